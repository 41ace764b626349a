import { BookFailure } from '../customers/book-failure.ts';
import type { OrderRecord } from '../customers/order.ts';
import type { CustomerRecord } from '../customers/record.ts';
import {
  entryOf,
  keysOfPacked,
  packCustomer,
  PACKING,
  packOrder,
  readCustomers,
  readOrders,
  shelfOf,
  writeCustomers,
  writeOrders,
  type Customers,
  type Orders,
  type PackedCustomer,
} from '../customers/shelf.ts';

/** The customers of one shelf. */
export interface CustomerShelf {
  readonly id: number;
  readonly packing: number;
  /** When the last of them was seen; '' where the shelf shows nobody. */
  readonly newest: string;
  /** 1 where a favourite or one chosen for follow-ups is among them. */
  readonly chosen: 0 | 1;
  readonly text: string;
}

/** The orders of one shelf's customers. */
export interface OrderShelf {
  readonly id: number;
  readonly packing: number;
  readonly text: string;
}

/** Where keys and orders may be found; see `lib/customers/shelf.ts`. */
export interface DirectoryShelf {
  readonly id: number;
  readonly entries: string;
}

function unpacked<T>(row: { readonly id: number; readonly packing: number }, read: () => T): T {
  if (row.packing > PACKING) throw new BookFailure('newer', `a shelf of packing ${row.packing}`);
  try {
    return read();
  } catch (cause) {
    throw new BookFailure('corrupt', `shelf ${row.id} cannot be read`, { cause });
  }
}

/** Throws `BookFailure` (`corrupt`, `newer`). */
export function customersOn(row: CustomerShelf | undefined): Customers {
  return row === undefined
    ? new Map<string, never>()
    : unpacked(row, () => readCustomers(row.text));
}

/** Throws `BookFailure` (`corrupt`, `newer`). */
export function ordersOn(row: OrderShelf | undefined): Orders {
  return row === undefined ? new Map<string, never>() : unpacked(row, () => readOrders(row.text));
}

/** Whether she is to be seen: neither deleted nor joined into another. */
export function isHere(packed: PackedCustomer): boolean {
  return packed['deleted'] !== true && (packed['mergedInto'] ?? null) === null;
}

/** When she was last seen, ISO 8601. */
export function seenAt(packed: PackedCustomer): string {
  return String(packed['lastSeenAt'] ?? packed['firstSeenAt']);
}

/** Whether she is a favourite or was chosen for follow-ups. */
export function isChosen(packed: PackedCustomer): boolean {
  return packed['favourite'] === true || packed['followed'] === true;
}

export function customerShelf(id: number, customers: Customers): CustomerShelf {
  let newest = '';
  let chosen: 0 | 1 = 0;
  for (const packed of customers.values()) {
    if (!isHere(packed)) continue;
    const seen = seenAt(packed);
    if (seen > newest) newest = seen;
    if (isChosen(packed)) chosen = 1;
  }
  return { id, packing: PACKING, newest, chosen, text: writeCustomers(customers) };
}

export function orderShelf(id: number, orders: Orders): OrderShelf {
  return { id, packing: PACKING, text: writeOrders(orders) };
}

/** A map of lists or sets, each made at its first use. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** The whole book as it lies on shelves. An order of nobody is left out. */
export function shelvesOf(
  customers: Iterable<CustomerRecord>,
  orders: Iterable<OrderRecord>,
): { customers: CustomerShelf[]; orders: OrderShelf[]; directory: DirectoryShelf[] } {
  const people = new Map<number, Customers>();
  const bought = new Map<number, Orders>();
  const directory = new Map<number, Set<string>>();
  const enter = (id: string, shelf: number): void => {
    at(directory, shelfOf(id), () => new Set<string>()).add(entryOf(id, shelf));
  };
  for (const record of customers) {
    const shelf = shelfOf(record.id);
    const packed = packCustomer(record);
    at(people, shelf, () => new Map()).set(record.id, packed);
    for (const key of keysOfPacked(packed)) enter(key, shelf);
  }
  for (const order of orders) {
    const shelf = shelfOf(order.customerId);
    if (people.get(shelf)?.has(order.customerId) !== true) continue;
    const own = at(bought, shelf, (): Orders => new Map());
    at(own, order.customerId, () => []).push(packOrder(order));
    enter(order.id, shelf);
  }
  return {
    customers: [...people].map(([id, shelf]) => customerShelf(id, shelf)),
    orders: [...bought].map(([id, shelf]) => orderShelf(id, shelf)),
    directory: [...directory].map(([id, entries]) => ({ id, entries: [...entries].join('') })),
  };
}
