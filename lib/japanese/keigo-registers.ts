import type { Analysis, Sentence } from './analyse.ts';
import type { KeigoFinding } from './keigo-finding.ts';
import { isPolite } from './keigo-grammar.ts';
import type { Token } from './token.ts';

const isEndMark = (token: Token): boolean => token.partOfSpeech === '記号';
const isFinalParticle = (token: Token | undefined): boolean =>
  token?.partOfSpeech === '助詞' && /^[よねなさぞぜわの]$/u.test(token.surface);

/** A plain form in which a sentence can end: 行く, 行った, 行かない, 行きたい. */
const isPlainPredicate = (token: Token | undefined): boolean =>
  token?.conjugationForm === '基本形' &&
  (token.partOfSpeech === '動詞' || /^(?:[ただぬ]|ない|たい|じゃん)$/u.test(token.baseForm));

/** Lists, headings and quotations have their own register. */
const OWN_REGISTER = /^[\s・●■◆※○◎▼【「『（(\-－*＊0-9\u2460-\u2473]/u;

/**
 * Tokens of a plain sentence end, or null. Only clear ends count: だ・だよ・だね, a verb in plain form before 。 or
 * before よ・ね. A lone 嬉しい！ or a noun at the end sounds friendly beside です・ます and is left alone.
 */
function plainEnd(sentence: Sentence): readonly Token[] | null {
  if (OWN_REGISTER.test(sentence.text) || isPolite(sentence)) return null;
  const words = sentence.tokens.filter((token) => !isEndMark(token));
  const particles = words.slice(-2).filter(isFinalParticle).length;
  const predicate = words.at(-1 - particles);
  if (words.length < 2 || predicate === undefined || !isPlainPredicate(predicate)) return null;
  const isCopula = predicate.baseForm === 'だ' && predicate.surface === 'だ';
  if (particles === 0 && !isCopula && sentence.ending !== '。') return null;
  return words.slice(-1 - particles);
}

/** One finding for each plain sentence in a message whose other sentences say です・ます. */
export function checkRegisters(analysis: Analysis): KeigoFinding[] {
  const polite = analysis.sentences.filter(isPolite).length;
  const plain = analysis.sentences.map(plainEnd).filter((end) => end !== null);
  if (plain.length === 0 || polite <= plain.length) return [];
  return plain.flatMap((end) => {
    const [first, last] = [end[0], end.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ rule: 'mixed-registers', severity: 'advice' as const, span, suggestion: null }];
  });
}
