import type { Span, Token } from '../japanese/token.ts';
import { POLARITY } from './polarity.data.ts';

/** A feeling word found in a sentence: the tokens it covers and what it says by itself. */
export interface FeelingWord extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly points: number;
}

const LONGEST_RUN = 7;

function baseOf(token: Token): string {
  return token.baseForm === '*' ? token.surface : token.baseForm;
}

/** Longest entry that starts at a token: words before the last as written, the last in its base form or as written. */
function longestAt(tokens: readonly Token[], first: number): FeelingWord | null {
  let found: FeelingWord | null = null;
  let before = '';
  let end = tokens[first]?.start ?? 0;
  for (let last = first; last < Math.min(tokens.length, first + LONGEST_RUN); last++) {
    const token = tokens[last];
    if (token?.start !== end) break;
    end = token.end;
    const points = POLARITY.get(before + token.surface) ?? POLARITY.get(before + baseOf(token));
    if (points !== undefined)
      found = { start: tokens[first]?.start ?? 0, end, firstToken: first, lastToken: last, points };
    before += token.surface;
  }
  return found;
}

/** The feeling words of a sentence, longest run first, none inside another. Turns of speech without feeling are eaten. */
export function feelingWords(tokens: readonly Token[]): FeelingWord[] {
  const found: FeelingWord[] = [];
  for (let index = 0; index < tokens.length;) {
    const word = longestAt(tokens, index);
    if (word === null) {
      index++;
      continue;
    }
    if (word.points !== 0) found.push(word);
    index = word.lastToken + 1;
  }
  return found;
}

/** Entries by the part that inflection leaves alone, for text without a dictionary. */
function stems(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [entry, points] of POLARITY) {
    const stem = /[いうくぐすつぬぶむる]$/u.test(entry) ? entry.slice(0, -1) : entry;
    const safe = /\p{Script=Han}|\p{Script=Katakana}/u.test(stem)
      ? stem.length >= 1 && entry.length >= 2
      : stem.length >= 3;
    if (safe && !map.has(stem)) map.set(stem, points);
  }
  return map;
}

let stemTable: ReadonlyMap<string, number> | null = null;
const LONGEST_STEM = 12;

/** Feeling words by their letters alone, in `text` starting at `offset` of the message. */
export function feelingStems(text: string, offset: number): (Span & { readonly points: number })[] {
  stemTable ??= stems();
  const found: (Span & { readonly points: number })[] = [];
  for (let start = 0; start < text.length;) {
    let length = Math.min(LONGEST_STEM, text.length - start);
    while (length > 0 && !stemTable.has(text.slice(start, start + length))) length--;
    if (length === 0) {
      start++;
      continue;
    }
    const points = stemTable.get(text.slice(start, start + length)) ?? 0;
    if (points !== 0) found.push({ start: offset + start, end: offset + start + length, points });
    start += length;
  }
  return found;
}
