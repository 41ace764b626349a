import type { Token } from '../japanese/token.ts';
import { type Signal, signal, spanOf } from './signal.ts';

const FUNCTION_CLASSES = new Set(['助詞', '助動詞', '感動詞', '接頭詞']);
const FUNCTION_DETAILS = new Set(['非自立', '接尾']);

function isFunctionWord(token: Token): boolean {
  return FUNCTION_CLASSES.has(token.partOfSpeech) || FUNCTION_DETAILS.has(token.detail1);
}

/**
 * The words of a sentence by base form, and its pairs of neighbouring function words as written (「て くれ」), as candidates for
 * a learned weight. Signs, numbers and names carry none.
 */
export function wordSignals(tokens: readonly Token[]): Signal[] {
  const words = tokens
    .filter(
      (token) =>
        token.partOfSpeech !== '記号' && token.detail1 !== '数' && token.detail1 !== '固有名詞',
    )
    .map((token) =>
      signal(`word:${token.baseForm === '*' ? token.surface : token.baseForm}`, token),
    );
  const pairs = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined || !isFunctionWord(token) || !isFunctionWord(next)) return [];
    return [signal(`pair:${token.surface} ${next.surface}`, spanOf(token, next))];
  });
  return [...words, ...pairs];
}
