import { BookFailure } from '../customers/book-failure.ts';
import { digestOf } from '../customers/identity.ts';
import { joinCustomers } from '../customers/merge-records.ts';
import { totalsOf } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { EDITABLE, type CustomerRecord } from '../customers/record.ts';
import { readCustomer } from './book-customers.ts';
import type { BookDatabase } from './book-database.ts';
import type { OpenShelves } from './book-shelves.ts';

interface MergeJob {
  readonly keptId: string;
  readonly joinedId: string;
  /** ISO 8601. */
  readonly at: string;
}

async function recounted(shelves: OpenShelves, record: CustomerRecord): Promise<CustomerRecord> {
  return { ...record, totals: totalsOf(await shelves.ordersOf(record.id)) };
}

/** Joins two customers inside a transaction over all tables of a customer; gives the id of the event that undoes it. */
export async function mergeCustomers(
  db: BookDatabase,
  shelves: OpenShelves,
  { keptId, joinedId, at }: MergeJob,
): Promise<string> {
  const kept = await readCustomer(shelves, keptId);
  const joined = await readCustomer(shelves, joinedId);
  if (kept === null || joined === null || keptId === joinedId)
    throw new BookFailure('unknown_customer', 'a merge');
  const orderIds = await shelves.moveOrders(joinedId, keptId);
  const messageIds = await db.messages.where('customerId').equals(joinedId).primaryKeys();
  await db.messages.where('customerId').equals(joinedId).modify({ customerId: keptId });
  await shelves.putCustomer(await recounted(shelves, joinCustomers(kept, joined, at)));
  // The joined one is found by no key: she is found by the kept one's from now on.
  await shelves.putCustomer({ ...joined, mergedInto: keptId });
  const id = digestOf('merge', keptId, joinedId, at);
  await db.events.put({
    id,
    customerId: keptId,
    at,
    event: { kind: 'merged', kept, joined, orderIds, messageIds, undone: false },
  });
  return id;
}

/** Parts two customers again, as they were; orders and messages that came since stay with the kept one. */
export async function undoMerge(
  db: BookDatabase,
  shelves: OpenShelves,
  eventId: string,
): Promise<void> {
  const row = await db.events.get(eventId);
  if (row?.event.kind !== 'merged' || row.event.undone)
    throw new BookFailure('unknown_customer', 'no merge to undo');
  const { event } = row;
  const before = readRecord(event.kept);
  const joined = readRecord(event.joined);
  const now = await readCustomer(shelves, before.id);
  if (now === null) throw new BookFailure('unknown_customer', 'a merge of one who was deleted');
  await shelves.moveOrders(before.id, joined.id, new Set(event.orderIds));
  await db.messages.where('id').anyOf(event.messageIds).modify({ customerId: joined.id });
  const parted = partedRecord(now, before, joinCustomers(before, joined, row.at));
  await shelves.putCustomer(await recounted(shelves, parted));
  await shelves.putCustomer(await recounted(shelves, { ...joined, mergedInto: null }));
  await db.events.put({ ...row, event: { ...event, undone: true } });
}

/** The kept customer as she was before; what the seller edited since the merge stays. */
function partedRecord(
  now: CustomerRecord,
  before: CustomerRecord,
  merged: CustomerRecord,
): CustomerRecord {
  const unedited = EDITABLE.filter(
    (field) => JSON.stringify(now[field]) === JSON.stringify(merged[field]),
  );
  const restored = Object.fromEntries(unedited.map((field) => [field, before[field]]));
  return { ...now, ...restored, identities: before.identities };
}
