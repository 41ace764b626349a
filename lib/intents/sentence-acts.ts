import {
  ABILITY_SIGNS,
  KINDNESS_DONE,
  PAST_SIGNS,
  QUESTION_SIGNS,
  WISH_SIGNS,
} from './acts.data.ts';
import type { Act } from './rule.ts';

/** What one sentence does; several at once is usual (「送ってもらえますか」 asks and wishes). */
export interface SentenceActs {
  readonly question: boolean;
  readonly wish: boolean;
  readonly past: boolean;
}

/** What may stand after the last word of a sentence without changing what it does: marks and laughter. */
const CLOSING = new Set('。．.、,！!？?…ー♪☆★♡)）笑泣汗w');

/** The sentence without them: patterns that end in `$` look at its last word. */
export function bareSentence(text: string): string {
  let end = text.length;
  while (end > 0 && (CLOSING.has(text.charAt(end - 1)) || text.charAt(end - 1).trim() === ''))
    end--;
  return text.slice(0, end).trimStart();
}

/** `marked`: it ends in a question mark. */
export function actsOf(bare: string, marked: boolean): SentenceActs {
  if (KINDNESS_DONE.test(bare)) return { question: false, wish: false, past: true };
  const asks = marked || QUESTION_SIGNS.some((sign) => sign.test(bare));
  const wishes = WISH_SIGNS.some((sign) => sign.test(bare));
  return {
    question: asks,
    wish: wishes || (asks && ABILITY_SIGNS.test(bare)),
    past: PAST_SIGNS.test(bare),
  };
}

export function does(acts: SentenceActs, act: Act): boolean {
  switch (act) {
    case 'question':
      return acts.question;
    case 'wish':
      return acts.wish;
    case 'request':
      return acts.question || acts.wish;
    case 'statement':
      return !acts.question && !acts.wish;
    case 'past':
      return acts.past;
  }
}
