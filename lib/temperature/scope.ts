import type { Token } from '../japanese/token.ts';
import { DEGREES, POLARITY } from './polarity.data.ts';

const REACH = 7;
/** Verbs that only carry a word on to its negation: 良く「なら」ない, 満足「でき」ない, 使え「て い」ない. */
const CARRIERS = new Set([
  'ある',
  'なる',
  'する',
  'いる',
  'できる',
  '出来る',
  '思う',
  '思える',
  '感じる',
  '言える',
  'いえる',
  'おる',
  'ござる',
  'くれる',
  'もらえる',
  'いただける',
  'れる',
  'られる',
  'せる',
  'させる',
  'くる',
  '来る',
  '見える',
]);
const STOPPING_CONJUNCTIONS = new Set([
  'が',
  'けど',
  'けれど',
  'けれども',
  'から',
  'ので',
  'し',
  'のに',
  'ながら',
  'つつ',
]);
const CONDITIONS = new Set(['ば', 'たら', 'なら', 'ても', 'でも']);
const NEGATIONS = new Set(['ない', '無い', 'ぬ', 'ん', 'まい']);

export type Scope = 'stated' | 'negated' | 'supposed';

function isNegation(token: Token): boolean {
  if (token.partOfSpeech === '助動詞')
    return NEGATIONS.has(token.baseForm) && token.detail1 !== '終助詞';
  if (token.partOfSpeech === '形容詞')
    return token.baseForm === 'ない' || token.baseForm === '無い';
  return token.surface === 'なし' || token.surface === '無し';
}

/** Whether the negation only asks for agreement: 可愛くないですか, いいんじゃない？ */
function asksAgreement(tokens: readonly Token[], negation: number): boolean {
  const after = tokens.slice(negation + 1, negation + 4).map((token) => token.surface);
  return (
    after[0] === '？' ||
    after[0] === '?' ||
    after[0] === 'か' ||
    (after[0] === 'です' && after[1] === 'か') ||
    (after[0] === 'でしょ' && after.includes('か'))
  );
}

function stops(token: Token): boolean {
  if (token.partOfSpeech === '記号') return true;
  if (token.partOfSpeech === '動詞') return !CARRIERS.has(token.baseForm);
  if (token.partOfSpeech === '助詞')
    return token.detail1 === '接続助詞' && STOPPING_CONJUNCTIONS.has(token.surface);
  if (token.partOfSpeech === '名詞')
    return token.detail1 !== '非自立' && token.detail1 !== '接尾' && token.surface !== 'わけ';
  return (
    token.partOfSpeech === '形容詞' ||
    token.partOfSpeech === '接続詞' ||
    token.partOfSpeech === '副詞'
  );
}

/** What the words after a feeling word make of it, within its clause. */
export function scopeAfter(tokens: readonly Token[], last: number): Scope {
  let negated = false;
  for (let index = last + 1; index < Math.min(tokens.length, last + 1 + REACH); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isNegation(token)) {
      if (!asksAgreement(tokens, index)) negated = !negated;
      continue;
    }
    if (
      CONDITIONS.has(token.surface) &&
      token.detail1 !== '副助詞' &&
      (token.partOfSpeech === '助動詞' || token.detail1 === '接続助詞')
    )
      return 'supposed';
    if (token.surface === '場合' || token.surface === 'とき' || token.surface === '際')
      return 'supposed';
    if (stops(token)) break;
  }
  return negated ? 'negated' : 'stated';
}

/** How much the adverbs before a feeling word strengthen or weaken it. */
export function degreeBefore(tokens: readonly Token[], first: number): number {
  let factor = 1;
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.surface === '。' || token.surface === '！' || token.surface === '!') break;
    factor *= DEGREES.get(token.surface) ?? 1;
  }
  return Math.min(1.6, factor);
}

/** Whether the word is itself only a degree for the feeling word after it: 「すごく」可愛い. */
export function isDegreeOnly(tokens: readonly Token[], last: number): boolean {
  if (!DEGREES.has(tokens[last]?.surface ?? '')) return false;
  const next = tokens.slice(last + 1, last + 3);
  return next.some((token) => POLARITY.has(token.baseForm) || POLARITY.has(token.surface));
}
