import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BookFailure } from '../../../lib/customers/book-failure.ts';
import { shelfOf } from '../../../lib/customers/shelf.ts';
import { IndexedBookArchive } from '../../../lib/platform/book-archive.ts';
import { BookDatabase } from '../../../lib/platform/book-database.ts';
import { IndexedCustomerBook } from '../../../lib/platform/customer-book.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';

let count = 0;
const opened: BookDatabase[] = [];

/** One window on a book; several of one name are several windows. The clock goes a second a look, unless it is set. */
function openWindow(name = `damage-${(count += 1)}`) {
  const database = new BookDatabase(name);
  opened.push(database);
  const clock = { time: Date.parse('2026-11-21T03:00:00Z') };
  const now = () => new Date((clock.time += 1000));
  return {
    name,
    clock,
    database,
    book: new IndexedCustomerBook({ database, now }),
    archive: new IndexedBookArchive({ database, now }),
  };
}
type BookWindow = ReturnType<typeof openWindow>;

afterEach(() => {
  vi.restoreAllMocks();
  for (const database of opened.splice(0)) database.close();
});

async function meet({ book }: BookWindow, id: string): Promise<string> {
  const met = await book.recognise({ site: 'minne', id, name: `${id}さん` });
  const customerId = met?.record.id ?? '';
  await book.setNote(customerId, `${id}のメモ`);
  await book.recordOrder(customerId, 'minne', { ...NO_ORDER, orderId: `o-${id}`, price: 500 });
  return customerId;
}

const IDS = ['a', 'b', 'c', 'd'] as const;

async function bookOfFour() {
  const shop = openWindow();
  const ids = [];
  for (const id of IDS) ids.push(await meet(shop, id));
  const [first = ''] = ids;
  return { shop, ids, first };
}

const DAMAGE: readonly (readonly [string, string])[] = [
  ['a text that is cut off', '[{"id":"'],
  ['no text at all', ''],
  ['another kind of value', '{"0":1}'],
  ['a list of other things', '[1,null,"x"]'],
  ['a record without its fields', '[{"id":"00000000000000000000000000000000","version":1}]'],
];

describe('a book with a damaged shelf of customers', () => {
  it.each(DAMAGE)('shows and saves the rest, and says so: %s', async (_, text) => {
    const { shop, first } = await bookOfFour();
    await shop.database.customerShelves.update(shelfOf(first), { text });
    const heard: BookFailure[] = [];
    const rows = await shop.archive.rows((failure) => heard.push(failure));
    expect(rows).toHaveLength(3);
    expect(heard.map(({ code }) => code)).toEqual(heard.map(() => 'corrupt'));
    expect(heard.length).toBeGreaterThan(0);
    await expect(shop.archive.data()).rejects.toMatchObject({ code: 'corrupt' });
    const data = await shop.archive.data(() => undefined);
    expect(data.customers).toHaveLength(3);
  });

  it.each(DAMAGE)('is whole again after a restore, with what was newer: %s', async (_, text) => {
    const { shop, ids, first } = await bookOfFour();
    const backup = await shop.archive.data();
    expect((await shop.archive.previewRestore(backup)).unreadable).toBe('nothing');
    await shop.book.setNote(ids[1] ?? '', 'あとから書いたメモ');
    const late = await meet(shop, 'late');
    await shop.database.customerShelves.update(shelfOf(first), { text });
    expect((await shop.archive.previewRestore(backup)).unreadable).toBe('part');
    await shop.archive.restore(backup);
    expect(await shop.archive.rows()).toHaveLength(5);
    expect((await shop.book.get(first))?.record.note).toBe('aのメモ');
    expect((await shop.book.get(first))?.facts.orders).toBe(1);
    expect((await shop.book.get(ids[1] ?? ''))?.record.note).toBe('あとから書いたメモ');
    expect((await shop.book.get(late))?.record.note).toBe('lateのメモ');
  });
});

describe('other damage', () => {
  it('of orders costs only those orders, until a restore brings them back', async () => {
    const { shop, first } = await bookOfFour();
    const backup = await shop.archive.data();
    await shop.database.orderShelves.update(shelfOf(first), { text: '[["x",[["o"]]]]' });
    expect((await shop.archive.data(() => undefined)).orders).toHaveLength(3);
    await shop.archive.restore(backup);
    expect((await shop.archive.data()).orders).toHaveLength(4);
  });

  it('of messages and the rest does not keep a backup from being read again', async () => {
    const { shop } = await bookOfFour();
    // A record as no version of this program wrote it.
    await shop.database.table('messages').put({ id: 'm', customerId: 7, at: null });
    await shop.database.table('complaints').put({ id: 'k', state: 'what' });
    const data = await shop.archive.data(() => undefined);
    expect([data.messages, data.complaints]).toEqual([[], []]);
  });

  it('is not what a newer program wrote: that is left as it is', async () => {
    const { shop, first } = await bookOfFour();
    const backup = await shop.archive.data();
    await shop.database.customerShelves.update(shelfOf(first), { packing: 99 });
    await expect(shop.archive.restore(backup)).rejects.toMatchObject({ code: 'newer' });
    await expect(shop.archive.rows(() => undefined)).rejects.toMatchObject({ code: 'newer' });
  });
});

/** The browser cannot open what lies on the disk, until it is deleted. */
function breakOpening(): void {
  let broken = true;
  const open = indexedDB.open.bind(indexedDB);
  const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
    if (!broken) return open(...asked);
    const request = { error: new DOMException('Internal error', 'UnknownError') };
    queueMicrotask(() => {
      const told = request as { onerror?: (event: unknown) => void };
      told.onerror?.({ target: request, preventDefault: () => undefined });
    });
    // Only what Dexie uses of a request.
    return request as unknown as IDBOpenDBRequest;
  });
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    broken = false;
    return deleteDatabase(name);
  });
}

describe('a book that cannot be opened', () => {
  it('says so, and is made anew from a backup', async () => {
    const { shop, first } = await bookOfFour();
    const backup = await shop.archive.data();
    shop.database.close();
    breakOpening();
    const again = openWindow(shop.name);
    await expect(again.book.get(first)).rejects.toMatchObject({ code: 'corrupt' });
    await expect(again.archive.rows(() => undefined)).rejects.toMatchObject({ code: 'corrupt' });
    const preview = await again.archive.previewRestore(backup);
    expect(preview).toMatchObject({ unreadable: 'all', newCustomers: 4, newOrders: 4 });
    await again.archive.restore(backup);
    expect((await again.book.get(first))?.record.note).toBe('aのメモ');
    expect(await again.archive.rows()).toHaveLength(4);
  });

  it('can be deleted', async () => {
    const { shop } = await bookOfFour();
    shop.database.close();
    breakOpening();
    const again = openWindow(shop.name);
    await again.archive.removeEverything();
    expect(await again.archive.rows()).toEqual([]);
  });

  it('is written anew where it was deleted from under an open window', async () => {
    const { shop } = await bookOfFour();
    await new BookDatabase(shop.name).delete();
    expect(await shop.archive.rows()).toEqual([]);
    await meet(shop, 'neu');
    expect(await shop.archive.rows()).toHaveLength(1);
  });
});

describe('a full disk', () => {
  it('is said in words, and loses nothing that was there', async () => {
    const { shop, first } = await bookOfFour();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failure: unknown = await shop.book
      .setNote(first, '入らないメモ')
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(BookFailure);
    expect(failure).toMatchObject({ code: 'quota' });
    expect((failure as BookFailure).inWords).toContain('空き容量');
    await expect(meet(shop, 'neu')).rejects.toMatchObject({ code: 'quota' });
    full.mockRestore();
    expect((await shop.book.get(first))?.record.note).toBe('aのメモ');
    expect(await shop.archive.rows()).toHaveLength(4);
    await shop.book.setNote(first, '入るメモ');
    expect((await shop.book.get(first))?.record.note).toBe('入るメモ');
  });
});

describe('two windows on one customer', () => {
  it('keep the last write of each field and everything else', async () => {
    const { shop, first } = await bookOfFour();
    const other = openWindow(shop.name);
    await Promise.all([
      shop.book.setNote(first, '一つ目'),
      other.book.setTags(first, ['紫']),
      shop.book.setFavourite(first, true),
      other.archive.edit(first, { followed: true }),
      other.book.recordOrder(first, 'minne', { ...NO_ORDER, orderId: 'o-2', price: 700 }),
    ]);
    await other.book.setNote(first, '二つ目');
    await shop.book.setTags(first, ['紫', 'ギフト']);
    for (const { book } of [shop, other])
      expect((await book.get(first))?.record).toMatchObject({
        note: '二つ目',
        tags: ['紫', 'ギフト'],
        favourite: true,
        followed: true,
        totals: { orders: 2, spent: 1200 },
      });
  });
});

describe('a clock that is set back', () => {
  it('does not make an older note out of the newest', async () => {
    const { shop, first } = await bookOfFour();
    const before = await shop.archive.data();
    shop.clock.time -= 400 * 86_400_000;
    await shop.book.setNote(first, '時計が戻ってからのメモ');
    await shop.archive.restore(before);
    expect((await shop.book.get(first))?.record.note).toBe('時計が戻ってからのメモ');
  });

  it('does not bring back who was deleted', async () => {
    const { shop, first } = await bookOfFour();
    const before = await shop.archive.data();
    shop.clock.time -= 400 * 86_400_000;
    await shop.archive.remove(first);
    await shop.archive.restore(before);
    expect(await shop.archive.file(first)).toBeNull();
    expect(await shop.archive.rows()).toHaveLength(3);
  });
});
