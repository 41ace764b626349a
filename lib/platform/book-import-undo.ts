import { BookFailure } from '../customers/book-failure.ts';
import { totalsOf, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { SHELVES, unpackCustomer, type PackedCustomer } from '../customers/shelf.ts';
import type { BookDatabase } from './book-database.ts';
import { OpenShelves } from './book-shelves.ts';

/** Shelves that one transaction takes the import from. */
const PIECE = 64;

/** Takes an import back, piece by piece; killed on the way, it is taken up again by calling it again. */
export async function undoImport(db: BookDatabase, importId: string): Promise<void> {
  const record = await db.imports.get(importId);
  if (record === undefined) throw new BookFailure('broken_off', 'an unknown import');
  const job = new Undoing(db, importId);
  await job.prepare();
  for (let from = 0; from < SHELVES; from += PIECE) {
    await db.transaction('rw', db.shelves, async () => {
      const shelves = new OpenShelves(db);
      const piece = Array.from({ length: Math.min(PIECE, SHELVES - from) }, (_, i) => from + i);
      await shelves.load(piece);
      const people = await Promise.all(piece.map((shelf) => shelves.customersOn(shelf)));
      for (const packed of people.flatMap((one) => [...one.values()]))
        job.takeFrom(shelves, packed);
      await shelves.save();
    });
  }
  await db.transaction('rw', db.imports, db.importBefores, async () => {
    await db.importBefores.where('importId').equals(importId).delete();
    await db.imports.put({ ...record, state: 'undone' });
  });
}

class Undoing {
  readonly #db: BookDatabase;
  readonly #importId: string;
  #befores = new Map<string, OrderRecord>();
  #undone = new Set<string>();
  /** Customers whose threads were read. */
  #written = new Set<string>();

  constructor(db: BookDatabase, importId: string) {
    this.#db = db;
    this.#importId = importId;
  }

  async prepare(): Promise<void> {
    const { importBefores, imports, messages } = this.#db;
    const pieces = await importBefores.where('importId').equals(this.#importId).toArray();
    this.#befores = new Map(
      pieces.flatMap(({ orders }) => orders.map((order) => [order.id, order])),
    );
    const all = await imports.toArray();
    this.#undone = new Set(all.flatMap(({ id, state }) => (state === 'undone' ? [id] : [])));
    this.#written = new Set((await messages.orderBy('customerId').uniqueKeys()).map(String));
  }

  takeFrom(shelves: OpenShelves, packed: PackedCustomer): void {
    const touched = this.#takeOrders(shelves, packed.id);
    if (!touched && packed['importId'] !== this.#importId) return;
    const record = readRecord(unpackCustomer(packed));
    const left = shelves.laidOrders(record.id);
    // Customers whom the import brought go with it, unless the seller or a page added something since.
    const untouched =
      record.importId === this.#importId &&
      Object.keys(record.changedAt).length === 0 &&
      record.lastSeenAt === record.firstSeenAt;
    if (untouched && left.length === 0 && !this.#written.has(record.id))
      shelves.dropCustomer(record.id);
    else if (touched) shelves.layCustomer({ ...record, totals: totalsOf(left) });
  }

  /** Orders that carry the import's id were brought or last changed by it; a later import's are not ours to take back. */
  #takeOrders(shelves: OpenShelves, customerId: string): boolean {
    const ours = shelves
      .laidOrders(customerId)
      .filter((order) => order.importId === this.#importId);
    for (const order of ours) {
      const before = this.#befores.get(order.id);
      if (before === undefined || (before.importId !== null && this.#undone.has(before.importId)))
        shelves.dropOrder(order);
      else shelves.layOrder({ ...before, customerId });
    }
    return ours.length > 0;
  }
}
