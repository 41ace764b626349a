import type { Span } from '../japanese/token.ts';
import { SPELLINGS } from './spellings.data.ts';

/**
 * Text in one spelling, for patterns to match on: full width made plain, lengthening dropped, common kanji and kana
 * variants made equal. `starts[i]` and `ends[i]` give the range of the original (UTF-16 units) behind unit i.
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const HIRAGANA = /\p{Script=Hiragana}/u;
const HALFWIDTH_VOICED = /^[\uFF66-\uFF9D][\uFF9E\uFF9F]/u;
const LENGTHENING = /[ー〜～~]/u;
const SMALL_VOWEL = /[ぁぃぅぇぉ]/u;

const BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const pair of SPELLINGS) {
  const first = pair[0].charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), pair]);
}

interface Piece {
  readonly length: number;
  readonly folded: string;
}

/** One code point, or a half-width kana with its voicing mark, in plain width and lower case. */
function plainPiece(text: string, at: number): Piece {
  const pair = text.slice(at, at + 2);
  const raw = HALFWIDTH_VOICED.test(pair) ? pair : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { length: raw.length, folded: raw.normalize('NFKC').toLowerCase() };
}

/** 「すごーい」「ありがとー」「ですかぁ」: drawn-out hiragana says nothing about the intent; a katakana ー is spelling. */
function isDrawnOut(folded: string, previous: string): boolean {
  if (LENGTHENING.test(folded))
    return previous === '' || HIRAGANA.test(previous) || LENGTHENING.test(previous);
  return SMALL_VOWEL.test(folded) && HIRAGANA.test(previous);
}

class Folding {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(folded: string, start: number, end: number): void {
    this.starts.push(...new Array<number>(folded.length).fill(start));
    this.ends.push(...new Array<number>(folded.length).fill(end));
    this.text += folded;
  }
}

function widthFolded(text: string): Folded {
  const out = new Folding();
  for (let at = 0; at < text.length;) {
    const piece = plainPiece(text, at);
    const end = at + piece.length;
    if (!isDrawnOut(piece.folded, out.text.slice(-1))) {
      out.add(LENGTHENING.test(piece.folded) ? 'ー' : piece.folded, at, end);
    }
    at = end;
  }
  return out;
}

function spellingFolded(plain: Folded): Folded {
  const out = new Folding();
  for (let at = 0; at < plain.text.length;) {
    const pair = BY_FIRST.get(plain.text.charAt(at))?.find(([variant]) =>
      plain.text.startsWith(variant, at),
    );
    const length = pair?.[0].length ?? 1;
    out.add(
      pair?.[1] ?? plain.text.charAt(at),
      plain.starts[at] ?? 0,
      plain.ends[at + length - 1] ?? 0,
    );
    at += length;
  }
  return out;
}

/** Same-length blanking of ranges of the original (decoration; in order, not overlapping), then folding. */
export function fold(text: string, blanked: readonly Span[] = []): Folded {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of blanked) {
    parts.push(text.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  const clean = parts.join('') + text.slice(done);
  return spellingFolded(widthFolded(clean));
}

/** First folded unit that stands for `position` of the original or for something after it. */
export function foldedIndex(folded: Folded, position: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.starts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The original's range behind folded units `from` (included) to `to` (not). */
export function originalSpan(folded: Folded, from: number, to: number): Span {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}
