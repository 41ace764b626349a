import { BookFailure } from '../customers/book-failure.ts';
import { totalsOf } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { stored, type BookDatabase, type ImportChange } from './book-database.ts';

const CHUNK = 500;

/** Takes an import back, chunk by chunk; killed on the way, it is taken up again by calling it again. */
export async function undoImport(db: BookDatabase, importId: string): Promise<void> {
  const record = await db.imports.get(importId);
  if (record === undefined) throw new BookFailure('broken_off', 'an unknown import');
  const tables = [db.customers, db.orders, db.imports, db.importChanges];
  for (;;) {
    const changes = await db.importChanges
      .where('importId')
      .equals(importId)
      .limit(CHUNK)
      .toArray();
    if (changes.length === 0) break;
    await db.transaction('rw', tables, () => restoreChanged(db, changes));
  }
  // What still carries the import's id was brought by it.
  for (;;) {
    const brought = await db.orders.where('importId').equals(importId).limit(CHUNK).toArray();
    if (brought.length === 0) break;
    await db.transaction('rw', tables, async () => {
      await db.orders.bulkDelete(brought.map((order) => order.id));
      await recount(db, new Set(brought.map((order) => order.customerId)));
    });
  }
  await removeBrought(db, importId);
  await db.imports.put({ ...record, state: 'undone' });
}

async function restoreChanged(db: BookDatabase, changes: readonly ImportChange[]): Promise<void> {
  const orders = await db.orders.bulkGet(changes.map((change) => change.orderId));
  const affected = new Set<string>();
  for (const [i, change] of changes.entries()) {
    const order = orders[i];
    // A later import changed it again: its state is not ours to take back.
    if (order?.importId !== change.importId) continue;
    affected.add(order.customerId);
    if (await isUndone(db, change.before.importId)) await db.orders.delete(order.id);
    else await db.orders.put(change.before);
  }
  await recount(db, affected);
  await db.importChanges.bulkDelete(changes.map((change) => [change.importId, change.orderId]));
}

async function recount(db: BookDatabase, customerIds: ReadonlySet<string>): Promise<void> {
  const customers = await db.customers.bulkGet([...customerIds]);
  for (const customer of customers) {
    if (customer === undefined) continue;
    const left = await db.orders.where('customerId').equals(customer.id).toArray();
    await db.customers.put(stored({ ...readRecord(customer), totals: totalsOf(left) }));
  }
}

async function isUndone(db: BookDatabase, importId: string | null): Promise<boolean> {
  return importId !== null && (await db.imports.get(importId))?.state === 'undone';
}

/** Customers whom the import brought go with it, unless the seller or a page added something since. */
async function removeBrought(db: BookDatabase, importId: string): Promise<void> {
  const brought = await db.customers.filter((one) => one.importId === importId).toArray();
  for (let from = 0; from < brought.length; from += CHUNK) {
    const chunk = brought.slice(from, from + CHUNK);
    await db.transaction('rw', [db.customers, db.orders, db.messages], async () => {
      for (const customer of chunk) {
        const untouched =
          Object.keys(customer.changedAt).length === 0 &&
          customer.lastSeenAt === customer.firstSeenAt;
        if (!untouched) continue;
        const orders = await db.orders.where('customerId').equals(customer.id).count();
        const messages = await db.messages.where('customerId').equals(customer.id).count();
        if (orders + messages === 0) await db.customers.delete(customer.id);
      }
    });
  }
}
