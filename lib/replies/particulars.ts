import type { Intent } from '../intents/intents.ts';
import type { Message, OrderFacts } from '../thread/thread.ts';
import { peopleIn, personNamed } from './facets.ts';
import {
  DELIGHT,
  EXTORTS,
  NOT_YET,
  ORDER_LINE,
  PARTICULARS,
  REMINDS,
  SELLER_ASKS,
  SELLER_CHECKS,
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
  const hers = messages.filter(({ author }) => author === 'customer').map(({ text }) => text);
  if (hers.some((text) => EXTORTS.test(text))) flags.push('extorts');
  const last = messages.findLast(({ author }) => author === 'seller')?.text ?? '';
  if (SELLER_ASKS.test(last)) flags.push('reply-owed');
  if (SELLER_CHECKS.test(last) && REMINDS.test(run)) flags.push('check-promised');
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
/** The name to which she changes her mind: 「漢字の「颯太」に変えられますか」. */
const NEW_NAME = /[「『“]([\p{L}.・& ]{1,12})[」』”]に(?:変え|変更|替え|直し)/u;
const BOUGHT_BEFORE =
  /(?:^|[、。！!？?\sに前春夏秋冬年月頃]|ごろ)([\p{Script=Han}\p{Script=Katakana}][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,9})を(?:買|購入|注文|お迎え|作って|お願い|オーダー)/u;
const EXCHANGE_SIZE =
  /((?:[SMLXFsmlx]{1,3}|[\d\uFF10-\uFF19.]{1,4}(?:号|cm|センチ))(?:サイズ)?)(?:[へにと]|へと|への)の?(?:交換|変更|替え|取り替え)/u;
const CANCEL_COUNT =
  /([\d\uFF11-\uFF19一二三](?:[個点つ枚本]|セット))(?:だけ|分|のみ)?(?:を|の)?[^。！!？?\n]{0,4}キャンセル/u;

const MILESTONE =
  /還暦|古希|喜寿|傘寿|米寿|卒寿|白寿|百寿|成人式|金婚式|銀婚式|結婚記念日|退院(?=[祝のしが]|する)/u;
const KIN_ILL =
  /([\p{Script=Han}\p{Script=Hiragana}]{1,6})が[^。！!？?、\n]{0,6}(入院|手術|骨折|転倒)(?:し|する|とな|に)/u;
/** How long she has been coming. */
const STAYED =
  /((?:\d{1,2}|[一二三半数])(?:年|[ヶか]月|カ月)(?:以上|半|間|くらい|近く)?)[^。！!？?\n]{0,6}(?:[毎通来見]|ずっと)/u;
const ACHING = /([腰肩首膝背頭目]|背中)が?(?:[死痛辛悪]|つら|やば|限界)/u;
/** What she is kept from, and misses. */
const CANNOT =
  /([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8}?)[がもを]?(?:でき|出来)な(?:い|く)(?:の|こと|て)?(?:が|は)?[^。！!？?\n]{0,4}(?:つら|辛|さみし|寂し|悲し|残念)/u;
const CHOSEN =
  /([\p{Script=Han}\p{Script=Katakana}ー]{1,5}[いの][\p{Script=Han}\p{Script=Katakana}ー]{1,6})の?に(?:しました|しちゃ|決めました|決めた)/u;
const WANTED_THING =
  /(?:また|次は|今度は|他の|ほかの)?([\p{Script=Han}\p{Script=Katakana}ー](?:[\p{Script=Han}\p{Script=Katakana}ーいなの]|さい|きい|しい){0,8}[\p{Script=Han}\p{Script=Katakana}ー])[がも](?:欲し|ほし)く/u;
const NEED_DATE =
  /((?:\d{1,2}月)?\d{1,2}日)(?:の|に|までに)?[^。！!？?\n]{0,14}(?:使[いうっ]|必要|予定でした|間に合わせ|渡す)|(?:入稿|締め?切り?|納期|本番|発表会)(?:は|が)?[^。！!？?\n]{0,4}?((?:\d{1,2}月)?\d{1,2}日)/u;
const TECH_THING =
  /データ移行|アンテナ工事|地デジの設定|配線|(?:LINEの)?引き?継ぎ|ログイン|パスワード|プリンター?|Wi-?Fi|エクセル|Excel|機種変更|アプリ|クーポン|会員登録|アップデート/iu;
/** How she wants it: 「色は白でいい、背景なし」. */
const SPEC =
  /([\p{Script=Han}\p{Script=Katakana}ー]{1,6}は[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー\dA-Za-z]{1,8}?)で(?:いい|良い|よい|大丈夫|OK|お願い|結構|構い)|(?<!\p{L})([\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:なし|あり))(?=[。、\sで]|$)/gu;

function specIn(run: string): string | undefined {
  const found = [...run.matchAll(SPEC)].map(([, first, second]) => first ?? second ?? '');
  return found.length === 0 || found.length > 3 ? undefined : found.join('、');
}

/** Her particulars for phrases: only where they stand in her words. */
export function particularSlots(run: string): (readonly [name: string, value: string])[] {
  const slots: (readonly [string, string])[] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') slots.push([name, value.trim()]);
  };
  const name = NEW_NAME.exec(run) ?? NAME_TEXT.exec(run);
  const people = peopleIn(run);
  add('name-text', name?.[1] ?? name?.[2]);
  add('bought-before', BOUGHT_BEFORE.exec(run)?.[1]?.replace(/^.*(?:[にで前頃]|ごろ)/u, ''));
  add('exchange-size', EXCHANGE_SIZE.exec(run)?.[1]);
  add('cancel-count', CANCEL_COUNT.exec(run)?.[1]);
  add('milestone', MILESTONE.exec(run)?.[0].replace(/^退院/u, 'ご退院'));
  const ill = KIN_ILL.exec(run);
  const kin = ill === null ? null : personNamed(ill[1] ?? '');
  if (ill !== null && kin !== null) add('kin-ill', `${kin}が${ill[2] ?? ''}されたとのこと`);
  add('stayed', STAYED.exec(run)?.[1]);
  add('aching', ACHING.exec(run)?.[1]);
  add('cannot', CANNOT.exec(run)?.[1]?.replace(/^(?:でも|けど|ただ|だから|もう|まだ)/u, ''));
  add('chosen', CHOSEN.exec(run)?.[1]);
  add('wanted-thing', WANTED_THING.exec(run)?.[1]);
  const need = NEED_DATE.exec(run);
  add('need-date', need?.[1] ?? need?.[2]);
  add('spec', specIn(run));
  add('tech-thing', TECH_THING.exec(run)?.[0]);
  add('shared-with', people.sharing?.polite);
  add('shared-with|plain', people.sharing?.plain);
  add('for-person', people.also?.polite);
  add('for-person|plain', people.also?.plain);
  add('cared-for', people.caredFor?.polite);
  return slots;
}
