import type { ImportOptions, ImportRecord, OrderImports } from '../orders/order-import.ts';
import type { ReadOrders } from '../orders/read-orders.ts';
import type { BookDatabase } from './book-database.ts';
import { ImportPiece } from './book-import-piece.ts';
import { ImportPlan, type PlannedOrder } from './book-import-plan.ts';
import { undoImport } from './book-import-undo.ts';
import { inBook } from './open-database.ts';

/** Orders written in one transaction: small enough to cancel soon, large enough to be quick. */
const PIECE = 4000;

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
    let record: ImportRecord = {
      id: this.#newId(),
      fileName: options.fileName,
      label: reading.label,
      site: reading.site,
      startedAt: this.#now().toISOString(),
      state: 'running',
      rows: reading.rows,
      orders: reading.orders.length,
      written: 0,
      added: 0,
      changed: 0,
      same: 0,
      newCustomers: 0,
      remarks: reading.remarks,
    };
    return inBook(this.#db, async () => {
      await this.#db.imports.put(record);
      const plan = new ImportPlan(this.#db, reading.orders);
      const left = await plan.make();
      await plan.enter(left);
      while (left.length > 0 && options.signal?.aborted !== true) {
        const piece = await this.#writePiece(takeShelves(left), record);
        record = piece.record;
        left.push(...piece.elsewhere);
        options.onProgress?.(record);
      }
      record = { ...record, state: left.length > 0 ? 'cancelled' : 'done' };
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

  /** One transaction: the orders of a few shelves, their customers, and how far the import has come. */
  async #writePiece(
    orders: readonly PlannedOrder[],
    record: ImportRecord,
  ): Promise<{ record: ImportRecord; elsewhere: readonly PlannedOrder[] }> {
    const db = this.#db;
    const tables = [db.customerShelves, db.orderShelves, db.imports, db.importBefores];
    return db.transaction('rw', tables, async () => {
      const shelves = [...new Set(orders.map(({ shelf }) => shelf))];
      const customers = await db.customerShelves.bulkGet(shelves);
      const bought = await db.orderShelves.bulkGet(shelves);
      const piece = new ImportPiece(record.id, this.#now().toISOString());
      shelves.forEach((shelf, i) => piece.lay(shelf, customers[i], bought[i]));
      for (const order of orders) piece.take(order);
      const written = piece.finish();
      await db.customerShelves.bulkPut(written.customers);
      await db.orderShelves.bulkPut(written.orders);
      if (written.befores.length > 0) {
        const { id: importId, written: part } = record;
        await db.importBefores.put({ importId, part, orders: written.befores });
      }
      const { tally, elsewhere } = piece;
      const next: ImportRecord = {
        ...record,
        written: record.written + orders.length - elsewhere.length,
        added: record.added + tally.added,
        changed: record.changed + tally.changed,
        same: record.same + tally.same,
        newCustomers: record.newCustomers + tally.newCustomers,
      };
      await db.imports.put(next);
      return { record: next, elsewhere };
    });
  }
}

/** Takes the orders of the first shelves off the list, `PIECE` or a few more. */
function takeShelves(left: PlannedOrder[]): PlannedOrder[] {
  let end = Math.min(PIECE, left.length);
  while (end < left.length && left[end]?.shelf === left[end - 1]?.shelf) end += 1;
  return left.splice(0, end);
}
