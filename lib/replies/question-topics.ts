import type { PhraseRow, PhraseTable } from './phrase-table.ts';
import { ASKED_FACT_ROWS, ASKED_NO_ROWS, ASKED_YES_ROWS } from './asked-rows.data.ts';
import { MEASURE, QUESTION_TOPICS } from './question-topics.data.ts';
import type { Said } from './question-topics.data.ts';

const ENDS = /(?<=[。！!？?\n\p{Extended_Pictographic}])/u;
const ASKS =
  /(?:点|を)ご?回答|ご?教示|[？?]|か(?:$|[。！!\s♪♡…ね])|か(?:な|しら)|教え|知りた|聞きた|お?伺い|お?尋ね|気にな(?:り|って)|でしょう|ですかね|って(?:あり|でき)/u;
const NEGATIVE =
  /(?<!変わりは?|間違いは?|まちがい|問題は?|差し支え|いけ|くれ|もらえ|いただけ|頂け)(?:ない|なくなって?|無い|なかった)[のん]?(?:です|でしょう)?(?:[か？?]|よね)|(?<!いただけ|頂け|もらえ|ください|下さい|くれ|変わり(?:は?あり)?|間違い(?:は?あり)?|問題(?:は?あり)?|でき|出来)ません(?:でしょう|でした)?(?:[か？?]|よね)/u;

/** Whether it can be done, whether it is all right: an answer only where nothing says what. */
const GENERAL: ReadonlySet<string> = new Set(['can-question', 'ok-question']);
const COARSE = [
  'stock',
  'restock',
  'care',
  'condition',
  'authentic',
  'usable-question',
  'photo',
  'size',
  'colour',
  'material',
  'weight',
  'how-much',
];

/** Whether a sentence asks something. */
export function isQuestion(sentence: string): boolean {
  return ASKS.test(sentence);
}

/** The sentences of `text` that ask; the whole text where none is seen to. */
export function questionsIn(text: string): string {
  const asking = text.split(ENDS).filter((sentence) => ASKS.test(sentence));
  return asking.length === 0 ? text : asking.join('\n');
}

/** Coarse topics whose own answers say more than her words given back. */
const OWN_ANSWER =
  /在庫|売り切れ|まだ(?:あり|ある|購入|買|ご?用意)|再販|再入荷|また(?:販売|出品|作)|入荷|洗濯|洗え|洗って|手洗い|お手入れ|クリーニング|アイロン|写真|画像|正規品|本物|違い|どう違|使用(?:期間|回数|年数)|傷|キズ|汚れ|シミ|しみ|ほつれ|毛玉|ダメージ|状態|喫煙|タバコ|たばこ|ペット|追跡|伝票|(?:時間|日時|日にち)の?指定|営業|イベント|出店|使い方/u;

/** Topics whose own answers say less than her question given back, where it can be. */
const BEHIND_HER_WORDS: ReadonlySet<string> = new Set([
  'power',
  'compatible',
  'accessories',
  'set-count',
  'thickness',
  'stretch',
  'sheer',
  'for-men',
  'brand-new',
]);

/** Whether a sentence asks about something that has an answer of its own in the tables. */
export function isOwnTopic(sentence: string): boolean {
  if (OWN_ANSWER.test(sentence) || (sentence.match(MEASURE)?.length ?? 0) > 1) return true;
  return QUESTION_TOPICS.some(
    ({ flag, pattern }) =>
      !GENERAL.has(flag) && !BEHIND_HER_WORDS.has(flag) && pattern.test(sentence),
  );
}

/** Whether a bare はい would be read as 'no': もうないですか, 傷はありませんか. */
export function isNegativeQuestion(questions: string): boolean {
  return NEGATIVE.test(questions);
}

/** Flags of the topics asked about; what they outrank is taken from `flags`. `all` may name an allergy before the question. */
export function addQuestionTopics(
  flags: Set<string>,
  { questions, all }: { questions: string; all: string },
): void {
  const asked = QUESTION_TOPICS.filter(
    ({ flag, pattern }) =>
      pattern.test(questions) || (flag.endsWith('allergy') && pattern.test(all)),
  );
  const hidden = new Set(asked.flatMap(({ hides }) => hides.split(' ')));
  for (const { flag } of asked) flags.add(flag);
  for (const flag of hidden) flags.delete(flag);
  const particular = asked.some(({ flag }) => !GENERAL.has(flag));
  if (particular && !/在庫|まだ|残|売り切れ|購入|買え/u.test(questions)) flags.delete('stock');
  if (particular || COARSE.some((flag) => flags.has(flag)))
    for (const flag of GENERAL) flags.delete(flag);
  if (particular) flags.add('topic-asked');
  if (isNegativeQuestion(questions)) flags.add('negative-question');
}

/** Words of the question that its answer says again. */
export function questionSlots(questions: string): Map<string, string> {
  const slots = new Map<string, string>();
  const measures = [...new Set(questions.match(MEASURE) ?? [])].slice(0, 4);
  if (measures.length > 0)
    slots.set('measures', measures.map((name) => `${name}は【${name}】`).join('、'));
  const appliance = /電子レンジ|レンジ|食洗[機器]|オーブン|直火|乾燥機|熱湯/u.exec(questions)?.[0];
  if (appliance !== undefined) slots.set('appliance', appliance);
  const how =
    /使い方|使用方法|[付着]け方|つけ方|着方|遊び方|飾り方|食べ方|飲み方|取り?付け方/u.exec(
      questions,
    )?.[0];
  slots.set('how-word', how ?? '使い方');
  const box = /紙袋|ショッパー|手提げ袋|手提げ/u.exec(questions)?.[0];
  slots.set('box', box ?? '箱');
  const pets = questions.match(/犬|ワンちゃん|わんこ|猫|ネコ|ねこ|うさぎ|ペット/gu) ?? [];
  const pet = pets.at(-1);
  if (pet !== undefined)
    slots.set(
      'pet',
      /猫|ネコ|ねこ/u.test(pet)
        ? '猫ちゃん'
        : /犬|ワン|わん/u.test(pet)
          ? 'ワンちゃん'
          : pet === 'うさぎ'
            ? 'うさぎさん'
            : 'ペット',
    );
  return slots;
}

function rowsOf(said: Said | undefined, flag: string): PhraseRow[] {
  if (said === undefined) return [];
  return [
    ['wn', said[0], flag],
    ['h', said[1], flag],
    ['p', said[2], flag],
  ];
}

/** `table` with the answers to every topic beside those it holds. */
export function withQuestionTopics(table: PhraseTable): PhraseTable {
  const added: Record<string, PhraseRow[]> = {
    'item-answer': QUESTION_TOPICS.flatMap(({ answer, flag }) => rowsOf(answer, flag)),
    'item-yes': QUESTION_TOPICS.flatMap(({ answer, yes, flag }) => rowsOf(yes ?? answer, flag)),
    'item-no': QUESTION_TOPICS.flatMap(({ no, flag }) => rowsOf(no, flag)),
  };
  // A question of yes or no about a weight or a price is answered by the weight or the price.
  const facts = ['weight', 'material', 'how-much', 'difference', 'used-how-long', 'used-how-many'];
  added['item-yes']?.push(
    ...(table['item-answer']?.rows ?? []).filter(([, , when]) => facts.includes(when ?? '')),
  );
  for (const act of ['item-answer', 'item-yes', 'item-no'])
    added[act] = [...ASKED_FACT_ROWS, ...(added[act] ?? [])];
  for (const act of ['item-answer', 'item-yes']) added[act]?.push(...ASKED_YES_ROWS);
  added['item-no']?.push(...ASKED_NO_ROWS);
  for (const act of ['item-answer', 'item-yes'])
    added[act]?.push(
      ['wn', '{measures}です。', 'size'],
      ['h', '{measures}でございます。', 'size'],
      ['p', '{measures}だよ。', 'size'],
    );
  return Object.fromEntries(
    Object.entries(table).map(([name, { phase, rows }]) => [
      name,
      { phase, rows: [...rows, ...(added[name] ?? [])] },
    ]),
  );
}

/** Topic flags in the order in which they are answered. */
export const TOPIC_ORDER: readonly string[] = [
  'asked-fact',
  'asked-yes-no',
  'asked-fact-again',
  'asked-yes-no-again',
  'asked-fact-third',
  'asked-yes-no-third',
  ...QUESTION_TOPICS.map(({ flag }) => flag).filter((flag) => !GENERAL.has(flag)),
];
