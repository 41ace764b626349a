import type { Analysis } from '../japanese/analyse.ts';
import type { Token } from '../japanese/token.ts';
import { plainSentences } from './clause.ts';
import type { Reaction } from './concrete.data.ts';
import { QUOTE_ROWS, REACTIONS, THING_CLAUSES } from './concrete.data.ts';
import type { Tone } from './conjugate.ts';
import type { EchoRow } from './echoes.data.ts';
import { ECHOES, EMPTY_NOUN, PRAISE_WORD } from './echoes.data.ts';
import type { PhraseRow } from './phrase-table.ts';
import { praiseIn } from './praise.ts';
import { TONE_LETTER } from './phrase-table.ts';

/** The one concrete thing she said that a reply takes up. */
export interface Concrete {
  readonly echoes: readonly EchoRow[];
  /** The noun she praised: from her own tokens, at most 12 characters, letters only. */
  readonly thing: string | null;
  /** Her own words about it, short enough to stand between quotation marks; only where she has the item. */
  readonly quote: string | null;
}

/** From here on the echoes say little by themselves; the praised thing comes before them. */
const FIRST_GENERAL_ECHO = ECHOES.findIndex(({ id }) => id === 'liked');
/** Echoes of people come before her own words; those of the item in general after them. */
const FIRST_AFTER_QUOTE = ECHOES.findIndex(({ id }) => id === 'tears');
const SAFE_NOUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,12}$/u;
const NEGATED =
  /^[^。！!？?\n]{0,6}(?:ない|なかった|なく|ません|ず(?:に|、)|けど|けれど|のに|ですが|でしたが)/u;
const ASKS =
  /(?:ますか|ですか|でしょうか|ませんか|ください|下さい|くれますか|もらえ|いただけ(?:ます|ません)|頂け|[？?])\s*$/u;
const WISHED = /たい|たく|てほし|て欲し|なら|たら|れば|といい/u;

/** Her sentences that state something: neither questions nor requests. */
function statements(analysis: Analysis): string[] {
  return plainSentences(analysis)
    .map((sentence) => sentence.replace(/[。！!]/gu, '').trim())
    .filter((sentence) => sentence !== '' && !ASKS.test(sentence));
}

function isSaid(sentence: string, row: EchoRow): boolean {
  const found = row.pattern.exec(sentence);
  if (found === null) return false;
  const rest = sentence.slice(found.index + found[0].length);
  return (
    !NEGATED.test(rest) &&
    !(row.id !== 'want-again' && row.id !== 'look-forward' && WISHED.test(rest.slice(0, 10)))
  );
}

function isNoun(token: Token | undefined): token is Token {
  return (
    token?.partOfSpeech === '名詞' &&
    !['代名詞', '非自立', '数', '接尾', '副詞可能'].includes(token.detail1) &&
    token.detail2 !== '人名'
  );
}

/** The noun before が・も・は・の and a word of praise. */
function thingIn(tokens: readonly Token[]): string | null {
  for (const [index, token] of tokens.entries()) {
    if (
      token.partOfSpeech !== '助詞' ||
      !['が', 'も', 'の'].includes(token.surface) ||
      !isNoun(tokens[index - 1])
    )
      continue;
    const ahead = tokens.slice(index + 1, index + 4);
    const praise = ahead.findIndex(
      ({ baseForm, surface }) => PRAISE_WORD.test(baseForm) || PRAISE_WORD.test(surface),
    );
    if (
      praise < 0 ||
      tokens
        .slice(index + 1, index + 7)
        .some(({ baseForm }) => ['ない', 'ん', 'か', '？', '?'].includes(baseForm))
    )
      continue;
    let from = index - 1;
    while (index - from < 3 && isNoun(tokens[from - 1])) from--;
    const noun = tokens
      .slice(from, index)
      .map(({ surface }) => surface)
      .join('');
    if (SAFE_NOUN.test(noun) && !EMPTY_NOUN.test(noun)) return noun;
  }
  return null;
}

/** What of her words a reply may take up: pleasant statements only. `arrived`: she has the item in her hands. */
export function concreteIn(analyses: readonly Analysis[], arrived: boolean): Concrete {
  const sentences = analyses.flatMap(statements);
  const fits = ({ time }: EchoRow): boolean => time === undefined || (time === 'after') === arrived;
  return {
    echoes: ECHOES.filter(
      (row) => fits(row) && sentences.some((sentence) => isSaid(sentence, row)),
    ),
    quote: arrived ? praiseIn(sentences) : null,
    thing: analyses.map(({ tokens }) => thingIn(tokens)).find((noun) => noun !== null) ?? null,
  };
}

function reactionsTo(
  clause: string,
  kind: 'joy' | 'relief',
  flags: ReadonlySet<string>,
): readonly Reaction[] {
  const isTe = !clause.endsWith('、');
  return REACTIONS.filter(
    (reaction) =>
      reaction.kind === kind &&
      (reaction.when ?? '')
        .split(' ')
        .every((flag) => flag === '' || (flag === 'te-clause' ? isTe : flags.has(flag))),
  );
}

function join(clause: string, reaction: string): string {
  return clause.endsWith('、') ? clause + reaction : `${clause}、${reaction}`;
}

function echoRows(row: EchoRow, tone: Tone, flags: ReadonlySet<string>): PhraseRow[] {
  const clause =
    (tone === 'honorific' ? row.honorific : tone === 'plain' ? row.plain : undefined) ?? row.clause;
  const reactions = reactionsTo(clause, row.kind === 'relief' ? 'relief' : 'joy', flags);
  // Looking forward is hers: it gladdens, but is no encouragement.
  const fitting = reactions.filter(
    ({ text }) => (row.time !== 'before' && row.id !== 'look-forward') || !text.includes('励み'),
  );
  return fitting.map(({ tones, text }) => [tones, join(clause, text)]);
}

function thingRows(tone: Tone, flags: ReadonlySet<string>): PhraseRow[] {
  return THING_CLAUSES.filter(([tones]) => tones.includes(TONE_LETTER[tone])).flatMap(
    ([, clause]) =>
      reactionsTo(clause, 'joy', flags)
        .filter((reaction) => reaction.tones.includes(TONE_LETTER[tone]))
        .map(({ text }): PhraseRow => [TONE_LETTER[tone], join(clause, text)]),
  );
}

/** Rows that take up what she said; the `turn`-th choice where she said several things. Empty where there is nothing to take up. */
export function echoPhrases(
  concrete: Concrete,
  how: { tone: Tone; flags: ReadonlySet<string>; turn: number },
): PhraseRow[] {
  const telling = concrete.echoes.filter((row) => ECHOES.indexOf(row) < FIRST_GENERAL_ECHO);
  const general = concrete.echoes.filter((row) => ECHOES.indexOf(row) >= FIRST_GENERAL_ECHO);
  const first = telling.filter((row) => ECHOES.indexOf(row) < FIRST_AFTER_QUOTE);
  const choices: (EchoRow | 'thing' | 'quote')[] = [
    ...first,
    ...(concrete.quote === null ? [] : ['quote' as const]),
    ...telling.slice(first.length),
    ...(concrete.thing === null ? [] : ['thing' as const]),
    ...general,
  ];
  const choice = choices[how.turn % Math.min(2, Math.max(1, choices.length))];
  if (choice === undefined) return [];
  if (choice === 'quote') return [...QUOTE_ROWS];
  return choice === 'thing'
    ? thingRows(how.tone, how.flags)
    : echoRows(choice, how.tone, how.flags);
}
