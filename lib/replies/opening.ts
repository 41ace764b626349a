/** The first sentence without name, marks and decoration: what 'the same opening' means. */
export function openingOf(text: string): string {
  const line = text.replace(/^[^\s、。]{1,14}(?:さん|様|さま)[、\s]+/u, '').trim();
  return (/^[^。！!？?\n]*/u.exec(line)?.[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}
