import type { Analysis } from '../japanese/analyse.ts';
import type { Token } from '../japanese/token.ts';
import { PEOPLE } from './facets.data.ts';
import { formsOf, plainClause, wordsOf } from './plain-form.ts';
import {
  FEELING,
  KINDNESS,
  KIND_ACTS,
  LEADING_WORDS,
  NO_REPORT,
  ONLY_DENIED,
  THING_ACTS,
  THING_VERBS,
  WRITTEN,
} from './report.data.ts';
import { FRAGMENT, SPOKEN } from './told-words.data.ts';

/**
 * Something she told, in plain form, as a seller tells it back before とのこと: `thing` what is the case with a thing
 * (「持ち手が折れていた」), `favour` a kindness of hers to the shop, the verb with くださった (「お店を紹介してくださった」).
 */
export interface Report {
  readonly kind: 'thing' | 'favour';
  readonly clause: string;
}

/** Letters and digits only: what else stands in her words is not carried into a reply. */
const SAFE_CLAUSE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、・a-z\d\uFF10-\uFF19％%.]+$/iu;
const LONGEST_CLAUSE = 32;
const SHORTEST_CLAUSE = 4;
const ASKS =
  /(?:ますか|ですか|でしょうか|ませんか|ください|下さい|くれますか|もらえ|いただけ(?:ます|ません)|頂け|[？?])\s*$/u;
const CONNECTIVES = new Set(['が', 'けど', 'けれど', 'けれども', 'ので', 'から', 'し']);

function isLoose({ partOfSpeech, detail1, surface }: Token): boolean {
  return (
    partOfSpeech === '記号' ||
    detail1 === '終助詞' ||
    (detail1 === '接続助詞' && (CONNECTIVES.has(surface) || surface === 'のに')) ||
    /^[笑wｗ]+$/u.test(surface)
  );
}

/** The clauses of a sentence, parted after が・けど・ので・から・まして, loose ends taken off. */
function clausesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    clauses.at(-1)?.push(token);
    const before = clauses.at(-1)?.at(-2)?.surface;
    const parts =
      token.detail1 === '接続助詞' &&
      (CONNECTIVES.has(token.surface) || (token.surface === 'て' && before === 'まし'));
    if (parts) clauses.push([]);
  }
  return clauses.map((clause) => {
    const last = clause.findLastIndex((token) => !isLoose(token));
    return clause.slice(0, last + 1);
  });
}

function denies(tokens: readonly Token[]): boolean {
  return tokens
    .slice(-5)
    .some(({ surface, baseForm }) => baseForm === 'ない' || surface === 'ませ');
}

/** Whether the predicate tells what is the case with a thing. */
function isOfThing(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(
    ({ partOfSpeech, detail1 }) => ['動詞', '形容詞'].includes(partOfSpeech) && detail1 === '自立',
  );
  const marked = tokens.findLastIndex(
    ({ partOfSpeech, surface }) => partOfSpeech === '助詞' && ['が', 'は', 'も'].includes(surface),
  );
  const head = tokens[at];
  if (head === undefined || at < marked) {
    const last = tokens.findLast(({ partOfSpeech }) => partOfSpeech !== '助動詞');
    return marked > 0 && last?.partOfSpeech === '名詞' && !FEELING.test(last.baseForm);
  }
  if (FEELING.test(head.baseForm)) return false;
  if (head.partOfSpeech === '形容詞') return marked > 0;
  if (head.baseForm === 'する') return THING_ACTS.test(tokens[at - 1]?.surface ?? '');
  return (
    THING_VERBS.has(head.baseForm) && (!ONLY_DENIED.has(head.baseForm) || denies(tokens.slice(at)))
  );
}

/** Her own people in a seller's words; null where one of them acts, which plain form would not honour. */
function withPeople(clause: string): string | null {
  for (const [pattern, polite] of PEOPLE) {
    const found = pattern.exec(clause);
    if (found === null) continue;
    const before = clause.slice(0, found.index);
    const after = clause.slice(found.index + found[0].length);
    if (/^(?:さん|さま|様)?[がはも]/u.test(after)) return null;
    return `${before.replace(/お$/u, '')}${polite}${after.replace(/^(?:さん|さま|様|たち|達)/u, '')}`;
  }
  return clause.replace(/(?<!ご)家族/gu, 'ご家族').replace(/(?<!お)写真/gu, 'お写真');
}

function tidied(clause: string): string | null {
  const written = WRITTEN.reduce((text, [spoken, word]) => text.replace(spoken, word), clause)
    .replace(LEADING_WORDS, '')
    .replace(/^[、，\s]+/u, '');
  if (written.length < SHORTEST_CLAUSE || written.length > LONGEST_CLAUSE) return null;
  // 「凹んでたん(です)」 leaves its end open, and spoken words are not told back.
  if (written.endsWith('ん') || SPOKEN.test(written) || FRAGMENT.test(written)) return null;
  return SAFE_CLAUSE.test(written) ? withPeople(written) : null;
}

/** 「お店のURL送っときました」 as 「お店のURLを送ってくださった」. */
function kindnessIn(tokens: readonly Token[]): string | null {
  const at = tokens.findLastIndex(
    ({ partOfSpeech, detail1 }) => partOfSpeech === '動詞' && detail1 === '自立',
  );
  const [before, verb] = [tokens[at - 1], tokens[at]];
  if (verb === undefined || before === undefined) return null;
  const isAct = verb.baseForm === 'する' && KIND_ACTS.test(before.surface);
  if (!isAct && !KINDNESS.has(verb.baseForm)) return null;
  if (!/た$|まし(?:た|て)|ます$/u.test(wordsOf(tokens))) return null;
  const forms = formsOf(verb);
  if (forms === null) return null;
  const object = wordsOf(tokens.slice(0, at));
  const joint = !isAct && before.partOfSpeech === '名詞' ? 'を' : '';
  return `${object}${joint}${forms.te}くださった`;
}

/** What she told that a reply may tell back, in her order. Questions, wishes, guesses and feelings are none. */
export function reportsIn(analyses: readonly Analysis[]): Report[] {
  const reports: Report[] = [];
  const add = (kind: Report['kind'], clause: string | null): void => {
    const told =
      clause === null || NO_REPORT.test(clause.replace(/くださった$/u, '')) ? null : tidied(clause);
    if (told !== null) reports.push({ kind, clause: told });
  };
  for (const { text, tokens } of analyses.flatMap(({ sentences }) => sentences)) {
    if (ASKS.test(text.trim())) continue;
    for (const clause of clausesOf(tokens)) {
      if (clause.length < 2) continue;
      const favour = kindnessIn(clause);
      if (favour !== null) add('favour', favour);
      else if (isOfThing(clause)) add('thing', plainClause(clause));
    }
  }
  return reports;
}

const TROUBLE_SIGN =
  /ない$|なかった$|なく|ず|なる$|なった$|出[るた]|出てい|てしまった|だらけ|別の|誤り|傷|キズ/u;
const NO_TROUBLE = /届い(?:た|てい[るた])$|素敵|美味|おいし|可愛|かわい|きれい|綺麗|ぴったり|丁寧/u;
const SICKNESS = /容体|容態|具合|体調|熱|入院|手術|病|怪我|けが|倒れ/u;

/** The report that names what is wrong with what she got: one of a known fault before one that only denies. */
export function troubleIn(
  reports: readonly Report[],
  isFault: (clause: string) => boolean,
): string | null {
  const things = reports.filter(({ kind, clause }) => kind === 'thing' && !NO_TROUBLE.test(clause));
  const found =
    things.findLast(({ clause }) => isFault(clause)) ??
    things.findLast(({ clause }) => TROUBLE_SIGN.test(clause)) ??
    things.at(-1);
  return found === undefined ? null : withoutJoy(found.clause);
}

/** Of 「楽しみにしていた箱、開けたら潰れていた」 only what is wrong: a glad word has no place in an apology. */
function withoutJoy(clause: string): string {
  const [first = '', ...rest] = clause.split('、');
  return rest.length > 0 && /楽しみ|嬉し|待っ/u.test(first) ? rest.join('、') : clause;
}

/** What she told of an illness of her people. */
export function sicknessIn(reports: readonly Report[]): string | null {
  return (
    reports.find(({ kind, clause }) => kind === 'thing' && SICKNESS.test(clause))?.clause ?? null
  );
}

export function favourIn(reports: readonly Report[]): string | null {
  return reports.find(({ kind }) => kind === 'favour')?.clause ?? null;
}

/** News of hers that is no fault: how it is going, what is the case. Not that it has come, which other phrases tell. */
export function newsIn(reports: readonly Report[]): string | null {
  return (
    reports.find(
      ({ kind, clause }) =>
        kind === 'thing' &&
        !SICKNESS.test(clause) &&
        !/届い|素敵|美味|おいし|可愛|かわい/u.test(clause),
    )?.clause ?? null
  );
}
