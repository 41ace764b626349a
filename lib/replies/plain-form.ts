import { GODAN, pastOfTe } from '../japanese/godan.ts';
import type { Token } from '../japanese/token.ts';

interface Forms {
  readonly base: string;
  readonly past: string;
  readonly te: string;
  readonly negative: string;
}

/** The plain forms of a verb token in any form; null for the few that bend otherwise. */
export function formsOf({ baseForm, conjugationType }: Token): Forms | null {
  // 「もってます」: the い of ている is swallowed.
  if (conjugationType === '*' && /^[てで]$/u.test(baseForm)) return formsOfIru(baseForm);
  if (baseForm === 'おる') return formsOfIru('');
  if (baseForm === 'てる') return formsOfIru('て');
  if (baseForm === 'でる' && conjugationType === '一段') return formsOfIru('で');
  const stem = baseForm.slice(0, -1);
  if (conjugationType.startsWith('一段'))
    return { base: baseForm, past: `${stem}た`, te: `${stem}て`, negative: `${stem}ない` };
  if (conjugationType.startsWith('サ変')) {
    const noun = baseForm.slice(0, -2);
    return { base: baseForm, past: `${noun}した`, te: `${noun}して`, negative: `${noun}しない` };
  }
  if (conjugationType.startsWith('カ変')) {
    const noun = baseForm.slice(0, -2);
    return { base: baseForm, past: `${noun}来た`, te: `${noun}来て`, negative: `${noun}来ない` };
  }
  if (baseForm === 'ある') return { base: 'ある', past: 'あった', te: 'あって', negative: 'ない' };
  if (!conjugationType.startsWith('五段') || conjugationType === '五段・ラ行特殊') return null;
  const row = GODAN[baseForm.slice(-1)];
  if (row === undefined) return null;
  const isIku = conjugationType.includes('促音便') && baseForm.endsWith('く');
  const te = stem + (isIku ? 'って' : row.te);
  return { base: baseForm, past: pastOfTe(te), te, negative: `${stem}${row.negative}ない` };
}

function formsOfIru(before: string): Forms {
  return {
    base: `${before}いる`,
    past: `${before}いた`,
    te: `${before}いて`,
    negative: `${before}いない`,
  };
}

/** The words of tokens that do not end the clause, contractions written out. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => {
      // 「据えましたところ」 → 「据えたところ」
      const [polite, past] = [tokens[index + 1], tokens[index + 2]];
      if (polite?.baseForm === 'ます' && past?.surface === 'た' && token.partOfSpeech === '動詞')
        return formsOf(token)?.past ?? token.surface;
      const isPoliteEnd =
        (token.baseForm === 'ます' && polite?.surface === 'た') ||
        (token.surface === 'た' && tokens[index - 1]?.baseForm === 'ます');
      if (isPoliteEnd) return '';
      if (token.partOfSpeech !== '動詞' || token.baseForm !== 'てる') return token.surface;
      return index === tokens.length - 1 && token.conjugationForm === '基本形'
        ? 'ている'
        : token.surface.replace(/^て/u, 'てい');
    })
    .join('');
}

function isFinal({ partOfSpeech, conjugationForm, detail1 }: Token): boolean {
  if (partOfSpeech === '名詞') return !['非自立', '副詞可能', '代名詞'].includes(detail1);
  return ['動詞', '形容詞', '助動詞'].includes(partOfSpeech) && conjugationForm === '基本形';
}

interface Parted {
  readonly rest: readonly Token[];
  readonly verb: Token | undefined;
  readonly tail: string;
}

/** The clause without its polite ending, which is given as a word of its surfaces. */
function partEnding(tokens: readonly Token[]): Parted {
  const surfaces = tokens.map(({ surface }) => surface);
  for (const tail of ['ませ ん でし た', 'まし た', 'まし て', 'ませ ん', 'ます']) {
    const parts = tail.split(' ');
    if (surfaces.slice(-parts.length).join(' ') !== tail) continue;
    const rest = tokens.slice(0, -parts.length);
    return { rest: rest.slice(0, -1), verb: rest.at(-1), tail };
  }
  return { rest: tokens, verb: undefined, tail: '' };
}

function bend(verb: Token, tail: string): string | null {
  const forms = formsOf(verb);
  if (forms === null) return null;
  if (tail === 'ます') return forms.base;
  if (tail === 'ませ ん') return forms.negative;
  if (tail === 'ませ ん でし た') return forms.negative.replace(/い$/u, 'かった');
  return forms.past;
}

/** です, んです and でした taken off; null where what is left cannot end a plain clause. */
function withoutCopula(tokens: readonly Token[]): string | null {
  const surfaces = tokens.map(({ surface }) => surface);
  let rest = tokens;
  let after = '';
  if (surfaces.at(-1) === 'です') rest = tokens.slice(0, -1);
  else if (surfaces.slice(-2).join('') === 'でした') {
    rest = tokens.slice(0, -2);
    after = rest.at(-1)?.partOfSpeech === '名詞' ? 'だった' : '';
  }
  if (rest.length < tokens.length && ['ん', 'の'].includes(rest.at(-1)?.surface ?? '')) {
    rest = rest.slice(0, -1);
    after = '';
  }
  const last = rest.at(-1);
  if (last === undefined) return null;
  if (last.surface === 'て' && last.detail1 === '接続助詞') return past(rest.slice(0, -1));
  return isFinal(last) ? wordsOf(rest) + after : null;
}

/** A clause that trails off in て (「取れちゃって」) ends in the past. */
function past(tokens: readonly Token[]): string | null {
  const last = tokens.at(-1);
  if (last === undefined) return null;
  if (last.partOfSpeech !== '動詞') return null;
  const forms = formsOf(last);
  return forms === null ? null : wordsOf(tokens.slice(0, -1)) + forms.past;
}

/** A clause of hers with its polite ending bent to plain form (「折れていました」 → 「折れていた」); null where it cannot end so. */
export function plainClause(tokens: readonly Token[]): string | null {
  const { rest, verb, tail } = partEnding(tokens);
  if (verb === undefined) return withoutCopula(tokens);
  const bent = bend(verb, tail);
  return bent === null ? null : wordsOf(rest) + bent;
}
