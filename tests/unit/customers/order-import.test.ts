import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { totalsOf, totalsWith } from '../../../lib/customers/order.ts';
import { NO_TOTALS } from '../../../lib/customers/record.ts';
import { readOrderFile, type ReadOrders } from '../../../lib/orders/read-orders.ts';
import { BookDatabase } from '../../../lib/platform/book-database.ts';
import { IndexedOrderImports } from '../../../lib/platform/book-import.ts';
import { IndexedCustomerBook } from '../../../lib/platform/customer-book.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';

let count = 0;
const opened: BookDatabase[] = [];

function shop() {
  const database = new BookDatabase(`imports-${(count += 1)}`);
  opened.push(database);
  let next = 0;
  const newId = () => `import-${(next += 1)}`;
  return {
    database,
    book: new IndexedCustomerBook({ database }),
    imports: new IndexedOrderImports({ database, newId }),
  };
}

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

const HEADER =
  '注文ID,注文日,注文状況,作品名,販売価格,数量,注文の合計,注文者のユーザーID,注文者のニックネーム';
function minne(...rows: readonly string[]): ReadOrders {
  const reading = readOrderFile([HEADER, ...rows].join('\n'));
  if (reading.kind !== 'orders') throw new Error('not recognised');
  return reading;
}
const row = (order: number, buyer: string, amount = 100) =>
  `${order},2026/10/0${(order % 9) + 1},発送済み,リボン,${amount},1,${amount},${buyer},${buyer}さん`;

const everything = async (database: BookDatabase) => ({
  customers: await database.customers.toArray(),
  orders: await database.orders.toArray(),
});

describe('an import', () => {
  it('writes each order to its buyer and counts', async () => {
    const { imports, book } = shop();
    const done = await imports.write(minne(row(1, 'a'), row(2, 'b', 300), row(3, 'a', 200)), {
      fileName: 'x.csv',
    });
    expect(done).toMatchObject({ state: 'done', added: 3, newCustomers: 2, changed: 0, same: 0 });
    const known = await book.recognise({ site: 'minne', id: 'a', name: null });
    expect(known).toMatchObject({ by: 'id', facts: { orders: 2, spent: 300, name: 'aさん' } });
  });

  it('changes nothing the second time', async () => {
    const { imports, database } = shop();
    const reading = minne(row(1, 'a'), row(2, 'b'), row(3, 'a'));
    await imports.write(reading, { fileName: 'x.csv' });
    const before = await everything(database);
    const again = await imports.write(reading, { fileName: 'x.csv' });
    expect(again).toMatchObject({ added: 0, changed: 0, same: 3, newCustomers: 0 });
    expect(await everything(database)).toEqual(before);
  });

  it('brings a changed order up to date and counts its buyer anew', async () => {
    const { imports, book } = shop();
    await imports.write(minne(row(1, 'a', 100), row(2, 'a', 100)), { fileName: 'x.csv' });
    const again = await imports.write(
      minne(row(1, 'a', 250), row(2, 'a', 100).replace('発送済み', 'キャンセル')),
      { fileName: 'y.csv' },
    );
    expect(again).toMatchObject({ changed: 2, added: 0 });
    expect((await book.recognise({ site: 'minne', id: 'a', name: null }))?.facts).toMatchObject({
      orders: 1,
      spent: 250,
    });
  });

  it('finds the customer of an order that a page has shown before', async () => {
    const { imports, book } = shop();
    const met = await book.recognise({ site: 'minne', id: null, name: 'ゆき' });
    const id = met?.record.id ?? '';
    await book.recordOrder(id, 'minne', { ...NO_ORDER, orderId: '1', item: 'リボン', price: 90 });
    await imports.write(minne(row(1, 'a', 100)), { fileName: 'x.csv' });
    expect(await book.recognise({ site: 'minne', id: 'a', name: null })).toMatchObject({
      by: 'id',
      record: { id },
      facts: { orders: 1, spent: 100 },
    });
  });

  it('keeps whole orders when it is cancelled, and is taken up again', async () => {
    const { imports, database } = shop();
    const reading = minne(...Array.from({ length: 5000 }, (_, i) => row(i, `b${i % 700}`)));
    const signal = { aborted: false };
    const cancelled = await imports.write(reading, {
      fileName: 'x.csv',
      signal,
      onProgress: (record) => (signal.aborted = record.written >= 2000),
    });
    expect(cancelled).toMatchObject({ state: 'cancelled', written: 2000 });
    expect(await database.orders.count()).toBe(2000);
    const again = await imports.write(reading, { fileName: 'x.csv' });
    expect(again).toMatchObject({ state: 'done', added: 3000, same: 2000 });
    const { customers, orders } = await everything(database);
    expect(customers).toHaveLength(700);
    expect(customers.reduce((sum, one) => sum + one.totals.orders, 0)).toBe(orders.length);
  });

  it('keeps two people of one name apart, and one in two files together', async () => {
    const { imports, database } = shop();
    const same = (order: number, buyer: string) =>
      row(order, buyer).replace(`${buyer}さん`, 'はな');
    await imports.write(minne(same(1, 'a'), same(2, 'b')), { fileName: 'x.csv' });
    await imports.write(minne(same(3, 'a')), { fileName: 'y.csv' });
    expect((await database.customers.toArray()).map((one) => one.totals.orders).sort()).toEqual([
      1, 2,
    ]);
  });
});

describe('undoing an import', () => {
  it('leaves the book as it was before', async () => {
    const { imports, database } = shop();
    await imports.write(minne(row(1, 'a', 100)), { fileName: 'x.csv' });
    const before = await everything(database);
    const second = await imports.write(minne(row(1, 'a', 900), row(2, 'b'), row(3, 'a')), {
      fileName: 'y.csv',
    });
    await imports.undo(second.id);
    expect(await everything(database)).toEqual(before);
    expect((await imports.list()).map((one) => one.state).sort()).toEqual(['done', 'undone']);
  });

  it('keeps a customer to whom something was added since', async () => {
    const { imports, book } = shop();
    const done = await imports.write(minne(row(1, 'a'), row(2, 'b')), { fileName: 'x.csv' });
    const kept = await book.recognise({ site: 'minne', id: 'a', name: null });
    await book.setNote(kept?.record.id ?? '', '大切な方');
    await imports.undo(done.id);
    expect((await book.get(kept?.record.id ?? ''))?.facts.orders).toBe(0);
    expect(await book.recognise({ site: 'minne', id: 'b', name: null })).toMatchObject({
      by: 'new',
    });
  });

  it('leaves alone what a later import changed', async () => {
    const { imports, book } = shop();
    const first = await imports.write(minne(row(1, 'a', 100)), { fileName: 'x.csv' });
    const second = await imports.write(minne(row(1, 'a', 200)), { fileName: 'y.csv' });
    await imports.undo(first.id);
    expect((await book.recognise({ site: 'minne', id: 'a', name: null }))?.facts.spent).toBe(200);
    await imports.undo(second.id);
    expect((await book.recognise({ site: 'minne', id: 'a', name: null }))?.facts.orders).toBe(0);
  });
});

describe('totalsWith', () => {
  it('counts the same as counting all anew', async () => {
    const { imports, database } = shop();
    const reading = minne(
      ...Array.from({ length: 40 }, (_, i) =>
        row(i, 'a', i * 10).replace('発送済み', i % 7 === 0 ? '返金' : '完了'),
      ),
    );
    await imports.write(reading, { fileName: 'x.csv' });
    const { customers, orders } = await everything(database);
    expect(customers[0]?.totals).toEqual(totalsOf(orders));
    expect(orders.reduce(totalsWith, NO_TOTALS)).toEqual(totalsOf(orders));
  });
});
