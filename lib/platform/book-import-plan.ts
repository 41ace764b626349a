import { customerIdOf, digest, idKey, nameKey } from '../customers/identity.ts';
import { entriesOf, entryOf, keysOfPacked, placesIn, shelfOf } from '../customers/shelf.ts';
import type { ImportedOrder } from '../orders/order-group.ts';
import type { BookDatabase } from './book-database.ts';
import { at, customersOn, ordersOn, type DirectoryShelf } from './book-shelf-rows.ts';

/** Beyond this many, reading a whole table is quicker than asking for each shelf. */
const MANY = 200;
/** Lines of the directory are written for so many of its shelves at once. */
const PAGES = 128;

/** An order, whose it is to be, and where it is to be looked for first. */
export interface PlannedOrder {
  readonly order: ImportedOrder;
  /** The customer to whom her keys lead; the order stays with another who has it already. */
  readonly ownerId: string;
  readonly shelf: number;
  /** True where the directory says that the order may be on that shelf already. */
  readonly expected: boolean;
  /** Further shelves on which it may be, where it is not on that one. */
  readonly others: readonly number[];
}

/** Which customer a key leads to; null where several people share it. */
type KeyIndex = Map<string, string | null>;

export function buyerKeys(order: ImportedOrder): string[] {
  return order.buyer
    .map((identity) => idKey(identity) ?? nameKey(identity))
    .filter((key) => key !== null);
}

/** The rows of these shelves, or all where they are many. */
async function rowsOf<T>(
  table: { bulkGet(ids: number[]): PromiseLike<(T | undefined)[]>; toArray(): PromiseLike<T[]> },
  shelves: ReadonlySet<number>,
): Promise<T[]> {
  if (shelves.size > MANY) return table.toArray();
  return (await table.bulkGet([...shelves])).filter((row) => row !== undefined);
}

/** Plans where the orders of one import go. Reads only; what changes meanwhile is seen again when a piece is written. */
export class ImportPlan {
  readonly #db: BookDatabase;
  readonly #orders: readonly ImportedOrder[];
  readonly #keys: readonly (readonly string[])[];
  /** A key's digest, made once: an index of 100,000 buyers asks for it many times. */
  readonly #digests = new Map<string, string>();

  constructor(db: BookDatabase, orders: readonly ImportedOrder[]) {
    this.#db = db;
    this.#orders = orders;
    this.#keys = orders.map(buyerKeys);
  }

  /** The orders, those of one shelf together. */
  async make(): Promise<PlannedOrder[]> {
    const places = await this.#places();
    const index = await this.#index(places);
    await this.#addOwnersOfKnownOrders(index, places);
    const planned = this.#orders.map((order, i): PlannedOrder => {
      const ownerId = ownerOf(order, this.#keys[i] ?? [], index);
      const [place, ...others] = places.get(order.id) ?? [];
      return {
        order,
        ownerId,
        shelf: place ?? shelfOf(ownerId),
        expected: place !== undefined,
        others,
      };
    });
    return planned.sort((a, b) => a.shelf - b.shelf);
  }

  /** Writes down where the orders and their buyers will be found. Done before they are there: see `shelf.ts`. */
  async enter(planned: readonly PlannedOrder[]): Promise<void> {
    const entries = new Map<number, Set<string>>();
    const enter = (id: string, shelf: number): void => {
      at(entries, shelfOf(id), () => new Set<string>()).add(entryOf(id, shelf));
    };
    for (const { order, shelf } of planned) {
      enter(order.id, shelf);
      for (const one of order.buyer)
        for (const key of [idKey(one), nameKey(one)])
          if (key !== null) enter(this.#digest(key), shelf);
    }
    const pages = [...entries.keys()].sort((a, b) => a - b);
    for (let from = 0; from < pages.length; from += PAGES) {
      const some = pages.slice(from, from + PAGES);
      await this.#db.transaction('rw', this.#db.directory, async () => {
        const rows = await this.#db.directory.bulkGet(some);
        await this.#db.directory.bulkPut(
          some.flatMap((id, i) => withEntries(id, rows[i], entries.get(id) ?? new Set())),
        );
      });
    }
  }

  #digest(key: string): string {
    return at(this.#digests, key, () => digest(key));
  }

  /** For each key and order the shelves on which the directory says it may be. */
  async #places(): Promise<Map<string, number[]>> {
    const wanted = new Map<number, Set<string>>();
    const want = (id: string): void => {
      at(wanted, shelfOf(id), () => new Set<string>()).add(id);
    };
    this.#orders.forEach((order, i) => {
      want(order.id);
      for (const key of this.#keys[i] ?? []) want(this.#digest(key));
    });
    const places = new Map<string, number[]>();
    for (const { id, entries } of await rowsOf(this.#db.directory, new Set(wanted.keys()))) {
      for (const [one, shelves] of placesIn(entries, wanted.get(id) ?? new Set()))
        places.set(one, shelves);
    }
    return places;
  }

  async #index(places: ReadonlyMap<string, readonly number[]>): Promise<KeyIndex> {
    const wanted = new Set(this.#keys.flat());
    const shelves = new Set<number>();
    for (const key of wanted)
      for (const shelf of places.get(this.#digest(key)) ?? []) shelves.add(shelf);
    const index: KeyIndex = new Map();
    if (shelves.size === 0) return index;
    for (const row of await rowsOf(this.#db.customerShelves, shelves)) {
      if (!shelves.has(row.id)) continue;
      for (const packed of customersOn(row).values()) {
        for (const key of keysOfPacked(packed)) {
          if (!wanted.has(key)) continue;
          const other = index.get(key);
          index.set(key, other === undefined || other === packed.id ? packed.id : null);
        }
      }
    }
    return index;
  }

  /** Buyers known only by an order that the book has already, read from a page. */
  async #addOwnersOfKnownOrders(
    index: KeyIndex,
    places: ReadonlyMap<string, readonly number[]>,
  ): Promise<void> {
    const unknown = new Map<number, Map<string, readonly string[]>>();
    this.#orders.forEach((order, i) => {
      const keys = this.#keys[i] ?? [];
      if (keys.some((key) => typeof index.get(key) === 'string')) return;
      for (const shelf of places.get(order.id) ?? [])
        at(unknown, shelf, () => new Map<string, readonly string[]>()).set(order.id, keys);
    });
    if (unknown.size === 0) return;
    for (const row of await rowsOf(this.#db.orderShelves, new Set(unknown.keys()))) {
      const wanted = unknown.get(row.id);
      if (wanted === undefined) continue;
      for (const [customerId, own] of ordersOn(row))
        for (const packed of own)
          for (const key of wanted.get(packed[0]) ?? [])
            if (!index.has(key)) index.set(key, customerId);
    }
  }
}

/** Whom the surest of the buyer's keys leads to, else a new customer, who is found by the keys from now on. */
function ownerOf(order: ImportedOrder, keys: readonly string[], index: KeyIndex): string {
  let owner: string | null = null;
  for (const key of keys) owner ??= index.get(key) ?? null;
  const [identity] = order.buyer;
  owner ??= (identity === undefined ? null : customerIdOf(identity)) ?? order.id;
  for (const key of keys) if (!index.has(key)) index.set(key, owner);
  return owner;
}

function withEntries(
  id: number,
  row: DirectoryShelf | undefined,
  entries: ReadonlySet<string>,
): DirectoryShelf[] {
  const before = row?.entries ?? '';
  const known = entriesOf(before);
  const missing = [...entries].filter((entry) => !known.has(entry));
  return missing.length === 0 ? [] : [{ id, entries: before + missing.join('') }];
}
