import type { Token, Tokenizer } from '../japanese/token.ts';
import { isBalanced, lastClause, stemOf, withoutFiller } from './clause.ts';
import {
  CAN_TAIL,
  DEED_TAIL,
  EMPTY_WISH,
  HUMBLE_DEED,
  NO_DEED,
  NO_WISH,
  SPEC,
  SPEC_BARE,
  SPEC_COUNT,
  SPEC_SIZE,
  SPEC_WITHOUT,
  THING_TAIL,
} from './wish.data.ts';

/** What she asks for, so that a reply can say it again. */
export type Wish =
  /** A noun: 'サイズ直し(袖丈-3cm)'. */
  | { readonly kind: 'thing'; readonly text: string }
  /** Words that need a verb: '同じものをもう一脚、年内に'. */
  | { readonly kind: 'manner'; readonly text: string }
  /** A deed of the seller's, in です・ます and as the dictionary names it: '別々の袋に入れます', '別々の袋に入れる'. */
  | { readonly kind: 'deed'; readonly polite: string; readonly base: string };

const LONGEST = 26;
/** A comma outside quotation marks. */
const SEPARATE = /[、,]\s*(?![^「」『』]{0,30}[」』])/u;

/** The clause at most `LONGEST` letters long: its last parts where all of it is longer. */
function shortened(clause: string): string {
  const parts = clause.split(SEPARATE).filter((part) => part !== '');
  let kept = parts.at(-1) ?? '';
  for (const part of parts.slice(0, -1).reverse()) {
    const longer = `${part}、${kept}`;
    if (longer.length > LONGEST || /(?:して|[てではがもと]|ます|です|たら|なら)$/u.test(part))
      break;
    kept = longer;
  }
  return withoutFiller(kept);
}

const QUOTED = /[「『][^「」『』]{0,30}[」』]/gu;

function withoutQuoted(text: string): string {
  return text.replace(QUOTED, '');
}

/** Letters outside quotation marks. */
export function lengthOf(text: string): number {
  return text.replace(QUOTED, '「」').length;
}

function isSayable(text: string): boolean {
  return (
    text.length >= 2 &&
    lengthOf(text) <= LONGEST &&
    isBalanced(text) &&
    !NO_WISH.test(withoutQuoted(text)) &&
    !EMPTY_WISH.test(text) &&
    /^[\p{L}\p{N}「『（(]/u.test(text) &&
    !/[\n【】<>{}]/u.test(text)
  );
}

/** '25日までお取り置き' → '25日までのお取り置き'. */
function asNoun(text: string): string {
  return text.replace(
    /(まで|から|だけ|以降|ずつ|以内)(?=[おご\p{Script=Han}\p{Script=Katakana}][^、]*$)/u,
    '$1の',
  );
}

/** The last clause of what stands before the tail that was found. */
function clauseBefore(sentence: string, tail: RegExpExecArray): string {
  return lastClause(`${sentence.slice(0, tail.index)}。`).replace(/。$/u, '');
}

function thingIn(sentence: string): Wish | null {
  const tail = THING_TAIL.exec(sentence);
  if (tail === null || tail.index < 2) return null;
  if ([SPEC, SPEC_BARE].some((spec) => spec.test(lastClause(sentence)))) return null;
  const text = shortened(clauseBefore(sentence, tail)).replace(/(?:[をもは]|って|とか)$/u, '');
  const bare = text.replace(/(?:で|に)$/u, '');
  if (bare !== text && !bare.includes('を'))
    return isSayable(bare) ? { kind: 'thing', text: asNoun(bare) } : null;
  if (!isSayable(text)) return null;
  if (/[るくむうすつぶぐ]よう$/u.test(text))
    return { kind: 'deed', polite: `${text}手配します`, base: `${text}手配する` };
  if (/(?:[にでへとく]|ずつ|まで|から)$/u.test(text) || /を[^、を]{0,30}[、に]/u.test(text))
    return text.includes('を') ? { kind: 'manner', text } : null;
  // An object without its verb is no noun: 'もう一つ' stands by itself, '「そうた」で刻印' does not.
  if (withoutQuoted(text).includes('を'))
    return /を、?(?:もう|あと|さらに)?[\d\uFF10-\uFF19一二三四五六]{1,2}[つ個枚本点冊足脚袋]$/u.test(
      text,
    )
      ? { kind: 'manner', text }
      : null;
  return /[がはも]|(?:て|で)、/u.test(text.slice(0, -1)) && !/^[^はが]{1,10}[のも]/u.test(text)
    ? null
    : { kind: 'thing', text: asNoun(text) };
}

function lastVerb(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ partOfSpeech, conjugationType }) =>
      partOfSpeech === '動詞' && /^(?:一段|五段|サ変|カ変)/u.test(conjugationType),
  );
}

/** The part with the deed; the noun before a comma is its object: '話せる枠、作って' → '話せる枠を作って'. */
function deedClause(clause: string): string {
  const parts = clause.split(SEPARATE).filter((part) => part !== '');
  const [object, last] = [parts.at(-2), parts.at(-1) ?? ''];
  if (
    object === undefined ||
    /[をにでへと]/u.test(last) ||
    !/[\p{Script=Han}\p{Script=Katakana}]$/u.test(object)
  )
    return withoutFiller(last);
  return withoutFiller(`${object}を${last}`);
}

function deedIn(sentence: string, tokenizer: Tokenizer): Wish | null {
  const tail = DEED_TAIL.exec(sentence);
  if (tail === null) return null;
  const clause = deedClause(lastClause(sentence.slice(0, tail.index + 1)));
  const tokens = tokenizer.tokenize(clause);
  const index = lastVerb(tokens);
  const verb = tokens[index];
  if (verb === undefined || index < tokens.length - 2) return null;
  const stem = stemOf(verb);
  const before = clause.slice(0, verb.start);
  const particular = verb.baseForm !== 'する' && NO_DEED.test(verb.baseForm);
  if (
    stem === null ||
    particular ||
    before.length < 2 ||
    !/[をにでへとはもくず]/u.test(before) ||
    !isSayable(before)
  )
    return null;
  return { kind: 'deed', polite: `${before}${stem}ます`, base: `${before}${verb.baseForm}` };
}

/** A verb as the dictionary names it before 'ことはできますか'. */
function possibleDeedIn(sentence: string, tokenizer: Tokenizer): Wish | null {
  const tail = CAN_TAIL.exec(sentence);
  if (tail === null) return null;
  const clause = withoutFiller(clauseBefore(sentence, tail).split(SEPARATE).at(-1) ?? '');
  const tokens = tokenizer.tokenize(clause);
  const verb = tokens.at(-1);
  const stem = verb?.partOfSpeech === '動詞' ? stemOf(verb) : null;
  if (verb === undefined || stem === null || /お願い|いただ|頂|もら/u.test(clause)) return null;
  const before = clause.slice(0, verb.start);
  if (before.length < 2 || verb.surface !== verb.baseForm || !isSayable(before)) return null;
  return { kind: 'deed', polite: `${before}${stem}ます`, base: clause };
}

function humbleDeedIn(sentence: string): Wish | null {
  const tail = HUMBLE_DEED.exec(sentence);
  const [, prefix = '', stem = ''] = tail ?? [];
  if (
    tail === null ||
    /^(?:教示|案内|一報|容赦|了承|安心|連絡|返信|返事|回答|教え|確認|検討|知らせ|聞かせ|願い|待ち)/u.test(
      stem,
    )
  )
    return null;
  const before = shortened(clauseBefore(sentence, tail));
  if (!isSayable(before) || !/[をにでへとも]$/u.test(before)) return null;
  return {
    kind: 'deed',
    polite: `${before}${prefix}${stem}します`,
    base: `${before}${prefix}${stem}する`,
  };
}

/** What she asks for first, or two things together, that can be said again in her words; null where none is found. Needs a tokenizer for deeds. */
export function wishIn(sentences: readonly string[], tokenizer: Tokenizer | null): Wish | null {
  const wishes: Wish[] = [];
  for (const sentence of sentences.flatMap((whole) =>
    whole.split(/(?<=(?:した|きた|ほし|欲し)く)、/u),
  )) {
    const wish =
      humbleDeedIn(sentence) ??
      (tokenizer === null
        ? null
        : (deedIn(sentence, tokenizer) ?? possibleDeedIn(sentence, tokenizer))) ??
      thingIn(sentence);
    if (wish !== null) wishes.push(wish);
  }
  const [first, second] = wishes;
  return first?.kind === 'thing' && second?.kind === 'thing' && !first.text.includes('、')
    ? { kind: 'thing', text: `${first.text}と${second.text}` }
    : (first ?? null);
}

/** One thing laid down in a part of a sentence. */
function specOf(part: string): string[] {
  const [, what, how] = SPEC.exec(part) ?? [];
  if (what !== undefined && how !== undefined)
    return /こちら|それ|これ|今回|発送|支払|配送/u.test(what) ? [] : [`${what}は${how}`];
  const bare =
    SPEC_BARE.exec(part)?.[1] ?? SPEC_WITHOUT.exec(part)?.[1] ?? SPEC_SIZE.exec(part)?.[1];
  return bare === undefined ? [] : [bare];
}

/** What she lays down for the thing she orders, joined: '500gを2袋、挽き方は中挽き'; null where nothing. */
export function specsIn(sentences: readonly string[]): string | null {
  const found = sentences.flatMap((sentence) => {
    const count = SPEC_COUNT.exec(sentence)?.[1];
    const parts = lastClause(sentence).split(SEPARATE);
    return [...(count === undefined ? [] : [count]), ...parts.flatMap(specOf)];
  });
  const specs = [...new Set(found)].filter((spec) => isBalanced(spec) && !/[【】]/u.test(spec));
  const joined = specs.slice(0, 3).join('、');
  return joined === '' || joined.length > 40 ? null : joined;
}
