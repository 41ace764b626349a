import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { KnownCustomer, ReadThread } from '../../../lib/customers/customer-book.ts';
import { BookFailure } from '../../../lib/customers/book-failure.ts';
import { shelfOf } from '../../../lib/customers/shelf.ts';
import { BookDatabase } from '../../../lib/platform/book-database.ts';
import { asBookFailure } from '../../../lib/platform/open-database.ts';
import { IndexedCustomerBook } from '../../../lib/platform/customer-book.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';

let count = 0;
let name = '';
const opened: IndexedCustomerBook[] = [];

/** A book on the database of this test; several of them are several contexts of the extension. */
function book(options: { fresh?: boolean; now?: string } = {}) {
  if (options.fresh !== false) name = `book-${(count += 1)}`;
  const now = new Date(options.now ?? '2026-11-21T03:00:00Z');
  const made = new IndexedCustomerBook({ database: new BookDatabase(name), now: () => now });
  opened.push(made);
  return made;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const HANA = { site: 'minne', id: 'u-1', name: 'はな' };

async function met(
  where: IndexedCustomerBook,
  identity = HANA as Parameters<IndexedCustomerBook['recognise']>[0],
) {
  const found = await where.recognise(identity);
  if (found === null) throw new Error('nobody was recognised');
  return found;
}

describe('recognise', () => {
  it('writes down who was never seen, and finds her again by the identifier', async () => {
    const customers = book();
    const first = await met(customers);
    expect(first).toMatchObject({ by: 'new', guess: false });
    const again = await met(customers, { ...HANA, name: 'はな（改名）' });
    expect(again).toMatchObject({ by: 'id', guess: false });
    expect(again.record.id).toBe(first.record.id);
    expect(again.facts.name).toBe('はな（改名）');
  });

  it('finds by site and name as a guess', async () => {
    const customers = book();
    const first = await met(customers, { site: 'minne', id: null, name: 'はな' });
    const again = await met(customers, { site: 'minne', id: null, name: ' ﾊﾅ'.normalize('NFKC') });
    expect(again.by).toBe('new');
    const same = await met(customers, { site: 'minne', id: null, name: 'はな ' });
    expect(same).toMatchObject({ by: 'name', guess: true });
    expect(same.record.id).toBe(first.record.id);
  });

  it('never joins by name alone across sites', async () => {
    const customers = book();
    const first = await met(customers);
    const other = await met(customers, { site: 'creema', id: null, name: 'はな' });
    expect(other.by).toBe('new');
    expect(other.record.id).not.toBe(first.record.id);
  });

  it('takes two people of one name but different identifiers for two', async () => {
    const customers = book();
    const first = await met(customers);
    const second = await met(customers, { ...HANA, id: 'u-2' });
    expect(second.by).toBe('new');
    expect(second.record.id).not.toBe(first.record.id);
  });

  it('guesses when an identifier appears for a known name, and keeps it once confirmed', async () => {
    const customers = book();
    const first = await met(customers, { site: 'minne', id: null, name: 'はな' });
    const guess = await met(customers);
    expect(guess).toMatchObject({ by: 'name', guess: true });
    await customers.confirmIdentity(first.record.id, HANA);
    expect(await met(customers, { ...HANA, name: 'べつの名' })).toMatchObject({ by: 'id' });
  });

  it('makes a customer of her own when a guess is refused', async () => {
    const customers = book();
    const first = await met(customers, { site: 'minne', id: null, name: 'はな' });
    await customers.setNote(first.record.id, '前のはなさん');
    const own = await customers.refuseIdentity(first.record.id, HANA);
    expect(own?.record.id).not.toBe(first.record.id);
    expect((await met(customers)).record.note).toBe('');
    expect((await customers.get(first.record.id))?.record.note).toBe('前のはなさん');
  });

  it('recognises nobody where the page shows neither identifier nor name', async () => {
    expect(await book().recognise({ site: 'minne', id: null, name: null })).toBeNull();
  });

  it('makes one customer of many at the same moment', async () => {
    const here = book();
    const there = book({ fresh: false });
    const found = await Promise.all([met(here), met(there), met(here), met(there)]);
    expect(new Set(found.map((one) => one.record.id)).size).toBe(1);
    expect(found.filter((one) => one.by === 'new')).toHaveLength(1);
  });
});

describe('edits', () => {
  it('are there for a context opened later, each with its time', async () => {
    const customers = book();
    const { record } = await met(customers);
    await customers.setFavourite(record.id, true);
    await customers.setNote(record.id, '<b>紫</b> =1+1');
    await customers.setCasual(record.id, true);
    await customers.setRank(record.id, 'patron');
    await customers.setTags(record.id, ['リボン', ' リボン ', '']);
    const later = await book({ fresh: false }).get(record.id);
    expect(later?.record).toMatchObject({
      favourite: true,
      note: '<b>紫</b> =1+1',
      casual: true,
      chosenRank: 'patron',
      tags: ['リボン'],
    });
    expect(Object.keys(later?.record.changedAt ?? {}).sort()).toEqual(
      ['casual', 'chosenRank', 'favourite', 'note', 'tags'].sort(),
    );
  });

  it('of different fields at the same moment are all kept', async () => {
    const here = book();
    const there = book({ fresh: false });
    const { record } = await met(here);
    await Promise.all([
      here.setNote(record.id, '紫'),
      there.setFavourite(record.id, true),
      here.setCasual(record.id, true),
    ]);
    expect((await there.get(record.id))?.record).toMatchObject({
      note: '紫',
      favourite: true,
      casual: true,
    });
  });

  it('of nobody are refused by name', async () => {
    await expect(book().setNote('nobody', 'x')).rejects.toMatchObject({ code: 'unknown_customer' });
  });

  it('are seen by a subscriber in another context', async () => {
    const here = book();
    const there = book({ fresh: false });
    const { record } = await met(here);
    const seen = await new Promise<KnownCustomer | null>((resolve) => {
      const stop = there.subscribe(record.id, (customer) => {
        if (customer?.record.favourite !== true) {
          void here.setFavourite(record.id, true);
          return;
        }
        stop();
        resolve(customer);
      });
    });
    expect(seen?.facts.favourite).toBe(true);
  });
});

describe('recordOrder', () => {
  const order = {
    ...NO_ORDER,
    orderId: 'A-1',
    item: 'リボン',
    price: 1200,
    orderedAt: '2026-11-01',
  };

  it('counts an order once however often it is read', async () => {
    const customers = book();
    const { record } = await met(customers);
    await Promise.all([1, 2, 3].map(() => customers.recordOrder(record.id, 'minne', order)));
    await customers.recordOrder(record.id, 'minne', { ...order, orderId: 'A-2', price: 2000 });
    expect((await customers.get(record.id))?.facts).toMatchObject({
      orders: 2,
      spent: 3200,
      lastOrderAt: '2026-11-01',
    });
  });

  it('takes a refunded order back', async () => {
    const customers = book();
    const { record } = await met(customers);
    await customers.recordOrder(record.id, 'minne', order);
    await customers.recordOrder(record.id, 'minne', { ...order, status: 'キャンセル' });
    expect((await customers.get(record.id))?.facts).toMatchObject({ orders: 0, spent: null });
  });

  it('writes nothing where the page shows no order', async () => {
    const customers = book();
    const { record } = await met(customers);
    expect(await customers.recordOrder(record.id, 'minne', NO_ORDER)).toBeNull();
    expect((await customers.get(record.id))?.facts.orders).toBe(0);
  });
});

describe('recordThread', () => {
  const message = (text: string) => ({
    author: 'customer' as const,
    text,
    at: null,
    intents: ['thanks'],
    politeness: 50,
    warmth: 70,
  });
  const thread = (texts: readonly string[]): ReadThread => ({
    site: 'minne',
    place: 'private',
    threadId: 'A-1',
    item: null,
    readAt: '2026-11-21T03:00:00Z',
    messages: texts.map(message),
  });
  const messages = async () => {
    const database = new BookDatabase(name);
    const all = await database.messages.toArray();
    database.close();
    return all;
  };

  it('writes each message down once, equal ones as often as they stand there', async () => {
    const customers = book();
    const { record } = await met(customers);
    await customers.recordThread(record.id, thread(['はい', 'はい']));
    await customers.recordThread(record.id, thread(['はい', 'はい', 'ありがとう']));
    expect(await messages()).toHaveLength(3);
  });

  it('keeps no text unless the seller keeps texts', async () => {
    const customers = book();
    const { record } = await met(customers);
    await customers.recordThread(record.id, thread(['ひみつです']));
    expect(JSON.stringify(await messages())).not.toContain('ひみつ');
    await customers.changeSettings({ keepText: true });
    await customers.recordThread(record.id, thread(['ひみつです', 'ふたつめ']));
    const texts = (await messages()).map((one) => one.text);
    expect(texts.sort()).toEqual([null, 'ふたつめ'].sort());
  });
});

describe('what the drafts are told of her', () => {
  const talk = (count: number): ReadThread => ({
    site: 'minne',
    place: 'private',
    threadId: 't',
    item: null,
    readAt: '2026-11-20T00:00:00Z',
    messages: Array.from({ length: count }, (_, i) => ({
      author: 'customer' as const,
      text: `応援しています${i}`,
      at: null,
      intents: ['support'],
      politeness: 70,
      warmth: 80,
    })),
  });

  it('has where she stands and what is usual with her, once it was read', async () => {
    const customers = book();
    const { record } = await met(customers);
    expect((await customers.get(record.id))?.facts).not.toHaveProperty('standing');
    await customers.recordThread(record.id, talk(1));
    expect((await customers.get(record.id))?.facts).not.toHaveProperty('usual');
    await customers.recordThread(record.id, talk(4));
    expect((await customers.get(record.id))?.facts).toMatchObject({
      standing: 'cheering',
      usual: { politeness: 70, warmth: 80, messages: 4 },
    });
  });
});

describe('the database', () => {
  it('says that it was written by a newer program', async () => {
    const customers = book();
    const later = new Dexie(name);
    later.version(99).stores({ customers: 'id' });
    await later.open();
    later.close();
    await expect(customers.get('x')).rejects.toMatchObject({ code: 'newer' });
  });

  it('says that a record cannot be read, and of which field', async () => {
    const customers = book();
    const { record } = await met(customers);
    const database = new BookDatabase(name);
    const shelf = shelfOf(record.id);
    const text = JSON.stringify([{ ...record, note: 7 }]);
    await database.customerShelves.update(shelf, { text });
    database.close();
    await expect(customers.get(record.id)).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('says that a shelf cannot be read, and still shows who is on the others', async () => {
    const customers = book();
    const { record } = await met(customers);
    const other = await met(customers, { ...HANA, id: 'u-2' });
    const database = new BookDatabase(name);
    await database.customerShelves.update(shelfOf(record.id), { text: '[{"id":' });
    database.close();
    await expect(customers.get(record.id)).rejects.toMatchObject({ code: 'corrupt' });
    expect((await customers.get(other.record.id))?.record.id).toBe(other.record.id);
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['VersionError', 'newer'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'corrupt'],
    ['AbortError', 'broken_off'],
  ])('names %s as %s', (errorName, code) => {
    const error = Object.assign(new Error('x'), { name: errorName });
    expect(asBookFailure(error)).toMatchObject({ code });
    const wrapped = Object.assign(new Error('x'), { name: 'OpenFailedError', inner: error });
    expect(asBookFailure(wrapped).code).toBe(code);
  });

  it('passes a named failure on as it is', () => {
    const failure = new BookFailure('quota', 'x');
    expect(asBookFailure(failure)).toBe(failure);
  });
});
