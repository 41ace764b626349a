import * as v from 'valibot';
import { BOOK_DATA_VERSION, type BookData, type RestorePreview } from '../customers/book-data.ts';
import type { OnUnreadable } from '../customers/book-failure.ts';
import { BookSettingsSchema } from '../customers/book-settings.ts';
import { mergeCopies } from '../customers/merge-records.ts';
import { mergedOrder, totalsOf, type OrderRecord } from '../customers/order.ts';
import type { CustomerRecord } from '../customers/record.ts';
import type { BookDatabase } from './book-database.ts';
import { allBeside, allCustomers, allOrders } from './book-readable.ts';
import { at, shelvesOf } from './book-shelf-rows.ts';

/** The book as one value, without what cannot be read of it. */
export async function bookData(
  db: BookDatabase,
  now: string,
  onUnreadable: OnUnreadable,
): Promise<BookData> {
  const [customers, orders, beside, settings] = await Promise.all([
    allCustomers(db, onUnreadable),
    allOrders(db, onUnreadable),
    allBeside(db, onUnreadable),
    db.settings.get('settings'),
  ]);
  const read = v.safeParse(BookSettingsSchema, settings?.value ?? {});
  return {
    format: 'ondo-book',
    version: BOOK_DATA_VERSION,
    exportedAt: now,
    customers,
    orders,
    ...beside,
    settings: read.success ? read.output : v.parse(BookSettingsSchema, {}),
  };
}

/** What restoring would bring into a book of which nothing can be read. */
export function previewAnew(data: BookData): RestorePreview {
  return preview(data, { customers: new Set(), orders: new Set(), unreadable: 'all' });
}

export async function previewRestore(db: BookDatabase, data: BookData): Promise<RestorePreview> {
  let unreadable: RestorePreview['unreadable'] = 'nothing';
  const note: OnUnreadable = () => {
    unreadable = 'part';
  };
  const customers = new Set((await allCustomers(db, note)).map(({ id }) => id));
  const orders = new Set((await allOrders(db, note)).map(({ id }) => id));
  return preview(data, { customers, orders, unreadable });
}

function preview(
  data: BookData,
  present: {
    readonly customers: ReadonlySet<string>;
    readonly orders: ReadonlySet<string>;
    readonly unreadable: RestorePreview['unreadable'];
  },
): RestorePreview {
  return {
    exportedAt: data.exportedAt,
    customers: data.customers.length,
    newCustomers: data.customers.filter(({ id }) => !present.customers.has(id)).length,
    orders: data.orders.length,
    newOrders: data.orders.filter(({ id }) => !present.orders.has(id)).length,
    messages: data.messages.length,
    complaints: data.complaints.length,
    unreadable: present.unreadable,
  };
}

const leaveOut: OnUnreadable = () => undefined;

/**
 * Joins the data into the book, all or nothing. Nothing that is in the book now is lost: a customer in both keeps field
 * by field the newer edit, and an order in both is one. What cannot be read gives way to what the data hold.
 */
export async function restoreBook(db: BookDatabase, data: BookData): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const orders = joinedOrders(await allOrders(db, leaveOut), data.orders);
    const customers = joinedCustomers(await allCustomers(db, leaveOut), data.customers, orders);
    const deleted = new Set(customers.filter((one) => one.deleted).map((one) => one.id));
    await putAll(
      db,
      customers,
      orders.filter((order) => !deleted.has(order.customerId)),
    );
    await db.messages.bulkPut(data.messages);
    await db.events.bulkPut(data.events);
    const complaints = await db.complaints.bulkGet(data.complaints.map(({ id }) => id));
    await db.complaints.bulkAdd(data.complaints.filter((_, i) => complaints[i] === undefined));
    for (const table of [db.messages, db.events, db.complaints])
      await table
        .where('customerId')
        .anyOf([...deleted])
        .delete();
    const settings = await db.settings.get('settings');
    if (settings === undefined) await db.settings.put({ id: 'settings', value: data.settings });
  });
}

/** Lays customers and orders on the shelves anew, and writes the directory anew with them. */
async function putAll(
  db: BookDatabase,
  customers: readonly CustomerRecord[],
  orders: readonly OrderRecord[],
): Promise<void> {
  const shelves = shelvesOf(customers, orders);
  for (const table of db.shelves) await table.clear();
  await db.customerShelves.bulkPut(shelves.customers);
  await db.orderShelves.bulkPut(shelves.orders);
  await db.directory.bulkPut(shelves.directory);
}

function joinedOrders(
  present: readonly OrderRecord[],
  others: readonly OrderRecord[],
): OrderRecord[] {
  const all = new Map(present.map((order) => [order.id, order]));
  for (const order of others) {
    // The import that once brought an order is not in this book: it cannot be undone here.
    const other = { ...order, importId: null };
    const before = all.get(order.id);
    all.set(order.id, before === undefined ? other : mergedOrder(before, other));
  }
  return [...all.values()];
}

function joinedCustomers(
  present: readonly CustomerRecord[],
  others: readonly CustomerRecord[],
  orders: readonly OrderRecord[],
): CustomerRecord[] {
  const bought = new Map<string, OrderRecord[]>();
  for (const order of orders) at(bought, order.customerId, () => []).push(order);
  const all = new Map(present.map((record) => [record.id, record]));
  for (const record of others) {
    const before = all.get(record.id);
    const one = before === undefined ? { ...record, importId: null } : mergeCopies(before, record);
    const totals = one.deleted ? one.totals : totalsOf(bought.get(one.id) ?? []);
    all.set(one.id, { ...one, totals });
  }
  return [...all.values()];
}
