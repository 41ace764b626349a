import type { Token, Tokenizer } from '../japanese/token.ts';
import {
  CONDITION,
  DEGREE,
  FACT_NAME,
  LIST_AND,
  NO_ANSWER,
  NO_FACT,
  OF_THE_PARCEL,
  POINTING,
  TELL_ME,
  TOPIC,
  WHICH,
  YES_NO_END,
} from './asked.data.ts';
import { isBalanced, lastClause, stemOf, withoutFiller } from './clause.ts';

/** A question in her own words, and what answers it. */
export type Asked =
  /** A fact with a name, perhaps under a condition: 'マチ'; '丈' for '身長158cm'. */
  | { readonly kind: 'fact'; readonly name: string; readonly under: string | null }
  /** Yes and no in her own words: '初心者でも育てられます', '初心者でも育てられません'. */
  | { readonly kind: 'yes-no'; readonly yes: string; readonly no: string };

const LONGEST = 28;

/** The parts of a clause from the last one that a reply can say. */
function lastParts(clause: string): string {
  const parts = clause.split(/[、,]\s*/u).filter((part) => part !== '');
  return withoutFiller(parts.at(-1) ?? '');
}

function withoutPointing(clause: string): string {
  const left = clause.replace(POINTING, '').replace(/^、/u, '');
  return left.length >= 2 ? left : clause;
}

/** 'ローテーブルの天板の厚み' → '天板の厚み': the thing itself is known. */
function inShort(name: string): string {
  return name
    .split('の')
    .filter((part) => part !== '')
    .slice(-2)
    .join('の');
}

function factIn(sentence: string): Asked | null {
  if (!WHICH.test(sentence) || OF_THE_PARCEL.test(sentence)) return null;
  const clause = lastParts(lastClause(sentence));
  const condition = CONDITION.exec(clause);
  const rest = withoutPointing(condition === null ? clause : clause.slice(condition[0].length));
  const found = TOPIC.exec(rest);
  const [, topic = '', after = ''] = found ?? [];
  const name = inShort(
    topic.replace(/^.*(?:こちら|この|その|商品|作品)の/u, '').replace(/など$/u, ''),
  );
  if (found === null || !WHICH.test(after) || !FACT_NAME.test(name) || NO_FACT.test(name))
    return null;
  const under = condition?.[1]?.replace(POINTING, '') ?? null;
  return { kind: 'fact', name, under: under !== null && isBalanced(under) ? under : null };
}

/** 'でも' turns round in a 'no': what even a beginner can do is too hard for one. */
function denied(before: string, ending: string): string {
  const even = /^(.+?[者方子人])でも/u.exec(before)?.[1];
  if (even !== undefined) return `${even}には難しいかと思います`;
  return before.replaceAll(DEGREE, '').replace(/も(?=[^も]*$)/u, 'は') + ending;
}

/** です after a noun or a な adjective; nothing after an い adjective, whose degree a yes would not tell. */
function copula(before: string, last: Token | undefined): Asked | null {
  if (last?.partOfSpeech !== '名詞' || last.detail1 === '非自立') return null;
  return { kind: 'yes-no', yes: `${before}です`, no: denied(before, 'ではありません') };
}

function verbal(clause: string, verb: Token): Asked | null {
  const stem = stemOf(verb);
  if (stem === null || stem === '') return null;
  const before = clause.slice(0, verb.start) + stem;
  return {
    kind: 'yes-no',
    yes: `${before.replaceAll(DEGREE, '')}ます`,
    no: denied(before, 'ません'),
  };
}

/** 'ポスト入る': a noun straight before a verb, as one speaks and a letter does not. */
function leavesOutParticle(words: readonly Token[]): boolean {
  const [before, verb] = words.slice(-2);
  return (
    verb !== undefined &&
    before?.partOfSpeech === '名詞' &&
    ['一般', '固有名詞'].includes(before.detail1) &&
    !/^(?:する|できる|出来る|いたす|致す|なさる|いただく|頂く|くださる)$/u.test(verb.baseForm)
  );
}

function yesNoIn(sentence: string, tokenizer: Tokenizer): Asked | null {
  if (WHICH.test(sentence) || NO_ANSWER.test(sentence)) return null;
  const end = YES_NO_END.exec(lastClause(sentence).replace(/[？?。！!…\s]{1,8}$/u, ''));
  if (end === null || !/[？?]|か(?:ね|な)?[。！!…\s]*$/u.test(sentence)) return null;
  const [, body = '', ending, shallBe, isSo] = end;
  const clause = withoutPointing(lastParts(body))
    .replace(/^([^はがをでに]{1,18})って(?=[^いおきみくもあし])/u, '$1は')
    .replace(/(?<=[\d\uFF10-\uFF19][台個枚本人])いけ(る?)$/u, 'でき$1')
    .replace(/(?<=\p{L})だと(?!思)/u, 'ですと')
    .replace(/初心者(?=[でにも])/u, '初心者の方');
  if (clause.length < 2 || clause.length > LONGEST || !isBalanced(clause)) return null;
  if (!/^[\p{L}\p{N}「『]/u.test(clause) || /[【】<>{}\n]/u.test(clause)) return null;
  const full = clause.replace(/([^っ])て$/u, ending === 'ます' ? '$1てい' : '$&');
  const tokens = tokenizer.tokenize(ending === 'ます' ? `${full}ます` : full);
  const words = ending === 'ます' ? tokens.slice(0, -1) : tokens;
  const last = words.at(-1);
  if (last === undefined) return null;
  if (last.partOfSpeech === '動詞') return leavesOutParticle(words) ? null : verbal(full, last);
  return ending === 'です' || shallBe !== undefined || isSo !== undefined
    ? copula(full, last)
    : null;
}

/** The parts of a list of things to be told; empty where the sentence is none. */
export function listIn(sentence: string): string[] {
  const list = TELL_ME.exec(lastClause(sentence))?.[1];
  const parts = list?.split(LIST_AND).filter((part) => part !== '') ?? [];
  return parts.length < 2 ? [] : parts;
}

/** Facts and yes-or-no questions told one after another before 'please tell me'. */
function listedIn(sentence: string, tokenizer: Tokenizer): Asked[] {
  return listIn(sentence).flatMap((part): Asked[] => {
    const whether = /^(.{3,24}?)(?:です)?か(?:どうか)?$/u.exec(part)?.[1];
    if (whether !== undefined) {
      const found =
        yesNoIn(`${whether}ですか？`, tokenizer) ?? yesNoIn(`${whether}か？`, tokenizer);
      return found === null ? [] : [found];
    }
    const name = inShort(withoutPointing(part));
    return FACT_NAME.test(name) && !NO_FACT.test(name) ? [{ kind: 'fact', name, under: null }] : [];
  });
}

/** All that a sentence asks; empty where it asks nothing that words of hers can answer. */
export function allAskedIn(sentence: string, tokenizer: Tokenizer | null): Asked[] {
  const listed = tokenizer === null ? [] : listedIn(sentence, tokenizer);
  if (listed.length > 1) return listed;
  const one = askedIn(sentence, tokenizer);
  return one === null ? [] : [one];
}

/** What a sentence asks, in words that an answer can take up; null where it asks nothing that one can. */
export function askedIn(sentence: string, tokenizer: Tokenizer | null): Asked | null {
  return factIn(sentence) ?? (tokenizer === null ? null : yesNoIn(sentence, tokenizer));
}
