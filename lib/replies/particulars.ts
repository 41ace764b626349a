import type { Intent } from '../intents/intents.ts';
import type { Message, OrderFacts } from '../thread/thread.ts';
import { peopleIn } from './facets.ts';
import {
  DELIGHT,
  NOT_YET,
  ORDER_LINE,
  PARTICULARS,
  SELLER_ASKS,
  SMITTEN,
} from './particulars.data.ts';

/** Matters that need an answer: beside them delight is no more than a kind word. */
const ASKING: readonly Intent[] = [
  'complaint',
  'malicious',
  'cancel',
  'exchange',
  'price_negotiation',
  'boundary',
  'jealousy',
  'worry',
  'payment_info',
  'long_absence',
  'review',
];

/** Flags of her own case, and whether the seller waits for an answer of hers. */
export function particularFlags(run: string, messages: readonly Message[]): string[] {
  const flags = PARTICULARS.filter(([, pattern]) => pattern.test(run)).map(([flag]) => flag);
  const last = messages.findLast(({ author }) => author === 'seller')?.text ?? '';
  if (SELLER_ASKS.test(last)) flags.push('reply-owed');
  return flags;
}

/** Whether the thread shows an order on which the seller has not written yet. */
export function isJustOrdered(messages: readonly Message[], order: OrderFacts): boolean {
  const line = messages.findLastIndex(
    ({ author, text }) => author === 'system' && ORDER_LINE.test(text),
  );
  const seller = messages.findLastIndex(({ author }) => author === 'seller');
  if (line >= 0) return seller < line;
  return seller < 0 && (order.orderId ?? order.orderedAt) !== null;
}

/** Whether she is glad of what she has just ordered and asks for nothing. */
export function isDelighted(
  run: string,
  intents: ReadonlySet<Intent>,
  known: { justOrdered: boolean; ordered: boolean; praised: boolean; place: 'private' | 'public' },
): boolean {
  const asks = [...intents].some(
    (intent) =>
      intent.startsWith('question') || intent.startsWith('request') || ASKING.includes(intent),
  );
  if (asks || known.place === 'public') return false;
  if (known.justOrdered) return known.praised || DELIGHT.test(run);
  if (NOT_YET.test(run)) return false;
  return known.ordered ? DELIGHT.test(run) : SMITTEN.test(run);
}

/** A word of hers between quotation marks beside a wish for a name on the thing; letters only, 12 at most. */
const NAME_TEXT =
  /(?:名入れ|名前|刻印|刺繍|イニシャル|文字)[^。！!？?\n]{0,12}[「『"“']([\p{L}.・& ]{1,12})[」』"”']|[「『"“']([\p{L}.・& ]{1,12})[」』"”'][^。！!？?\n]{0,12}(?:入れ|刻印|刺繍)/u;
const BOUGHT_BEFORE =
  /(?:^|[、。！!？?\sに前春夏秋冬年月頃]|ごろ)([\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,9})を(?:買|購入|注文|お?迎え|作って|お願い|オーダー)/u;
const EXCHANGE_SIZE =
  /((?:[SMLXFsmlx]{1,3}|[\d\uFF10-\uFF19.]{1,4}(?:号|cm|センチ))(?:サイズ)?)(?:[へにと]|へと|への)の?(?:交換|変更|替え|取り替え)/u;
const CANCEL_COUNT =
  /([\d\uFF11-\uFF19一二三](?:[個点つ枚本]|セット))(?:だけ|分|のみ)?(?:を|の)?[^。！!？?\n]{0,4}キャンセル/u;

/** Her particulars for phrases: only where they stand in her words. */
export function particularSlots(run: string): (readonly [name: string, value: string])[] {
  const slots: (readonly [string, string])[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') slots.push([name, value.trim()]);
  };
  const name = NAME_TEXT.exec(run);
  const people = peopleIn(run);
  add('name-text', name?.[1] ?? name?.[2]);
  add('bought-before', BOUGHT_BEFORE.exec(run)?.[1]?.replace(/^.*(?:[にで前頃]|ごろ)/u, ''));
  add('exchange-size', EXCHANGE_SIZE.exec(run)?.[1]);
  add('cancel-count', CANCEL_COUNT.exec(run)?.[1]);
  add('shared-with', people.sharing?.polite);
  add('shared-with|plain', people.sharing?.plain);
  add('for-person', people.also?.polite);
  add('for-person|plain', people.also?.plain);
  add('cared-for', people.caredFor?.polite);
  return slots;
}
