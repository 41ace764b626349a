import type { Token } from '../japanese/token.ts';
import { BEAUTIFIED, HUMBLE_VERBS, NOT_HONORIFIC, RESPECTFUL_VERBS } from './honorific.data.ts';
import { type Signal, signal, spanOf } from './signal.ts';

const HONORIFIC_HEAD = /^[おごオゴ御]$/u;
const LEXICAL_HEAD = /^(?:[おご御]\p{Script=Han}|御)/u;

/** 尊敬語 and 謙譲語 that grammar shows: verbs of their own, お／ご＋word, and what the verb after it does. */
export function honorificSignals(tokens: readonly Token[]): Signal[] {
  return tokens.flatMap((token, index) => [
    ...verbSignals(token, tokens[index + 1]),
    ...prefixSignals(tokens, index),
  ]);
}

function verbSignals(token: Token, next: Token | undefined): Signal[] {
  if (token.partOfSpeech !== '動詞' && token.partOfSpeech !== '名詞') return [];
  const base = token.baseForm === '*' ? token.surface : token.baseForm;
  if (token.surface === 'なさい' || token.surface === 'ください' || token.surface === '下さい')
    return [];
  if (RESPECTFUL_VERBS.has(base)) return [signal('respectful-verb', token, true)];
  if (HUMBLE_VERBS.has(base))
    return base === 'おる' ? oruSignals(token, next) : [signal('humble-verb', token, true)];
  if ((base === 'れる' || base === 'られる') && token.detail1 === '接尾')
    return [signal(reruRule(next), token)];
  return [];
}

/** おる lowers oneself only in polite speech; plain おる is dialect. */
function oruSignals(token: Token, next: Token | undefined): Signal[] {
  return next?.baseForm === 'ます' ? [signal('humble-oru', token, true)] : [];
}

/** れる／られる before ます or た is often respect; elsewhere mostly passive or potential. */
function reruRule(next: Token | undefined): string {
  if (next?.baseForm === 'ます') return 'reru-masu';
  return next?.baseForm === 'た' ? 'reru-ta' : 'reru-other';
}

function prefixSignals(tokens: readonly Token[], index: number): Signal[] {
  const token = tokens[index];
  if (token === undefined) return [];
  if (token.partOfSpeech === '接頭詞' && HONORIFIC_HEAD.test(token.surface))
    return afterPrefix(tokens, index, index + 1);
  if (
    (token.partOfSpeech === '名詞' || token.partOfSpeech === '動詞') &&
    LEXICAL_HEAD.test(token.surface)
  )
    return afterPrefix(tokens, index, index);
  return [];
}

/** Names what follows お／ご: お待ちになる, ご連絡する, お送りいたす, お知らせくださる, お返事いただく, or a noun alone. */
function afterPrefix(tokens: readonly Token[], start: number, wordIndex: number): Signal[] {
  const head = tokens[start];
  const word = tokens[wordIndex];
  if (head === undefined || word === undefined) return [];
  const text = start === wordIndex ? word.surface : head.surface + word.surface;
  const span = spanOf(head, word);
  if (BEAUTIFIED.has(text)) return [signal('beautified-noun', span)];
  if (NOT_HONORIFIC.has(text)) return [];
  return [signal(prefixRule(word, tokens[wordIndex + 1], tokens[wordIndex + 2]), span, true)];
}

function prefixRule(word: Token, next: Token | undefined, afterNext: Token | undefined): string {
  const base = next?.baseForm ?? '';
  if (base === 'する') return 'o-suru';
  if (base === 'いたす' || base === '致す') return 'o-itasu';
  if (base === '申し上げる') return 'o-moushiageru';
  if (base === 'くださる' || base === '下さる') return 'o-kudasaru';
  if (/^(?:いただ|頂|戴)/u.test(base)) return 'o-itadaku';
  if (base === 'なさる') return 'o-nasaru';
  if (base === 'です' || base === 'だ')
    return word.partOfSpeech === '動詞' ? 'o-verb-desu' : 'o-noun-desu';
  if (
    next?.surface === 'に' &&
    (afterNext?.baseForm === 'なる' || afterNext?.baseForm === 'なれる')
  )
    return 'o-ni-naru';
  return word.partOfSpeech === '動詞'
    ? 'o-verb'
    : word.partOfSpeech === '形容詞'
      ? 'o-adjective'
      : 'o-noun';
}
