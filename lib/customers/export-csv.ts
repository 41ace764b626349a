import { japaneseDate, timeOf } from './calendar.ts';
import { isContactId } from './identity.ts';
import { nameOf, type CustomerRecord } from './record.ts';
import type { OrderRecord } from './order.ts';

/** What a spreadsheet would run as a formula, in half and full width, also behind blanks. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠|%]/u;

/** One cell: quoted, and with an apostrophe in front where a spreadsheet would take it for a formula. */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'はい' : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

type Line = readonly (string | number | boolean | null)[];

/** With the mark by which spreadsheets of Japan know UTF-8. */
function csv(lines: readonly Line[]): string {
  return `\uFEFF${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const dateOf = (iso: string | null): string | null => {
  const time = timeOf(iso);
  return time === null ? null : japaneseDate(time);
};

const CUSTOMER_HEADER = [
  '名前',
  'サイト',
  'ID',
  'お気に入り',
  'タメ口可',
  '購入回数',
  '返金',
  '合計（円）',
  '初回',
  '最終',
  'タグ',
  'メモ',
];

export function customersCsv(customers: readonly CustomerRecord[]): string {
  const lines = customers.map((one): Line => [
    nameOf(one),
    [...new Set(one.identities.map(({ site }) => site))].join(' '),
    one.identities.flatMap(({ id }) => (id === null || isContactId(id) ? [] : [id])).join(' '),
    one.favourite,
    one.casual,
    one.totals.orders,
    one.totals.refunded,
    one.totals.spent,
    dateOf(one.totals.firstOrderAt),
    dateOf(one.totals.lastOrderAt),
    one.tags.join(' '),
    one.note,
  ]);
  return csv([CUSTOMER_HEADER, ...lines]);
}

const ORDER_HEADER = [
  'サイト',
  '注文番号',
  '注文日',
  '名前',
  '商品',
  '金額',
  '通貨',
  '状態',
  '返金',
];

export function ordersCsv(
  orders: readonly OrderRecord[],
  nameById: ReadonlyMap<string, string | null>,
): string {
  const lines = orders.map((one): Line => [
    one.site,
    one.orderId,
    dateOf(one.orderedAt),
    nameById.get(one.customerId) ?? null,
    one.items
      .map(({ title, quantity }) => (quantity === 1 ? title : `${title} ×${quantity}`))
      .join(' / '),
    one.amount,
    one.currency,
    one.status,
    one.refunded,
  ]);
  return csv([ORDER_HEADER, ...lines]);
}
