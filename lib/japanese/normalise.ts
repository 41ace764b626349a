import { STRETCHED_WORDS } from './stretched-words.data.ts';
import type { Span } from './token.ts';

/** A text made readable for the dictionary, with the way back to the text as it was written. */
export interface NormalisedText {
  readonly text: string;
  /** Place in the original of each unit of `text`. */
  readonly starts: readonly number[];
  /** End in the original of each unit of `text`. */
  readonly ends: readonly number[];
}

const STRETCHED_STARTS = new Set(STRETCHED_WORDS.map(({ word }) => word.charAt(0)));

class Builder {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  text = '';

  /** Adds `piece` for what was written at `span`; its units share the span out among themselves. */
  add(piece: string, { start, end }: Span): void {
    const place = (unit: number): number =>
      start + Math.floor((unit * (end - start)) / piece.length);
    this.text += piece;
    for (const unit of Array.from({ length: piece.length }).keys()) {
      this.starts.push(place(unit));
      this.ends.push(place(unit + 1));
    }
  }

  /** Lets the last unit cover a sign that is left out behind it. */
  extend(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }
}

/** Half-width kana with its sound mark; NFKC joins the two. */
const HALF_KANA = /[\uff61-\uff9f][\uff9e\uff9f]?/uy;
/** IPADIC knows these only in full width. */
const WIDE_SIGNS: Readonly<Record<string, string>> = {
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '~': '〜',
};
const LENGTHENING = /[ー〜～~]/u;
const HIRAGANA = /[\u3041-\u3096]/u;

/** Small vowels that drag a word out: ですぅ, すごぉい. After these kana they make a word of their own: ねぇ, まぁ. */
const DRAGGED: Readonly<Record<string, string>> = {
  ぁ: 'かがただならわやゃらしせ',
  ぃ: 'しじりいきみにちひび',
  ぅ: 'すずうくぐるつむぬふぶゆゅ',
  ぇ: 'せぜけげてでれめべ',
  ぉ: 'そぞこごとどろもよょのぼおほ',
};
const SAME_VOWEL_RUN = /([あいうえお])\1{2,}/uy;

/**
 * Widths as the dictionary has them, and drawn-out words in their usual form. `span` says which part of `text`.
 */
export function normalise(text: string, span: Span): NormalisedText {
  const builder = new Builder();
  let index = span.start;
  while (index < span.end) index = step(text, index, { end: span.end, builder });
  return builder;
}

interface Progress {
  readonly end: number;
  readonly builder: Builder;
}

/** Adds what stands at `index` and returns the place behind it. */
function step(text: string, index: number, { end, builder }: Progress): number {
  const character = text.charAt(index);
  const unit = text.charCodeAt(index);
  const next = index + 1;
  if (unit >= 0xff61 && unit <= 0xff9f) {
    HALF_KANA.lastIndex = index;
    const kana = HALF_KANA.exec(text)?.[0] ?? character;
    builder.add(kana.normalize('NFKC'), { start: index, end: index + kana.length });
    return index + kana.length;
  }
  if (isWideAlphanumeric(unit)) {
    builder.add(String.fromCharCode(unit - 0xfee0), { start: index, end: next });
    return next;
  }
  if (character === '\n' || character === '\r') return next;
  const stretched = stretchedAt(text, index, end);
  if (stretched !== null) {
    builder.add(stretched.word, { start: index, end: stretched.end });
    return stretched.end;
  }
  const skipped = lengtheningEnd(text, index, end);
  if (skipped > index) {
    builder.extend(skipped);
    return skipped;
  }
  builder.add(WIDE_SIGNS[character] ?? character, { start: index, end: next });
  return next;
}

const isWideAlphanumeric = (unit: number): boolean =>
  (unit >= 0xff10 && unit <= 0xff19) ||
  (unit >= 0xff21 && unit <= 0xff3a) ||
  (unit >= 0xff41 && unit <= 0xff5a);

function stretchedAt(
  text: string,
  index: number,
  end: number,
): { word: string; end: number } | null {
  if (!STRETCHED_STARTS.has(text.charAt(index))) return null;
  for (const { pattern, word } of STRETCHED_WORDS) {
    pattern.lastIndex = index;
    if (pattern.test(text) && pattern.lastIndex <= end) return { word, end: pattern.lastIndex };
  }
  return null;
}

/** End of the signs at `index` that only draw a word out, or `index` where there are none. */
function lengtheningEnd(text: string, index: number, end: number): number {
  const character = text.charAt(index);
  const previous = text.charAt(index - 1);
  if (LENGTHENING.test(character)) {
    let after = index;
    while (after < end && LENGTHENING.test(text.charAt(after))) after++;
    if (character === 'ー' && !isDrawnOut(text, index)) {
      // The first sign belongs to the word (わー, スーパー); more of them do not.
      return index;
    }
    return HIRAGANA.test(previous) || LENGTHENING.test(previous) ? after : index;
  }
  if (DRAGGED[character]?.includes(previous) === true) return index + 1;
  SAME_VOWEL_RUN.lastIndex = index;
  if (SAME_VOWEL_RUN.test(text) && SAME_VOWEL_RUN.lastIndex <= end && HIRAGANA.test(previous)) {
    return SAME_VOWEL_RUN.lastIndex - 1;
  }
  return index;
}

/** A long sign after two or more hiragana draws the word out: すごーい, ねえー; after one it is the word: わー, えー. */
function isDrawnOut(text: string, index: number): boolean {
  const previous = text.charAt(index - 1);
  if (previous === 'ー' || LENGTHENING.test(previous)) return true;
  return HIRAGANA.test(previous) && HIRAGANA.test(text.charAt(index - 2));
}
