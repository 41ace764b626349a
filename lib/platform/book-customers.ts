import { BookFailure } from '../customers/book-failure.ts';
import { idKey, isContactId, nameKey, type Identity } from '../customers/identity.ts';
import { mergedOrder, totalsOf, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import type { CustomerRecord } from '../customers/record.ts';
import { stored, type BookDatabase } from './book-database.ts';

/** The functions of this file run inside a transaction over the tables they name. */

/** Reads from `customers`; null for one who is not there or was deleted. */
export async function readCustomer(db: BookDatabase, id: string): Promise<CustomerRecord | null> {
  const row = await db.customers.get(id);
  if (row === undefined) return null;
  const record = readRecord(row);
  return record.deleted ? null : record;
}

/** Reads from `customers`: by the site's identifier, else by the name it shows. */
export async function findCustomer(
  db: BookDatabase,
  identity: Identity,
): Promise<{ record: CustomerRecord; by: 'id' | 'name' } | null> {
  const byId = idKey(identity);
  if (byId !== null) {
    const row = await db.customers.where('keys').equals(byId).first();
    if (row !== undefined) return { record: readRecord(row), by: 'id' };
  }
  const byName = nameKey(identity);
  if (byName === null) return null;
  const rows = await db.customers.where('keys').equals(byName).toArray();
  const [newest] = rows
    .map(readRecord)
    .filter((record) => byId === null || !isKnownElsewise(record, identity.site))
    .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
  return newest === undefined ? null : { record: newest, by: 'name' };
}

/** Who is known on this site by an identifier of her own is another person of the same name. */
function isKnownElsewise(record: CustomerRecord, site: string): boolean {
  return record.identities.some(
    (one) => one.site === site && idKey(one) !== null && !isContactId(one.id),
  );
}

/** Writes to `customers` what the change makes of the record. */
export async function changeCustomer(
  db: BookDatabase,
  id: string,
  change: (record: CustomerRecord) => CustomerRecord,
): Promise<void> {
  const record = await readCustomer(db, id);
  if (record === null) throw new BookFailure('unknown_customer', 'an edit');
  await db.customers.put(stored(change(record)));
}

/** Writes the order to `orders` (joined with what was known of it) and her totals to `customers`. */
export async function putOrder(db: BookDatabase, order: OrderRecord): Promise<OrderRecord> {
  const before = await db.orders.get(order.id);
  const kept = before === undefined ? order : mergedOrder(before, order);
  await db.orders.put(kept);
  const orders = await db.orders.where('customerId').equals(kept.customerId).toArray();
  await changeCustomer(db, kept.customerId, (record) => ({ ...record, totals: totalsOf(orders) }));
  return kept;
}
