import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../lib/orders/fields.ts';
import { readOrderFile, type ReadOrders } from '../../../lib/orders/read-orders.ts';
import { decodeOrderFile } from '../../../lib/platform/book-decode.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/exports');
const textOf = (file: string) => decodeOrderFile(readFileSync(`${FOLDER}/${file}`));

function read(text: string, mappings: readonly ColumnMapping[] = []): ReadOrders {
  const reading = readOrderFile(text, { mappings });
  if (reading.kind !== 'orders') throw new Error('the file was not recognised');
  return reading;
}

/** One line an order, short enough to be read: number, day, items, amount, what is said of it. */
function summary(reading: ReadOrders): string[] {
  return reading.orders.map((order) =>
    [
      order.orderId,
      order.orderedAt,
      order.items.map((item) => `${item.title} x${item.quantity}`).join(' + '),
      `${order.amount ?? '?'} ${order.currency}`,
      ...(order.refunded ? ['refunded'] : []),
    ].join(' | '),
  );
}

const BASE = [
  'AAA111 | 2026-10-02T21:14:05+09:00 | リボンのピアス（白）（ギフト包装） x2 | 3110 JPY',
  'AAA112 | 2026-10-05T08:00:00+09:00 | 布のポーチ x1 | 2010 JPY | refunded',
  'AAA113 | 2026-11-01T12:30:00+09:00 | 布のポーチ x1 | 2010 JPY',
];
const MINNE = [
  '7001 | 2026-10-01 | 花のヘアゴム x2 + 星のヘアゴム x2 | 2520 JPY',
  '7002 | 2026-11-03 | 花のヘアゴム x1 | 1720 JPY',
  '7003 |  | 月のブローチ x1 | 2120 JPY | refunded',
];
const CREEMA = [
  '551 | 2026-10-02T10:04:00+09:00 | 月のブローチ（銀） x1 | 4000 JPY',
  '552 | 2026-11-10T09:05:00+09:00 | 星のブローチ x2 | 5200 JPY',
];
const MERCARI_SHOPS = [
  'M-1 |  | 布の花瓶（v1） x1 + 布の皿（v2） x2 | ? JPY',
  'M-2 |  | 布の皿（v2） x1 | ? JPY',
];
const EBAY_FRANCE = [
  '12-1 | 2026-05-26 | Tissu « bleu » x1 | 1210.5 EUR',
  '12-2 | 2026-08-03 | Éventail x2 | 20 EUR',
];

const EXPECTED: Readonly<Record<string, { label: string; orders: readonly string[] }>> = {
  'base.utf8.csv': { label: 'BASE', orders: BASE },
  'base.cp932.csv': { label: 'BASE', orders: BASE },
  'base-later.cp932.csv': { label: 'BASE', orders: BASE },
  'minne.utf8.csv': { label: 'minne', orders: MINNE },
  'minne.cp932.csv': { label: 'minne', orders: MINNE },
  'minne.utf16.csv': { label: 'minne', orders: MINNE },
  'creema.utf8.csv': { label: 'Creema', orders: CREEMA },
  'creema.cp932.csv': { label: 'Creema', orders: CREEMA },
  'creema-sales.utf8.csv': {
    label: 'Creema',
    orders: [' | 2026-10-02 | 月のブローチ（銀） x1 | 3800 JPY'],
  },
  'mercari-shops.utf8.csv': { label: 'メルカリShops', orders: MERCARI_SHOPS },
  'mercari-shops.cp932.csv': { label: 'メルカリShops', orders: MERCARI_SHOPS },
  'shopify.utf8.csv': {
    label: 'Shopify',
    orders: [
      '#1001 | 2026-10-02T21:14:05+09:00 | Bowl, blue x1 + Cup x2 | 8400 JPY',
      '#1002 | 2026-10-03T08:00:00+09:00 | Cup x1 | 5000 JPY | refunded',
      '#1003 | 2026-10-04T00:30:00-05:00 | Vase x1 | 40 USD',
      '#1004 | 2026-10-05T00:30:00-05:00 | Vase x1 | 10 USD | refunded',
    ],
  },
  'etsy.utf8.csv': {
    label: 'Etsy',
    orders: ['3001 | 2026-10-02 |  | 1029.5 USD', '3002 | 2026-11-13 |  | 2400 JPY'],
  },
  'etsy-items.utf8.csv': {
    label: 'Etsy',
    orders: ['3001 | 2026-10-02 | Ribbon（Color:Red） x2 + Brooch x1 | 33.5 USD'],
  },
  'ebay.utf8.csv': {
    label: 'eBay',
    orders: [
      '11-1 | 2026-10-05 | Kimono fabric x1 + Obi x2 | 35 USD',
      '11-2 | 2026-11-12 | Fan x1 | 7.5 USD',
    ],
  },
  'ebay-fr.utf8.csv': { label: 'eBay', orders: EBAY_FRANCE },
  'ebay-fr.cp1252.csv': { label: 'eBay', orders: EBAY_FRANCE },
};

describe('an export', () => {
  it('has its expected orders for every file but the unknown one', () => {
    expect(readdirSync(FOLDER).filter((file) => !(file in EXPECTED))).toEqual(['unknown.utf8.csv']);
  });

  it.each(Object.entries(EXPECTED))('%s is read order by order', (file, expected) => {
    const reading = read(textOf(file));
    expect(reading.label).toBe(expected.label);
    expect(summary(reading)).toEqual(expected.orders);
  });

  it.each(Object.keys(EXPECTED))('%s gives the same orders when read again', (file) => {
    const ids = read(textOf(file)).orders.map((order) => order.id);
    expect(read(textOf(file)).orders.map((order) => order.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  /** Files without quotes can be turned round by splitting lines. */
  const plain = Object.keys(EXPECTED).filter((file) => !textOf(file).includes('"'));

  it.each(plain)('%s is read alike with its columns in another order', (file) => {
    const delimiter = file.includes('fr.') ? ';' : ',';
    const lines = textOf(file).split(/\r?\n/u);
    const reversed = lines
      .map((line) => line.split(delimiter).reverse().join(delimiter))
      .join('\n');
    expect(summary(read(reversed))).toEqual(summary(read(textOf(file))));
  });
});

describe('the buyer', () => {
  const first = (file: string) => read(textOf(file)).orders[0]?.buyer;

  it('is known by the identifier of the site first', () => {
    expect(first('minne.utf8.csv')?.[0]).toEqual({ site: 'minne', id: 'u-204', name: 'ひなた' });
    expect(first('ebay.utf8.csv')?.[0]?.id).toBe('ann_lee');
  });

  it('is the same for one address of mail in two spellings, and the address is not kept', () => {
    const orders = read(textOf('base.utf8.csv')).orders;
    expect(orders[1]?.buyer[0]).toEqual(orders[2]?.buyer[0]);
    expect(JSON.stringify(orders)).not.toMatch(/example\.com|106-?0032/iu);
  });

  it('is the same for one name and postcode in two spellings', () => {
    const orders = read(textOf('creema.utf8.csv')).orders;
    expect(orders[0]?.buyer).toEqual(orders[1]?.buyer);
    expect(orders[0]?.buyer[0]?.name).toBe('もか☕');
  });
});

describe('remarks', () => {
  const remarks = (text: string) =>
    Object.fromEntries(read(text).remarks.map(({ remark, lines }) => [remark, lines]));
  const HEADER =
    '注文ID,注文日,注文状況,作品名,販売価格,数量,注文の合計,注文者のユーザーID,注文者のニックネーム';

  it('name the lines that were left out or read in part', () => {
    expect(remarks(textOf('minne.utf8.csv'))).toEqual({ duplicate: [5], bad_date: [6] });
    expect(remarks(textOf('ebay.utf8.csv'))).toEqual({ not_a_row: [3, 8, 9, 10] });
  });

  it.each([
    ['an order without number', ',2026/1/2,,リボン,100,1,100,u1,はな', { no_order_id: [2] }, 0],
    ['an order of nobody', '1,2026/1/2,,リボン,100,1,100,,', { no_buyer: [2] }, 0],
    ['a date that does not exist', '1,2026/13/2,,リボン,100,1,100,u1,はな', { bad_date: [2] }, 1],
    ['an amount that is none', '1,2026/1/2,,リボン,100,1,なし,u1,はな', { bad_amount: [2] }, 1],
    ['a negative amount', '1,2026/1/2,,リボン,100,1,-100,u1,はな', { negative_amount: [2] }, 1],
    [
      'one number for two people',
      '1,2026/1/2,,リボン,100,1,100,u1,はな\n1,2026/1/2,,ボタン,100,1,100,u2,ゆき',
      { contradiction: [3] },
      1,
    ],
    [
      'the header once more',
      `1,2026/1/2,,リボン,100,1,100,u1,はな\n${HEADER}`,
      { not_a_row: [3] },
      1,
    ],
  ])('tell of %s', (...row) => {
    const [, rows, expected, orders] = row;
    expect(remarks(`${HEADER}\n${rows}`)).toEqual(expected);
    expect(read(`${HEADER}\n${rows}`).orders).toHaveLength(orders);
  });
});

describe('a table that no format knows', () => {
  const MAPPING: ColumnMapping = {
    site: 'わたしの店',
    columns: {
      orderId: '受注番号',
      orderedAt: '受注日',
      buyerName: '購入者名',
      buyerId: '購入者ID',
      item: '品名',
      quantity: '個数',
      total: '支払額',
    },
  };

  it('is shown to the seller, header and first rows', () => {
    const reading = readOrderFile(textOf('unknown.utf8.csv'));
    expect(reading).toMatchObject({
      kind: 'unknown',
      header: ['受注番号', '受注日', '購入者名', '購入者ID', '品名', '個数', '支払額'],
    });
    expect(reading.kind === 'unknown' && reading.sample).toHaveLength(2);
  });

  it('is read by the mapping she made of it', () => {
    expect(summary(read(textOf('unknown.utf8.csv'), [MAPPING]))).toEqual([
      'X-1 | 2026-10-02 | 木の皿 x1 | 3200 JPY',
      'X-2 | 2026-02-11 | 木の椀 x2 | -500 JPY | refunded',
    ]);
  });

  it('is not read by a mapping of other columns', () => {
    const other = { site: 'x', columns: { orderId: '番号' } };
    expect(readOrderFile(textOf('unknown.utf8.csv'), { mappings: [other] }).kind).toBe('unknown');
  });
});
