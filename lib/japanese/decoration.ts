import { EMOJI, isHeart } from './emoji.ts';
import { findKaomoji } from './kaomoji.ts';
import { findMarks } from './marks.ts';
import type { Span } from './token.ts';

/** Something in a text that is not a word: those very characters and where they stand. */
export interface DecorationMark extends Span {
  /**
   * `heart`: of any colour, emoji or text (♡); `mark`: ！ ♪ 〜 … 笑 w ☆ and their like, a run of one sign as one mark.
   */
  readonly kind: 'emoji' | 'heart' | 'kaomoji' | 'mark';
  readonly text: string;
}

/** Addresses of pages and of mail: what looks like a mark in them is none. */
const ADDRESS =
  /https?:\/\/[\w!?/+\-~=;.,:*&@#$%()']+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;

export function findAddresses(text: string): Span[] {
  return Array.from(text.matchAll(ADDRESS), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** All decoration of a text, in order, never overlapping. Linear in the length of the text. */
export function findDecorations(text: string): DecorationMark[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const found: DecorationMark[] = [];
  const take = (span: Span, kind?: DecorationMark['kind']): void => {
    for (let index = span.start; index < span.end; index++) if (taken[index]) return;
    taken.fill(true, span.start, span.end);
    if (kind !== undefined)
      found.push({
        start: span.start,
        end: span.end,
        kind,
        text: text.slice(span.start, span.end),
      });
  };
  for (const address of findAddresses(text)) take(address);
  for (const kaomoji of findKaomoji(text)) take(kaomoji, 'kaomoji');
  for (const match of text.matchAll(EMOJI)) {
    const span = { start: match.index, end: match.index + match[0].length };
    take(span, isHeart(match[0]) ? 'heart' : 'emoji');
  }
  for (const mark of findMarks(text, taken)) {
    found.push({ ...mark, kind: 'mark', text: text.slice(mark.start, mark.end) });
  }
  return found.sort((a, b) => a.start - b.start);
}
