/**
 * Text as the eye compares it: one kind of line end and of space, no zero-width fillers (editors put U+200B,
 * U+2060 and U+FEFF into empty lines; the joiner U+200D stays, emoji are made of it).
 */
export function comparable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/\u00a0/gu, ' ')
    .replace(/[\u200b\u2060\ufeff]/gu, '');
}

/** The text without the empty lines at its end: some editors keep one there always. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '\n') end -= 1;
  return text.slice(0, end);
}

export function sameText(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

export function sameButEnd(one: string, other: string): boolean {
  return withoutEnd(comparable(one)) === withoutEnd(comparable(other));
}
