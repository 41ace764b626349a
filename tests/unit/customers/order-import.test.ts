import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { totalsOf, totalsWith } from '../../../lib/customers/order.ts';
import { NO_TOTALS } from '../../../lib/customers/record.ts';
import { readOrderFile, type ReadOrders } from '../../../lib/orders/read-orders.ts';
import { entriesOf, SHELVES, shelfOf, shelvesIn } from '../../../lib/customers/shelf.ts';
import { keysOf } from '../../../lib/customers/identity.ts';
import { IndexedBookArchive } from '../../../lib/platform/book-archive.ts';
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

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

async function everything(database: BookDatabase) {
  const { customers, orders } = await new IndexedBookArchive({ database }).data();
  return { customers: customers.sort(byId), orders: orders.sort(byId) };
}

/** Whether everything that is in the book is found by way of the directory, on its shelf. */
async function isAllFound(database: BookDatabase): Promise<boolean> {
  const { customers, orders } = await everything(database);
  const pages = new Map((await database.directory.toArray()).map((row) => [row.id, row.entries]));
  const isFound = (id: string, owner: string) =>
    shelvesIn(pages.get(shelfOf(id)) ?? '', id).includes(shelfOf(owner));
  const shown = customers.filter((one) => !one.deleted && one.mergedInto === null);
  return (
    shown.every((one) => keysOf(one.identities).every((key) => isFound(key, one.id))) &&
    orders.every((order) => isFound(order.id, order.customerId))
  );
}

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
      onProgress: () => (signal.aborted = true),
    });
    expect(cancelled.state).toBe('cancelled');
    expect((await everything(database)).orders).toHaveLength(cancelled.written);
    const again = await imports.write(reading, { fileName: 'x.csv' });
    expect(again).toMatchObject({
      state: 'done',
      added: 5000 - cancelled.written,
      same: cancelled.written,
    });
    expect(await isAllFound(database)).toBe(true);
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
    const { customers } = await everything(database);
    expect(customers.map((one) => one.totals.orders).sort()).toEqual([1, 2]);
  });

  it('does not double an order that lies where another import was to put it and did not', async () => {
    const { imports, book, database } = shop();
    // The directory says of order 1 that it is with a, since an import that was killed had entered it.
    await imports.write(minne(row(1, 'a')), { fileName: 'x.csv' });
    const pages = await database.directory.toArray();
    for (const table of database.shelves) await table.clear();
    await database.directory.bulkPut(pages);
    const met = await book.recognise({ site: 'minne', id: null, name: 'ゆき' });
    const id = met?.record.id ?? '';
    await book.recordOrder(id, 'minne', { ...NO_ORDER, orderId: '1', item: 'リボン', price: 90 });
    const again = await imports.write(minne(row(1, 'a')), { fileName: 'x.csv' });
    expect(again).toMatchObject({ added: 0, changed: 1 });
    expect((await everything(database)).orders).toMatchObject([{ customerId: id, amount: 100 }]);
  });

  it('finds everything by way of the directory, also what was joined, moved and taken back', async () => {
    const { imports, database } = shop();
    const archive = new IndexedBookArchive({ database });
    const rows = Array.from({ length: 60 }, (_, i) => row(i, `b${i % 20}`));
    const first = await imports.write(minne(...rows), { fileName: 'x.csv' });
    const [one, other, third] = (await archive.rows()).sort(byId);
    const merge = await archive.merge(one?.id ?? '', other?.id ?? '');
    expect(await isAllFound(database)).toBe(true);
    await archive.undoMerge(merge);
    await archive.remove(third?.id ?? '');
    expect(await isAllFound(database)).toBe(true);
    await imports.undo(first.id);
    // Whom the seller has joined once stays, and so does the mark of whom she deleted.
    const { customers, orders } = await everything(database);
    expect([customers.length, orders.length]).toEqual([2, 0]);
    const left = (await database.directory.toArray()).map((page) => page.entries).join('');
    expect(entriesOf(left).size).toBe(2);
  });

  it('spreads customers over all shelves', async () => {
    const { imports, database } = shop();
    const rows = Array.from({ length: 4000 }, (_, i) => row(i, `b${i}`));
    await imports.write(minne(...rows), { fileName: 'x.csv' });
    const shelves = await database.customerShelves.count();
    expect(shelves).toBeGreaterThan(SHELVES * 0.98);
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
