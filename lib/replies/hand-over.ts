import type { Situation } from './situation.ts';
import { readThreadFacts } from './thread-facts.ts';

/** Sentences in which the seller has bound herself. */
const PROMISED =
  /(?:発送|お送り|ご連絡|連絡|対応|返金|交換|再送|お取り置き|ご用意|お届け|確認)[^。！!？?\n]{0,14}(?:します|いたします|致します|予定|ますので)/u;
const ASKED = /[？?]|ますか|ですか|でしょうか|ませんか|ください|下さい|お願い(?:し|いた|致)/u;

const MOODS: readonly (readonly [from: number, words: string])[] = [
  [70, 'とても好意的'],
  [56, '好意的'],
  [44, '落ち着いている'],
  [30, '不満がある'],
  [0, '強い怒り'],
];
const RANK_WORDS = {
  passerby: '購入なし',
  new: '初めての購入',
  repeat: '何度か購入',
  patron: '常連',
} as const;
const REGISTER_WORDS = { plain: 'くだけた言葉', polite: 'です・ます', honorific: '敬語' } as const;

function sentences(text: string): string[] {
  return text
    .split(/(?<=[。！!？?\n])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function list(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `■ ${title}\n${rows.map((row) => `・${row}`).join('\n')}`;
}

/** A note for whoever takes this thread over: facts, history, promises made, mood, what is open. Plain text for the clipboard. */
export function handOverNote(situation: Situation): string {
  const { thread, customer, now } = situation.request;
  const facts = readThreadFacts(thread.messages, thread.order, now);
  const name = customer?.name ?? thread.customer.name;
  const her = situation.her;
  const seller = thread.messages
    .filter(({ author }) => author === 'seller')
    .flatMap(({ text }) => sentences(text));
  return [
    list('お客様', [
      ...(name === null ? [] : [name]),
      `${RANK_WORDS[situation.rank]}${customer === null ? '' : `（${customer.orders}回）`}`,
    ]),
    list('取引', [
      ...(thread.order.item === null ? [] : [`商品：${thread.order.item}`]),
      ...(thread.order.price === null ? [] : [`金額：${thread.order.price}円`]),
      ...(thread.order.orderId === null ? [] : [`注文番号：${thread.order.orderId}`]),
      ...(facts.shipDate === null ? [] : [`発送予定：${facts.shipDate}`]),
      ...(facts.shipped ? ['発送済み'] : []),
      ...(facts.tracking === null ? [] : [`追跡番号：${facts.tracking}`]),
    ]),
    list(
      'これまでのやりとり',
      thread.messages
        .slice(-12)
        .map(
          ({ author, text, time }) =>
            `${time === null ? '' : `${time.shown} `}${author === 'seller' ? 'こちら' : author === 'customer' ? 'お客様' : 'サイト'}：${text.replaceAll('\n', ' ').slice(0, 120)}`,
        ),
    ),
    list(
      'こちらが約束したこと',
      seller.filter((sentence) => PROMISED.test(sentence)),
    ),
    list(
      'お客様の様子',
      her === null
        ? []
        : [
            `${MOODS.find(([from]) => her.warmth >= from)?.[1] ?? ''}・${REGISTER_WORDS[her.register]}`,
          ],
    ),
    list(
      'まだ答えていないこと',
      situation.run
        .flatMap(({ text }) => sentences(text))
        .filter((sentence) => ASKED.test(sentence) || situation.serious),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
