import { findDecorations, type DecorationMark } from './decoration.ts';
import { normalise } from './normalise.ts';
import { splitSentences, type SentenceEnding } from './sentences.ts';
import type { Span, Token, Tokenizer } from './token.ts';

export type { DecorationMark, SentenceEnding };

export interface Sentence extends Span {
  /** As written, decoration included. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly ending: SentenceEnding;
}

export interface Analysis {
  readonly text: string;
  /**
   * All words in order. Spans are places in `text`; surfaces are in the dictionary's spelling (half-width kana, wide
   * letters and drawn-out words made plain), so that a span may be longer than its surface. No decoration, no white space.
   */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly decorations: readonly DecorationMark[];
  /** False where no dictionary could be read: there are no tokens then. */
  readonly complete: boolean;
}

/** Reads any text; without a tokenizer it still tells sentences and decoration. Linear in the length of the text. */
export function analyse(text: string, tokenizer: Tokenizer | null): Analysis {
  const decorations = findDecorations(text);
  const sentences = splitSentences(text, decorations).map(({ start, end, ending }): Sentence => {
    const span = { start, end };
    const tokens = tokenizer === null ? [] : readWords({ text, span, decorations, tokenizer });
    return { ...span, ending, text: text.slice(start, end), tokens };
  });
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  return { text, tokens, sentences, decorations, complete: tokenizer !== null };
}

interface WordRequest {
  readonly text: string;
  readonly span: Span;
  readonly decorations: readonly DecorationMark[];
  readonly tokenizer: Tokenizer;
}

function readWords({ text, span, decorations, tokenizer }: WordRequest): Token[] {
  return piecesBetween(text, span, decorations).flatMap((piece) => {
    const { text: plain, starts, ends } = normalise(text, piece);
    if (plain.trim() === '') return [];
    return tokenizer
      .tokenize(plain)
      .filter((token) => token.surface.trim() !== '')
      .map((token) => ({
        ...token,
        start: starts[token.start] ?? piece.start,
        end: ends[token.end - 1] ?? piece.end,
      }));
  });
}

/** What is left of a sentence when its decoration is cut out. A wave inside a word does not cut it: すご〜い. */
function piecesBetween(text: string, span: Span, decorations: readonly DecorationMark[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let index = firstAtOrAfter(decorations, span.start); index < decorations.length; index++) {
    const mark = decorations[index];
    if (mark === undefined || mark.start >= span.end) break;
    if (isInsideWord(text, mark)) continue;
    if (mark.start > start) pieces.push({ start, end: mark.start });
    start = mark.end;
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

/** Index of the first mark that starts at `place` or later; the marks stand in order. */
function firstAtOrAfter(decorations: readonly DecorationMark[], place: number): number {
  let low = 0;
  let high = decorations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((decorations[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isInsideWord = (text: string, mark: DecorationMark): boolean =>
  /^[〜～~]+$/u.test(mark.text) &&
  /\p{Script=Hiragana}/u.test(text.charAt(mark.start - 1)) &&
  /\p{Script=Hiragana}/u.test(text.charAt(mark.end));
