import * as v from 'valibot';
import { BOOK_DATA_VERSION, type BookData, type RestorePreview } from '../customers/book-data.ts';
import { BookSettingsSchema } from '../customers/book-settings.ts';
import { mergeCopies } from '../customers/merge-records.ts';
import { mergedOrder, totalsOf, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { stored, type BookDatabase } from './book-database.ts';

export async function bookData(db: BookDatabase, at: string): Promise<BookData> {
  const [customers, orders, messages, events, complaints, settings] = await Promise.all([
    db.customers.toArray(),
    db.orders.toArray(),
    db.messages.toArray(),
    db.events.toArray(),
    db.complaints.toArray(),
    db.settings.get('settings'),
  ]);
  const read = v.safeParse(BookSettingsSchema, settings?.value ?? {});
  return {
    format: 'ondo-book',
    version: BOOK_DATA_VERSION,
    exportedAt: at,
    // Reading leaves out what is kept for finding only.
    customers: customers.map(readRecord),
    orders,
    messages,
    events,
    complaints,
    settings: read.success ? read.output : v.parse(BookSettingsSchema, {}),
  };
}

export async function previewRestore(db: BookDatabase, data: BookData): Promise<RestorePreview> {
  const customers = await db.customers.bulkGet(data.customers.map(({ id }) => id));
  const orders = await db.orders.bulkGet(data.orders.map(({ id }) => id));
  return {
    exportedAt: data.exportedAt,
    customers: data.customers.length,
    newCustomers: customers.filter((one) => one === undefined).length,
    orders: data.orders.length,
    newOrders: orders.filter((one) => one === undefined).length,
    messages: data.messages.length,
    complaints: data.complaints.length,
  };
}

/**
 * Joins the data into the book, all or nothing. Nothing that is in the book now is lost: a customer in both keeps field
 * by field the newer edit, and an order in both is one.
 */
export async function restoreBook(db: BookDatabase, data: BookData): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await restoreOrders(db, data.orders);
    await db.messages.bulkPut(data.messages);
    await db.events.bulkPut(data.events);
    const complaints = await db.complaints.bulkGet(data.complaints.map(({ id }) => id));
    await db.complaints.bulkAdd(data.complaints.filter((_, i) => complaints[i] === undefined));
    await restoreCustomers(db, data);
    const settings = await db.settings.get('settings');
    if (settings === undefined) await db.settings.put({ id: 'settings', value: data.settings });
  });
}

async function restoreOrders(db: BookDatabase, orders: readonly OrderRecord[]): Promise<void> {
  const before = await db.orders.bulkGet(orders.map(({ id }) => id));
  // The import that once brought an order is not in this book: it cannot be undone here.
  await db.orders.bulkPut(
    orders.map((order, i) => {
      const present = before[i];
      return present === undefined
        ? { ...order, importId: null }
        : mergedOrder(present, { ...order, importId: null });
    }),
  );
}

async function restoreCustomers(db: BookDatabase, data: BookData): Promise<void> {
  const present = await db.customers.bulkGet(data.customers.map(({ id }) => id));
  const orders = new Map<string, OrderRecord[]>();
  for (const order of await db.orders.toArray()) {
    const own = orders.get(order.customerId) ?? [];
    own.push(order);
    orders.set(order.customerId, own);
  }
  const merged = data.customers.map((record, i) => {
    const before = present[i];
    const one =
      before === undefined
        ? { ...record, importId: null }
        : mergeCopies(readRecord(before), record);
    return { ...one, totals: one.deleted ? one.totals : totalsOf(orders.get(one.id) ?? []) };
  });
  await db.customers.bulkPut(
    merged.map((record) =>
      record.mergedInto === null ? stored(record) : { ...stored(record), keys: [] },
    ),
  );
  const deleted = merged.filter((record) => record.deleted).map((record) => record.id);
  for (const table of [db.orders, db.messages, db.events, db.complaints]) {
    await table.where('customerId').anyOf(deleted).delete();
  }
}
