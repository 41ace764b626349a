import {
  customerIdOf,
  idKey,
  nameKey,
  withIdentity,
  type Identity,
} from '../customers/identity.ts';
import { mergedOrder, totalsOf, totalsWith, type OrderRecord } from '../customers/order.ts';
import { newRecord, type CustomerRecord } from '../customers/record.ts';
import type { ImportedOrder } from '../orders/order-group.ts';
import type { ImportOptions, ImportRecord, OrderImports } from '../orders/order-import.ts';
import type { ReadOrders } from '../orders/read-orders.ts';
import { stored, type BookDatabase, type ImportChange, inBook } from './book-database.ts';
import { undoImport } from './book-import-undo.ts';

/** Orders written in one transaction: small enough to cancel soon, large enough to be quick. */
const CHUNK = 2000;
/** Beyond this many buyers, reading the whole index is quicker than asking for each. */
const MANY_BUYERS = 2000;

/** Which customer a key leads to; null where several people share it. */
type KeyIndex = Map<string, string | null>;

/** The counts one chunk adds to its import. */
interface Tally {
  added: number;
  changed: number;
  same: number;
  newCustomers: number;
}

function buyerKeys(order: ImportedOrder): string[] {
  return order.buyer
    .map((identity) => idKey(identity) ?? nameKey(identity))
    .filter((key) => key !== null);
}

function indexed(
  rows: readonly { readonly id: string; readonly keys: readonly string[] }[],
  index: KeyIndex,
): KeyIndex {
  for (const row of rows) {
    for (const key of row.keys) {
      const other = index.get(key);
      index.set(key, other === undefined || other === row.id ? row.id : null);
    }
  }
  return index;
}

function sameOrder(one: OrderRecord, other: OrderRecord): boolean {
  const plain = (order: OrderRecord): string => JSON.stringify({ ...order, importId: null });
  return plain(one) === plain(other);
}

/** Imports of order exports, written to IndexedDB. */
export class IndexedOrderImports implements OrderImports {
  readonly #db: BookDatabase;
  readonly #now: () => Date;
  readonly #newId: () => string;

  constructor(options: {
    readonly database: BookDatabase;
    readonly now?: () => Date;
    readonly newId?: () => string;
  }) {
    this.#db = options.database;
    this.#now = options.now ?? (() => new Date());
    this.#newId = options.newId ?? (() => crypto.randomUUID());
  }

  async write(reading: ReadOrders, options: ImportOptions): Promise<ImportRecord> {
    // Orders of one person stand together, so that her record is read and written once.
    const orders = [...reading.orders].sort((a, b) => {
      const [one, other] = [buyerKeys(a)[0] ?? '', buyerKeys(b)[0] ?? ''];
      return one < other ? -1 : Number(one > other);
    });
    let record: ImportRecord = {
      id: this.#newId(),
      fileName: options.fileName,
      label: reading.label,
      site: reading.site,
      startedAt: this.#now().toISOString(),
      state: 'running',
      rows: reading.rows,
      orders: orders.length,
      written: 0,
      added: 0,
      changed: 0,
      same: 0,
      newCustomers: 0,
      remarks: reading.remarks,
    };
    return inBook(this.#db, async () => {
      await this.#db.imports.put(record);
      const index = await this.#index(orders);
      for (let from = 0; from < orders.length; from += CHUNK) {
        if (options.signal?.aborted === true) break;
        record = await this.#writeChunk(orders.slice(from, from + CHUNK), record, index);
        options.onProgress?.(record);
      }
      record = { ...record, state: record.written < orders.length ? 'cancelled' : 'done' };
      await this.#db.imports.put(record);
      return record;
    });
  }

  async list(): Promise<ImportRecord[]> {
    return inBook(this.#db, async () => {
      const records = await this.#db.imports.toArray();
      return records.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    });
  }

  async undo(importId: string): Promise<void> {
    await inBook(this.#db, () => undoImport(this.#db, importId));
  }

  async #index(orders: readonly ImportedOrder[]): Promise<KeyIndex> {
    const keys = [...new Set(orders.flatMap(buyerKeys))];
    const { customers } = this.#db;
    const rows =
      keys.length > MANY_BUYERS
        ? await customers.toArray()
        : await customers.where('keys').anyOf(keys).distinct().toArray();
    return indexed(rows, new Map());
  }

  #writeChunk(
    orders: readonly ImportedOrder[],
    record: ImportRecord,
    index: KeyIndex,
  ): Promise<ImportRecord> {
    const db = this.#db;
    return db.transaction(
      'rw',
      [db.customers, db.orders, db.imports, db.importChanges],
      async () => {
        const before = await db.orders.bulkGet(orders.map((order) => order.id));
        const present = new Map(
          before.flatMap((order) => (order === undefined ? [] : [[order.id, order]])),
        );
        const chunk = new ChunkWriter(record, this.#now().toISOString(), index);
        const wanted = new Set(
          orders.map((order) => chunk.customerIdFor(order, present.get(order.id))),
        );
        const rows = await db.customers.bulkGet([...wanted]);
        for (const row of rows) if (row !== undefined) chunk.customers.set(row.id, row);
        for (const order of orders) chunk.take(order, present.get(order.id));
        await chunk.recount((id) => db.orders.where('customerId').equals(id).toArray());
        await db.orders.bulkPut([...chunk.orders.values()]);
        await db.importChanges.bulkPut(chunk.changes);
        await db.customers.bulkPut(
          [...chunk.touched].flatMap((id) => {
            const customer = chunk.customers.get(id);
            return customer === undefined ? [] : [stored(customer)];
          }),
        );
        const { tally } = chunk;
        const next: ImportRecord = {
          ...record,
          written: record.written + orders.length,
          added: record.added + tally.added,
          changed: record.changed + tally.changed,
          same: record.same + tally.same,
          newCustomers: record.newCustomers + tally.newCustomers,
        };
        await db.imports.put(next);
        return next;
      },
    );
  }
}

/** Collects what one transaction writes. */
class ChunkWriter {
  readonly customers = new Map<string, CustomerRecord>();
  readonly orders = new Map<string, OrderRecord>();
  readonly touched = new Set<string>();
  readonly changes: ImportChange[] = [];
  readonly tally: Tally = { added: 0, changed: 0, same: 0, newCustomers: 0 };
  readonly #import: ImportRecord;
  readonly #at: string;
  readonly #index: KeyIndex;
  /** Customers of whom an order was replaced: their totals are counted anew. */
  readonly #replaced = new Set<string>();

  constructor(record: ImportRecord, at: string, index: KeyIndex) {
    this.#import = record;
    this.#at = at;
    this.#index = index;
  }

  /** Whose order it is: of who has it already, else of whom the surest of the buyer's keys leads to, else of a new one. */
  customerIdFor(order: ImportedOrder, before: OrderRecord | undefined): string {
    if (before !== undefined) return before.customerId;
    for (const key of buyerKeys(order)) {
      const found = this.#index.get(key);
      if (typeof found === 'string') return found;
    }
    const [identity] = order.buyer;
    return (identity === undefined ? null : customerIdOf(identity)) ?? order.id;
  }

  take(imported: ImportedOrder, before: OrderRecord | undefined): void {
    const customer = this.#customerFor(imported, before);
    const order: OrderRecord = {
      id: imported.id,
      site: imported.site,
      orderId: imported.orderId,
      items: [...imported.items],
      amount: imported.amount,
      currency: imported.currency,
      orderedAt: imported.orderedAt,
      status: imported.status,
      refunded: imported.refunded,
      customerId: customer.id,
      source: 'import',
      importId: this.#import.id,
    };
    const kept =
      before === undefined ? order : { ...mergedOrder(before, order), importId: order.importId };
    if (before !== undefined && sameOrder(before, kept)) {
      this.tally.same += 1;
      return;
    }
    if (before === undefined) this.tally.added += 1;
    else this.tally.changed += 1;
    this.orders.set(kept.id, kept);
    if (before !== undefined)
      this.changes.push({ importId: this.#import.id, orderId: kept.id, before });
    if (before === undefined) this.#put({ ...customer, totals: totalsWith(customer.totals, kept) });
    else this.#replaced.add(customer.id);
  }

  /** Counts the totals anew where an order was replaced; `ordersOf` reads what is stored so far. */
  async recount(ordersOf: (customerId: string) => PromiseLike<OrderRecord[]>): Promise<void> {
    for (const id of this.#replaced) {
      const customer = this.customers.get(id);
      if (customer === undefined) continue;
      const orders = new Map((await ordersOf(id)).map((order) => [order.id, order]));
      for (const order of this.orders.values())
        if (order.customerId === id) orders.set(order.id, order);
      this.#put({ ...customer, totals: totalsOf([...orders.values()]) });
    }
  }

  #put(customer: CustomerRecord): void {
    this.customers.set(customer.id, customer);
    this.touched.add(customer.id);
  }

  #customerFor(imported: ImportedOrder, before: OrderRecord | undefined): CustomerRecord {
    const id = this.customerIdFor(imported, before);
    const known = this.customers.get(id);
    const deleted = known === undefined || known.deleted;
    const [first] = imported.buyer;
    const customer = deleted
      ? newRecord({
          id,
          identity: first ?? { site: imported.site, id: null, name: null },
          at: this.#at,
          importId: this.#import.id,
        })
      : known;
    if (deleted) this.tally.newCustomers += 1;
    const identities = completed(customer.identities, imported.buyer);
    if (deleted || identities !== customer.identities) this.#put({ ...customer, identities });
    for (const key of buyerKeys(imported)) if (!this.#index.has(key)) this.#index.set(key, id);
    return this.customers.get(id) ?? customer;
  }
}

/** The identities with those of the buyer that are not there yet; the same list where none is missing. */
function completed(
  known: CustomerRecord['identities'],
  buyer: readonly Identity[],
): CustomerRecord['identities'] {
  const has = (one: Identity): boolean =>
    known.some(
      (other) =>
        other.site === one.site &&
        idKey(other) === idKey(one) &&
        (one.name === null || nameKey(other) === nameKey(one)),
    );
  const missing = buyer.filter((one) => !has(one));
  if (missing.length === 0) return known;
  return missing.reduceRight((all, one) => withIdentity(all, one), [...known]);
}
