import type { Token } from '../japanese/token.ts';
import { type Signal, signal, spanOf } from './signal.ts';

const TRAILING_PARTICLES = new Set(['終助詞', '副助詞／並立助詞／終助詞']);
/** Conjunctive particles that trail off at the end of a sentence: …ですが、…だけど。 */
const TRAILING_CONJUNCTIONS = new Set([
  'が',
  'けど',
  'けれど',
  'けれども',
  'から',
  'ので',
  'し',
  'のに',
]);

/** The tokens of a sentence without closing signs. */
function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  let last = tokens.length;
  while (last > 0 && isSign(tokens[last - 1])) last--;
  return tokens.slice(0, last);
}

function isSign(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.partOfSpeech === '記号' || /^[^\p{L}\p{N}]+$/u.test(token.surface))
  );
}

function isTrailing(token: Token | undefined): boolean {
  if (token?.partOfSpeech !== '助詞') return false;
  return TRAILING_PARTICLES.has(token.detail1) || TRAILING_CONJUNCTIONS.has(token.surface);
}

/** The rule name for the word a sentence ends on, final particles aside. */
function endOf(token: Token, before: Token | undefined): string {
  const base = token.baseForm;
  switch (token.partOfSpeech) {
    case '助動詞':
      return auxiliaryEnd(token, before);
    case '動詞':
      if (base === 'くださる' || base === '下さる') return 'end-kudasai';
      if (base === 'なさる' && token.surface === 'なさい') return 'end-nasai';
      if (token.conjugationForm.startsWith('命令')) return 'end-imperative';
      if (token.conjugationForm === '連用形' || token.conjugationForm === '未然形') {
        // 送れ, 待て: IPADIC takes them for stems of the potential.
        return /[えけげせてねべめれ]$/u.test(token.surface) ? 'end-imperative' : 'end-stem';
      }
      return 'end-verb';
    case '形容詞':
      return token.conjugationForm === '連用テ接続' ? 'end-adverbial' : 'end-adjective';
    case '助詞':
      if (token.surface === 'て' || token.surface === 'で') return 'end-te';
      return token.surface === 'の' || token.surface === 'ん' ? 'end-no' : 'end-particle';
    case '名詞':
      return token.surface === 'の' ||
        token.surface === 'ん' ||
        token.surface === 'こと' ||
        token.surface === 'もの'
        ? 'end-no'
        : 'end-noun';
    case '感動詞':
      return 'end-interjection';
    case '副詞':
      return 'end-adverb';
    default:
      return 'end-other';
  }
}

function auxiliaryEnd(token: Token, before: Token | undefined): string {
  if (token.baseForm === 'ます') return token.surface === 'ませ' ? 'end-mase' : 'end-masu';
  if (token.baseForm === 'です') return token.surface === 'でしょ' ? 'end-deshou' : 'end-desu';
  if (token.baseForm === 'ん' || token.baseForm === 'ぬ')
    return before?.baseForm === 'ます' ? 'end-masu' : 'end-nu';
  if (token.baseForm === 'た' || token.baseForm === 'う') {
    if (before?.baseForm === 'ます') return 'end-masu';
    if (before?.baseForm === 'です') return token.baseForm === 'う' ? 'end-deshou' : 'end-desu';
    return token.baseForm === 'た' ? 'end-ta' : 'end-volitional';
  }
  if (token.baseForm === 'だ')
    return token.surface === 'な'
      ? 'end-no'
      : token.surface === 'だろ'
        ? 'end-volitional'
        : 'end-da';
  if (token.baseForm === 'ない') return 'end-nai';
  return 'end-auxiliary';
}

export const POLITE_ENDS: ReadonlySet<string> = new Set([
  'end-masu',
  'end-mase',
  'end-desu',
  'end-deshou',
  'end-kudasai',
]);

/** How one sentence ends: the register of its last word and its final particles. Empty for a sentence of signs alone. */
export function sentenceEndSignals(tokens: readonly Token[]): Signal[] {
  const words = withoutSigns(tokens);
  let last = words.length - 1;
  while (last > 0 && isTrailing(words[last])) last--;
  const token = words[last];
  const final = words.at(-1);
  if (token === undefined || final === undefined) return [];
  const end = endOf(token, words[last - 1]);
  const found = [signal(end, spanOf(token, token))];
  const particles = words.slice(last + 1);
  const first = particles[0];
  if (first !== undefined) {
    const tail = particles.map((particle) => particle.surface).join('');
    found.push(
      signal(`${POLITE_ENDS.has(end) ? 'polite' : 'plain'}-particle-${tail}`, spanOf(first, final)),
    );
  }
  return found;
}
