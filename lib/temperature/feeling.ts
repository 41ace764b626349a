import type { Analysis, Sentence } from '../japanese/analyse.ts';
import type { Span } from '../japanese/token.ts';
import { FEELING_RULES } from './feeling.data.ts';
import { type FeelingWord, feelingStems, feelingWords } from './polarity-words.ts';
import { degreeBefore, isDegreeOnly, scopeAfter } from './scope.ts';

/** One sign of feeling in the text, before crowding is reckoned in. */
export interface Feeling extends Span {
  readonly rule: string;
  readonly points: number;
}

const NEGATED_GOOD = -0.9;
const NEGATED_BAD = -0.5;
const SUPPOSED = 0.2;
const WISHED = 0.25;
const ASKED = 0.4;

/** 早すぎる, 軽すぎる: what is only mildly good turns bad when overdone; 可愛すぎる does not. */
const OVERDONE_BELOW = 9;
const OVERDONE = -8;

/** 「ここまで汚れているとは思わなかった」 denies the expectation, not the dirt. */
const ASTONISHED = /^[^。、]{0,8}とは(?:思わなかった|思いませんでした|思わず|思ってもみ)/u;

const WISH_BEFORE =
  /(?:(?<!っ)と|たら|れば|(?<=[えけせてねべめれ])ば|なら)(?:、|とても|大変|すごく|めっちゃ|本当に|も)*$/u;
const QUESTION = /[？?]|(?:です|ます|でしょう|ません|でした|ました)か[。\s]*$/u;

/** What a feeling word says where it stands: strengthened, negated, wished for, or asked. */
function weighWord(word: FeelingWord, sentence: Sentence, text: string): Feeling {
  const { tokens } = sentence;
  const scope = ASTONISHED.test(text.slice(word.end, word.end + 20))
    ? 'stated'
    : scopeAfter(tokens, word.lastToken);
  const good = word.points > 0;
  const points = word.points * degreeBefore(tokens, word.firstToken);
  const span = { start: word.start, end: word.end };
  if (good && WISH_BEFORE.test(text.slice(Math.max(0, word.start - 8), word.start)))
    return { ...span, rule: 'feeling-wished', points: points * WISHED };
  if (good && word.points <= OVERDONE_BELOW && /^すぎ|^過ぎ/u.test(text.slice(word.end)))
    return { ...span, rule: 'feeling-overdone', points: OVERDONE };
  if (scope === 'supposed') return { ...span, rule: 'feeling-supposed', points: points * SUPPOSED };
  if (scope === 'negated')
    return {
      ...span,
      rule: good ? 'feeling-good-denied' : 'feeling-bad-denied',
      points: points * (good ? NEGATED_GOOD : NEGATED_BAD),
    };
  if (asks(sentence, word, text)) return { ...span, rule: 'feeling-asked', points: points * ASKED };
  return { ...span, rule: good ? 'feeling-good' : 'feeling-bad', points };
}

function asks(sentence: Sentence, word: FeelingWord, text: string): boolean {
  const rest = text.slice(word.end, sentence.end + 1);
  return QUESTION.test(rest) && !/^(?:く|じゃ|では)?な(?:い|く)/u.test(rest);
}

function wordFeelings(sentence: Sentence, text: string): Feeling[] {
  return feelingWords(sentence.tokens)
    .filter((word) => !isDegreeOnly(sentence.tokens, word.lastToken))
    .map((word) => weighWord(word, sentence, text));
}

const LENGTHENED =
  /\p{Script=Han}{0,2}\p{Script=Hiragana}{1,5}[ー〜～]+[いぃぁぅぉっ]?|\p{Script=Han}{1,2}[ー〜～]+\p{Script=Hiragana}?/gu;

/** Words drawn out of shape, すごーい or かわいー, which no dictionary knows. */
function lengthenedFeelings(text: string): Feeling[] {
  return [...text.matchAll(LENGTHENED)].flatMap((match) => {
    const word = feelingStems(match[0].replaceAll(/[ー〜～]/gu, ''), 0).at(-1);
    return word === undefined || word.end < match[0].replaceAll(/[ー〜～]/gu, '').length - 1
      ? []
      : [
          {
            start: match.index,
            end: match.index + match[0].length,
            rule: 'feeling-drawn-out',
            points: word.points * 1.2,
          },
        ];
  });
}

function ruleFeelings(text: string): Feeling[] {
  return FEELING_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: rule.rule,
      points: rule.points,
    })),
  );
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Keeps the strongest of overlapping signs; a construction that turns a word around always outranks it. */
function strongest(feelings: readonly Feeling[]): Feeling[] {
  const kept: Feeling[] = [];
  const order = (feeling: Feeling): number =>
    (feeling.rule === 'praise-unblemished' || feeling.rule === 'not-recommended' ? 1000 : 0) +
    Math.abs(feeling.points);
  for (const feeling of [...feelings].sort((a, b) => order(b) - order(a))) {
    if (!kept.some((other) => overlaps(other, feeling))) kept.push(feeling);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const CONTRAST =
  /(?<=^|[。！？、\n])(?:しかし|でも|ただ(?:し|、)|だけど|けれど|けど|だが|ですが|なのに|とはいえ|一方|反面)|[すたんいだる](?:が|けど|けれど|けれども|ものの)、/gu;
const BEFORE_CONTRAST = 0.7;
const AFTER_CONTRAST = 1.25;

/** After しかし or が the writer says what she means; what stood before was the bow. */
function weighContrast(feelings: readonly Feeling[], text: string): Feeling[] {
  const turns = [...text.matchAll(CONTRAST)];
  const turn = turns.at(-1);
  if (turn === undefined) return [...feelings];
  const place = turn.index + turn[0].length;
  return feelings.map((feeling) => ({
    ...feeling,
    points: feeling.points * (feeling.start < place ? BEFORE_CONTRAST : AFTER_CONTRAST),
  }));
}

/** All signs of feeling in the words of a message; `text` is its text with decoration blanked out, positions kept. */
export function feelingsIn(analysis: Analysis, text: string): Feeling[] {
  const words = analysis.complete
    ? analysis.sentences.flatMap((sentence) => wordFeelings(sentence, text))
    : feelingStems(text, 0).map((found) => ({
        ...found,
        rule: found.points > 0 ? 'feeling-good' : 'feeling-bad',
      }));
  return weighContrast(
    strongest([...words, ...ruleFeelings(text), ...lengthenedFeelings(text)]),
    text,
  );
}
