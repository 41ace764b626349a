import {
  customerIdOf,
  digest,
  idKey,
  keysOf,
  nameKey,
  type Identity,
} from '../customers/identity.ts';
import { entryOf, keysOfPacked, placesIn, shelfOf } from '../customers/shelf.ts';
import type { ImportedOrder } from '../orders/order-group.ts';
import type { BookDatabase } from './book-database.ts';
import { at, customersOn, ordersOn } from './book-shelf-rows.ts';

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

/** What a buyer is found by, read once however many orders are hers. */
interface BuyerKeys {
  /** The surest first. */
  readonly keys: readonly string[];
  /** The digests of those keys, and of all by which she will be found. */
  readonly digests: readonly string[];
  readonly all: readonly string[];
  /** The shelves on which they have been entered. */
  readonly entered: Set<number>;
}

function keysOfBuyer(buyer: readonly Identity[]): BuyerKeys {
  const keys = buyer.map((one) => idKey(one) ?? nameKey(one)).filter((key) => key !== null);
  return { keys, digests: keys.map(digest), all: keysOf(buyer).map(digest), entered: new Set() };
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
  readonly #buyers = new Map<readonly Identity[], BuyerKeys>();
  /** For each key (by its digest) and order the shelves on which the directory says it may be. */
  #places = new Map<string, number[]>();

  constructor(db: BookDatabase, orders: readonly ImportedOrder[]) {
    this.#db = db;
    this.#orders = orders;
    for (const { buyer } of orders)
      if (!this.#buyers.has(buyer)) this.#buyers.set(buyer, keysOfBuyer(buyer));
  }

  /** The orders, those of one shelf together. */
  async make(): Promise<PlannedOrder[]> {
    this.#places = await this.#readPlaces();
    const index = await this.#index();
    await this.#addOwnersOfKnownOrders(index);
    const planned = this.#orders.map((order): PlannedOrder => {
      const ownerId = ownerOf(order, this.#keysOf(order), index);
      const [place, ...others] = this.#places.get(order.id) ?? [];
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
    const pages = new Map<number, string[]>();
    const enter = (id: string, shelf: number): void => {
      if (this.#places.get(id)?.includes(shelf) === true) return;
      at(pages, shelfOf(id), (): string[] => []).push(entryOf(id, shelf));
    };
    for (const { order, shelf } of planned) {
      enter(order.id, shelf);
      const buyer = this.#buyers.get(order.buyer);
      if (buyer === undefined || buyer.entered.has(shelf)) continue;
      buyer.entered.add(shelf);
      for (const key of buyer.all) enter(key, shelf);
    }
    const ids = [...pages.keys()].sort((a, b) => a - b);
    for (let from = 0; from < ids.length; from += PAGES) {
      const some = ids.slice(from, from + PAGES);
      await this.#db.transaction('rw', this.#db.directory, async () => {
        const rows = await this.#db.directory.bulkGet(some);
        await this.#db.directory.bulkPut(
          some.map((id, i) => ({
            id,
            entries: (rows[i]?.entries ?? '') + (pages.get(id) ?? []).join(''),
          })),
        );
      });
    }
  }

  #keysOf({ buyer }: ImportedOrder): readonly string[] {
    return this.#buyers.get(buyer)?.keys ?? [];
  }

  async #readPlaces(): Promise<Map<string, number[]>> {
    const wanted = new Map<number, Set<string>>();
    const want = (id: string): void => {
      at(wanted, shelfOf(id), () => new Set<string>()).add(id);
    };
    for (const order of this.#orders) want(order.id);
    for (const { all } of this.#buyers.values()) for (const key of all) want(key);
    const places = new Map<string, number[]>();
    for (const { id, entries } of await rowsOf(this.#db.directory, new Set(wanted.keys()))) {
      for (const [one, shelves] of placesIn(entries, wanted.get(id) ?? new Set()))
        places.set(one, shelves);
    }
    return places;
  }

  async #index(): Promise<KeyIndex> {
    const wanted = new Set<string>();
    const shelves = new Set<number>();
    for (const { keys, digests } of this.#buyers.values()) {
      for (const key of keys) wanted.add(key);
      for (const one of digests)
        for (const shelf of this.#places.get(one) ?? []) shelves.add(shelf);
    }
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
  async #addOwnersOfKnownOrders(index: KeyIndex): Promise<void> {
    const unknown = new Map<number, Map<string, readonly string[]>>();
    for (const order of this.#orders) {
      const shelves = this.#places.get(order.id);
      if (shelves === undefined) continue;
      const keys = this.#keysOf(order);
      if (keys.some((key) => typeof index.get(key) === 'string')) continue;
      for (const shelf of shelves)
        at(unknown, shelf, () => new Map<string, readonly string[]>()).set(order.id, keys);
    }
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
