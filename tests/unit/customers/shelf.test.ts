import { describe, expect, it } from 'vitest';
import { digest } from '../../../lib/customers/identity.ts';
import { newRecord, RECORD_VERSION } from '../../../lib/customers/record.ts';
import {
  entriesOf,
  entryOf,
  packCustomer,
  packOrder,
  placesIn,
  readCustomers,
  readOrders,
  SHELVES,
  shelfOf,
  shelvesIn,
  unpackCustomer,
  unpackOrder,
  writeCustomers,
  writeOrders,
} from '../../../lib/customers/shelf.ts';
import { bought } from './histories.ts';

const HANA = newRecord({
  id: digest('hana'),
  identity: { site: 'minne', id: 'u-1', name: 'はな' },
  at: '2026-11-21T03:00:00.000Z',
});

describe('a customer on a shelf', () => {
  it.each([
    ['a new one', HANA],
    ['one seen again', { ...HANA, lastSeenAt: '2026-11-22T03:00:00.000Z' }],
    [
      'one with everything',
      {
        ...HANA,
        note: '紫',
        tags: ['リボン'],
        favourite: true,
        casual: true,
        chosenRank: 'patron' as const,
        chosenStanding: 'cheering' as const,
        followed: true,
        noMessages: true,
        mergedInto: 'x',
        totals: { ...HANA.totals, orders: 2, spent: 0 },
        changedAt: { note: '2026-11-21T03:00:00.000Z' },
        importId: 'i',
      },
    ],
    ['one who was deleted', { ...HANA, identities: [], deleted: true }],
  ])('comes off it as she was: %s', (_, record) => {
    const text = writeCustomers(new Map([[record.id, packCustomer(record)]]));
    const packed = readCustomers(text).get(record.id);
    expect(packed && unpackCustomer(packed)).toEqual(record);
  });

  it('leaves out what every new one has', () => {
    expect(JSON.stringify(packCustomer(HANA)).length).toBeLessThan(JSON.stringify(HANA).length / 2);
  });

  it('does not touch a record of another version', () => {
    const later = { ...packCustomer(HANA), version: RECORD_VERSION + 1 };
    expect(unpackCustomer(later)).toEqual(later);
  });
});

describe('an order on a shelf', () => {
  it.each([
    ['a full one', bought(3, { amount: 300, items: [{ title: '鈴', quantity: 2, price: 150 }] })],
    ['one of which little is known', bought(3, { amount: null, orderedAt: null, orderId: null })],
    [
      'a refunded one',
      bought(3, { refunded: true, status: '返金', importId: 'i', source: 'import' }),
    ],
  ])('comes off it as it was: %s', (_, one) => {
    const text = writeOrders(
      new Map([
        [one.customerId, [packOrder(one)]],
        ['nobody', []],
      ]),
    );
    const orders = readOrders(text);
    expect([...orders.keys()]).toEqual([one.customerId]);
    const [packed] = orders.get(one.customerId) ?? [];
    expect(packed && unpackOrder(one.customerId, packed)).toEqual(one);
  });
});

describe('the directory', () => {
  const ids = Array.from({ length: 300 }, (_, i) => `["minne","id","u${i}"]`);
  const text = ids.map((id, i) => entryOf(id, i)).join('');

  it('says on which shelf each key may be, and of no other key', () => {
    for (const [i, id] of ids.entries()) expect(shelvesIn(text, id)).toEqual([i]);
    expect(shelvesIn(text, '["minne","id","u300"]')).toEqual([]);
  });

  it('says the same of many at once', () => {
    const places = placesIn(text + entryOf(ids[7] ?? '', 511), new Set([...ids, 'another']));
    expect(places.size).toBe(ids.length);
    expect(places.get(ids[7] ?? '')).toEqual([7, 511]);
  });

  it('holds each line once', () => {
    expect(entriesOf(text + text).size).toBe(ids.length);
  });

  it('knows a key by itself and by its digest', () => {
    expect(entryOf(digest('x'), 3)).toBe(entryOf('x', 3));
    expect(shelfOf(digest('x'))).toBe(shelfOf('x'));
    expect(shelfOf('x')).toBeLessThan(SHELVES);
  });
});
