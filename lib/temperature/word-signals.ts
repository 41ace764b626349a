import type { Token } from '../japanese/token.ts';
import { type Signal, signal } from './signal.ts';

/** The words of a sentence by base form, as candidates for a learned weight. Signs, numbers and names carry none. */
export function wordSignals(tokens: readonly Token[]): Signal[] {
  return tokens
    .filter(
      (token) =>
        token.partOfSpeech !== '記号' && token.detail1 !== '数' && token.detail1 !== '固有名詞',
    )
    .map((token) =>
      signal(`word:${token.baseForm === '*' ? token.surface : token.baseForm}`, token),
    );
}
