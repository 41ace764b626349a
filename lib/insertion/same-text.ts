/**
 * Text as the eye compares it: one kind of line end and of space, no zero-width fillers (editors put U+200B,
 * U+2060 and U+FEFF into empty lines; the joiner U+200D stays, emoji are made of it), no line ends at the end.
 */
export function comparable(text: string): string {
  const lines = text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .replace(/[\u200b\u2060\ufeff]/gu, '');
  let end = lines.length;
  while (lines.charAt(end - 1) === '\n') end -= 1;
  return lines.slice(0, end);
}

export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}
