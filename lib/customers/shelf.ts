import { keysOf, digest } from './identity.ts';
import type { OrderRecord } from './order.ts';
import { newRecord, NO_TOTALS, RECORD_VERSION, type CustomerRecord } from './record.ts';

/**
 * How the book lies on the disk. A browser's database takes a few thousand records a second whatever their size, so
 * customers and their orders lie together on a fixed number of shelves, told by the customer's identifier, each shelf one
 * text. A directory says on which shelves a key or an order's identifier may be. It holds digests only, and may say too
 * much (after an import that was killed) but never too little: whoever follows it looks whether the thing is there.
 */
export const SHELVES = 512;
/** The version of the packing below. */
export const PACKING = 1;

/** Identifiers of customers and orders are digests already; a key is the text of a list. */
const hashOf = (text: string): string =>
  text.length === 32 && !text.startsWith('[') ? text : digest(text);

/** The shelf of a customer by her identifier, or of the directory by a key's or order's; 0 to `SHELVES` - 1. */
export function shelfOf(id: string): number {
  return (Number.parseInt(hashOf(id).slice(0, 3), 16) >> 3) & (SHELVES - 1);
}

/** Digits of the digest that an entry holds beside those that tell the shelf. */
const DIGITS = 12;
const ENTRY = DIGITS + 2;

const NUMBERS = Array.from({ length: SHELVES }, (_, i) => i.toString(36).padStart(2, '0'));

/** One line of the directory: that the key or order may be on that shelf. */
export function entryOf(id: string, shelf: number): string {
  return hashOf(id).slice(3, 3 + DIGITS) + (NUMBERS[shelf] ?? '');
}

/** The entries of one shelf of the directory. */
export function entriesOf(text: string): Set<string> {
  const entries = new Set<string>();
  for (let at = 0; at < text.length; at += ENTRY) entries.add(text.slice(at, at + ENTRY));
  return entries;
}

/** The shelves on which the key or order may be. */
export function shelvesIn(text: string, id: string): number[] {
  const wanted = hashOf(id).slice(3, 3 + DIGITS);
  const shelves: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at % ENTRY === 0) shelves.push(Number.parseInt(text.slice(at + DIGITS, at + ENTRY), 36));
  }
  return shelves;
}

/** For each of the keys or orders the shelves on which it may be; those of which the directory knows nothing are left out. */
export function placesIn(text: string, ids: ReadonlySet<string>): Map<string, number[]> {
  const byStart = new Map([...ids].map((id) => [hashOf(id).slice(3, 3 + DIGITS), id]));
  const places = new Map<string, number[]>();
  for (let at = 0; at < text.length; at += ENTRY) {
    const id = byStart.get(text.slice(at, at + DIGITS));
    if (id === undefined) continue;
    const shelf = Number.parseInt(text.slice(at + DIGITS, at + ENTRY), 36);
    places.set(id, [...(places.get(id) ?? []), shelf]);
  }
  return places;
}

type Plain = Record<string, unknown>;

/** A customer's record without what every new one has. */
export type PackedCustomer = Plain & { readonly id: string };

const EMPTY: Plain = newRecord({
  id: '',
  identity: { site: '', id: null, name: null },
  at: '1970-01-01T00:00:00.000Z',
});
/** Fields that a packed record leaves out where they are as in a new one. */
const LEFT_OUT = Object.keys(EMPTY).filter(
  (field) => !['version', 'id', 'identities', 'firstSeenAt', 'lastSeenAt'].includes(field),
);

function isEmpty(value: unknown): boolean {
  if (value === null || value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return value === NO_TOTALS || (typeof value === 'object' && Object.keys(value).length === 0);
}

export function packCustomer(record: CustomerRecord): PackedCustomer {
  const { version, id, identities, firstSeenAt, lastSeenAt } = record;
  const packed: Plain & { id: string } = { version, id, identities, firstSeenAt };
  if (lastSeenAt !== firstSeenAt) packed['lastSeenAt'] = lastSeenAt;
  const fields: Plain = record;
  for (const field of LEFT_OUT) if (!isEmpty(fields[field])) packed[field] = fields[field];
  return packed;
}

/** The record as it was written, of whatever version: `readRecord` checks it. */
export function unpackCustomer(packed: PackedCustomer): PackedCustomer {
  if (packed['version'] !== RECORD_VERSION) return packed;
  return { ...EMPTY, lastSeenAt: packed['firstSeenAt'], ...packed };
}

/** The packed record's keys; one who was deleted or joined into another is not found by any. */
export function keysOfPacked(packed: PackedCustomer): string[] {
  // The shelf holds what was once a checked record; a damaged one is found out when it is read.
  const { deleted, mergedInto, identities } = packed as Partial<CustomerRecord>;
  if (deleted === true || (mergedInto ?? null) !== null) return [];
  return Array.isArray(identities) ? keysOf(identities) : [];
}

/** An order without its customer, in the sequence of `packOrder`. */
export type PackedOrder = readonly [
  id: string,
  site: string,
  orderId: string | null,
  items: readonly (readonly [string, number, number | null])[],
  amount: number | null,
  currency: string,
  orderedAt: string | null,
  status: string | null,
  refunded: 0 | 1,
  source: OrderRecord['source'],
  importId: string | null,
];

export function packOrder(order: OrderRecord): PackedOrder {
  return [
    order.id,
    order.site,
    order.orderId,
    order.items.map((item) => [item.title, item.quantity, item.price] as const),
    order.amount,
    order.currency,
    order.orderedAt,
    order.status,
    order.refunded ? 1 : 0,
    order.source,
    order.importId,
  ];
}

export function unpackOrder(customerId: string, packed: PackedOrder): OrderRecord {
  const [id, site, orderId, items, amount, currency, orderedAt, status, refunded, source, by] =
    packed;
  return {
    id,
    customerId,
    site,
    orderId,
    items: items.map(([title, quantity, price]) => ({ title, quantity, price })),
    amount,
    currency,
    orderedAt,
    status,
    refunded: refunded === 1,
    source,
    importId: by,
  };
}

function isPackedOrder(value: unknown): value is PackedOrder {
  return Array.isArray(value) && isId(value[0]) && Array.isArray(value[3]);
}

/** The customers of one shelf by identifier. */
export type Customers = Map<string, PackedCustomer>;
/** The orders of one shelf by customer. */
export type Orders = Map<string, PackedOrder[]>;

function listIn(text: string): unknown[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new SyntaxError('A shelf is a list.');
  return list;
}

function isPackedCustomer(value: unknown): value is PackedCustomer {
  return typeof value === 'object' && value !== null && 'id' in value && isId(value.id);
}

const isId = (value: unknown): value is string => typeof value === 'string';

/** Throws `SyntaxError` for a text that this program did not write. */
export function readCustomers(text: string): Customers {
  return new Map(
    listIn(text).map((packed) => {
      if (!isPackedCustomer(packed)) throw new SyntaxError('A customer has an identifier.');
      return [packed.id, packed];
    }),
  );
}

export function writeCustomers(customers: Customers): string {
  return JSON.stringify([...customers.values()]);
}

/** Throws `SyntaxError` for a text that this program did not write. */
export function readOrders(text: string): Orders {
  return new Map(
    listIn(text).map((entry) => {
      const [customerId, own] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (!isId(customerId) || !Array.isArray(own) || !own.every(isPackedOrder))
        throw new SyntaxError('Orders stand beside their customer.');
      return [customerId, own];
    }),
  );
}

export function writeOrders(orders: Orders): string {
  return JSON.stringify([...orders].filter(([, own]) => own.length > 0));
}
