import { BookFailure } from '../customers/book-failure.ts';
import { idKey, isContactId, nameKey, type Identity } from '../customers/identity.ts';
import { mergedOrder, totalsOf, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import type { CustomerRecord } from '../customers/record.ts';
import type { OpenShelves } from './book-shelves.ts';

/** The functions of this file change the shelves only; whoever opened them saves. */

/** Null for one who is not there or was deleted. */
export async function readCustomer(
  shelves: OpenShelves,
  id: string,
): Promise<CustomerRecord | null> {
  const row = await shelves.customer(id);
  if (row === undefined) return null;
  const record = readRecord(row);
  return record.deleted ? null : record;
}

/** By the site's identifier, else by the name it shows. */
export async function findCustomer(
  shelves: OpenShelves,
  identity: Identity,
): Promise<{ record: CustomerRecord; by: 'id' | 'name' } | null> {
  const byId = idKey(identity);
  if (byId !== null) {
    const [row] = await shelves.customersBy(byId);
    if (row !== undefined) return { record: readRecord(row), by: 'id' };
  }
  const byName = nameKey(identity);
  if (byName === null) return null;
  const rows = await shelves.customersBy(byName);
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

/** Puts what the change makes of the record. */
export async function changeCustomer(
  shelves: OpenShelves,
  id: string,
  change: (record: CustomerRecord) => CustomerRecord,
): Promise<void> {
  const record = await readCustomer(shelves, id);
  if (record === null) throw new BookFailure('unknown_customer', 'an edit');
  await shelves.putCustomer(change(record));
}

/** Puts the order, joined with what was known of it, and her totals. Nothing is changed where it brings nothing new. */
export async function putOrder(shelves: OpenShelves, order: OrderRecord): Promise<OrderRecord> {
  const before = await shelves.order(order.id);
  const kept = before === null ? order : mergedOrder(before, order);
  if (before !== null && JSON.stringify(before) === JSON.stringify(kept)) return kept;
  await shelves.putOrder(kept);
  const orders = await shelves.ordersOf(kept.customerId);
  await changeCustomer(shelves, kept.customerId, (record) => ({
    ...record,
    totals: totalsOf(orders),
  }));
  return kept;
}
