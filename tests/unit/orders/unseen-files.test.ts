import { describe, expect, it } from 'vitest';
import type { ImportedOrder } from '../../../lib/orders/order-group.ts';
import { readOrderFile, type ReadOrders } from '../../../lib/orders/read-orders.ts';
import { decodeOrderFile } from '../../../lib/platform/book-decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true) => {
  const codes = Array.from((mark ? '\uFEFF' : '') + text, (one) => one.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => [code & 255, code >> 8]));
};

const MINNE =
  '注文ID,注文日,注文状況,作品名,販売価格,数量,注文の合計,注文者のユーザーID,注文者のニックネーム';
const ROW = '1,2026/11/02,発送済み,リボン,1200,1,1400,u1,はな';

function read(file: string | Uint8Array): ReadOrders {
  const reading = readOrderFile(decodeOrderFile(typeof file === 'string' ? utf8(file) : file));
  if (reading.kind !== 'orders') throw new Error('a file was not recognised');
  return reading;
}
const remarksOf = (file: ReadOrders) =>
  Object.fromEntries(file.remarks.map(({ remark, count }) => [remark, count]));

describe('a file as sellers happen to have it', () => {
  const one = { amount: 1400, orderedAt: '2026-11-02', buyer: [{ id: 'u1', name: 'はな' }] };
  it.each<[string, string | Uint8Array]>([
    ['as it was written', `${MINNE}\n${ROW}`],
    ['with a mark of Unicode and CRLF', `\uFEFF${MINNE}\r\n${ROW}\r\n`],
    ['with CR alone', `${MINNE}\r${ROW}\r`],
    ['in UTF-16', utf16(`${MINNE}\n${ROW}`)],
    ['in UTF-16 without a mark', utf16(`${MINNE}\n${ROW}`, false)],
    ['with semicolons', `${MINNE}\n${ROW}`.replaceAll(',', ';')],
    ['with tabs', `${MINNE}\n${ROW}`.replaceAll(',', '\t')],
    ['with every cell quoted', `${MINNE}\n${ROW}`.replaceAll(/[^,\n]+/gu, '"$&"')],
    ['with the header in row 3', `注文一覧\n2026年11月分,,\n${MINNE}\n${ROW}`],
    ['with blank lines and commas alone', `\n,,,,\n${MINNE}\n,,,,,,,,\n${ROW}\n\n,,,\n`],
    ['with the header twice', `${MINNE}\n${MINNE}\n${ROW}`],
    ['with the same row twice', `${MINNE}\n${ROW}\n${ROW}`],
    ['with a sum below', `${MINNE}\n${ROW}\n,合計,,,,,1400,,`],
    ['with columns of spaces', `${MINNE},,\n${ROW}, ,\u3000`],
    ['with wide digits and brackets', `${MINNE}\n${ROW}`.replace('1400', '￥１，４００')],
    ['with the date of an era', `${MINNE}\n${ROW}`.replace('2026/11/02', '令和8年11月2日')],
    ['with the date of a spreadsheet', `${MINNE}\n${ROW}`.replace('2026/11/02', '46328')],
  ])('is read: %s', (_, file) => {
    expect(read(file).orders).toMatchObject([one]);
  });

  it.each<[string, string, Record<string, number>, Partial<ImportedOrder>[]]>([
    [
      'contradicting rows of one order: the first one holds',
      `${MINNE}\n${ROW}\n1,2026/11/02,発送済み,鈴,100,1,9999,u1,はな`,
      { contradiction: 1 },
      [{ amount: 1400 }],
    ],
    [
      'a negative amount: money given back',
      `${MINNE}\n${ROW.replace('1400', '-1400')}`,
      { negative_amount: 1 },
      [{ refunded: true }],
    ],
    [
      'an amount that is none',
      `${MINNE}\n${ROW.replace('1400', '未定')}`,
      { bad_amount: 1 },
      [{ amount: 1200 }],
    ],
    [
      'a day that does not exist',
      `${MINNE}\n${ROW.replace('11/02', '02/30')}`,
      { bad_date: 1 },
      [{ orderedAt: null }],
    ],
    ['a row of nobody', `${MINNE}\n${ROW.replace('u1,はな', ',')}`, { no_buyer: 1 }, []],
    ['a row without a number', `${MINNE}\n${ROW.slice(1)}`, { no_order_id: 1 }, []],
    [
      'markup and formulas: they stay what they are',
      `${MINNE}\n${ROW.replace('リボン', '=HYPERLINK("x")<b>')}`,
      {},
      [{ items: [{ title: '=HYPERLINK("x")<b>', quantity: 1, price: 1200 }] }],
    ],
    [
      'a cancelled order',
      `${MINNE}\n${ROW.replace('発送済み', 'キャンセル済み')}`,
      {},
      [{ refunded: true }],
    ],
  ])('says what was wrong with %s', (...row) => {
    const [, file, remarks, orders] = row;
    const reading = read(file);
    expect(remarksOf(reading)).toEqual(remarks);
    expect(reading.orders).toMatchObject(orders);
  });

  it('knows foreign money by its sign, in a shop that has none', () => {
    const row = ROW.replace('1200,1,1400', '$12.00,1,US $14.50');
    expect(read(`${MINNE}\n${row}`).orders).toMatchObject([{ amount: 14.5, currency: 'USD' }]);
  });

  it('counts a partial refund of Shopify off, and a full one for nothing', () => {
    const header =
      'Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Refunded Amount';
    const reading = read(
      [
        header,
        '#1001,a@example.com,partially_refunded,JPY,3000,2026-11-02 10:00:00 +0900,1,鈴,3000,1000',
        '#1002,b@example.com,refunded,JPY,3000,2026-11-02 10:00:00 +0900,1,鈴,3000,3000',
      ].join('\n'),
    );
    expect(reading.orders).toMatchObject([
      { amount: 2000, refunded: false },
      { amount: 3000, refunded: true },
    ]);
  });

  it.each(['①㈱髙', 'ﾊﾅｺ', '～―∥'])('reads %s in Shift_JIS as on the page', (name) => {
    // The bytes of CP932; Node has no encoder for it.
    const bytes: Readonly<Record<string, readonly number[]>> = {
      '①㈱髙': [0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc],
      ﾊﾅｺ: [0xca, 0xc5, 0xba],
      '～―∥': [0x81, 0x60, 0x81, 0x5c, 0x81, 0x61],
    };
    const head = utf8(
      'type,order_id,buyer_name,product_name,quantity,original_product_id,shipping_postal_code\norder,1,',
    );
    const tail = utf8(',x,1,p,1000001\n');
    const file = Uint8Array.from([...head, ...(bytes[name] ?? []), ...tail]);
    expect(decodeOrderFile(file)).toContain(name);
  });
});
