import { Dexie } from 'dexie';
import type { BookArchive, CustomerFile, CustomerRow } from '../customers/book-archive.ts';
import type { BookData, RestorePreview } from '../customers/book-data.ts';
import { BookFailure } from '../customers/book-failure.ts';
import type { Complaint, ComplaintState } from '../customers/complaints.ts';
import { digestOf } from '../customers/identity.ts';
import type { CustomerEvent } from '../customers/customer-event.ts';
import type { MessageRecord } from '../customers/message-record.ts';
import type { OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { edited, nameOf, tombstone, type CustomerEdit } from '../customers/record.ts';
import { changeCustomer, putOrder, readCustomer } from './book-customers.ts';
import { inBook, stored, type BookDatabase, type StoredCustomer } from './book-database.ts';
import { mergeCustomers, undoMerge } from './book-merge.ts';
import { bookData, previewRestore, restoreBook } from './book-restore.ts';

/** Who wrote in these days may hold a care signal that waits. */
const WAITING_DAYS = 45;

function rowOf(record: StoredCustomer): CustomerRow {
  return {
    id: record.id,
    name: nameOf(record),
    identities: record.identities,
    totals: record.totals,
    lastSeenAt: record.lastSeenAt,
    favourite: record.favourite,
    followed: record.followed,
    chosenRank: record.chosenRank,
    tags: record.tags,
    search: record.search,
  };
}

const isHere = (record: StoredCustomer): boolean => !record.deleted && record.mergedInto === null;

/** The whole book in IndexedDB, for the book page. */
export class IndexedBookArchive implements BookArchive {
  readonly #db: BookDatabase;
  readonly #now: () => Date;

  constructor(options: { readonly database: BookDatabase; readonly now?: () => Date }) {
    this.#db = options.database;
    this.#now = options.now ?? (() => new Date());
  }

  async count(): Promise<number> {
    return inBook(this.#db, () => this.#db.customers.count());
  }

  async newest(limit: number): Promise<CustomerRow[]> {
    return inBook(this.#db, async () => {
      const newest = this.#db.customers.orderBy('lastSeenAt').reverse().filter(isHere).limit(limit);
      return (await newest.toArray()).map(rowOf);
    });
  }

  async rows(): Promise<CustomerRow[]> {
    return inBook(this.#db, async () =>
      (await this.#db.customers.toArray()).filter(isHere).map(rowOf),
    );
  }

  async file(customerId: string): Promise<CustomerFile | null> {
    return inBook(this.#db, () => this.#file(customerId));
  }

  async waitingFiles(): Promise<CustomerFile[]> {
    const since = new Date(this.#now().getTime() - WAITING_DAYS * 86_400_000).toISOString();
    return inBook(this.#db, async () => {
      const chosen = await this.#db.customers
        .filter((one) => one.favourite || one.followed)
        .primaryKeys();
      const recent = await this.#db.messages.where('at').aboveOrEqual(since).toArray();
      const ids = new Set([...chosen, ...recent.map((message) => message.customerId)]);
      const files = await Promise.all([...ids].map((id) => this.#file(id)));
      return files.filter((file) => file !== null);
    });
  }

  async complaints(): Promise<Complaint[]> {
    return inBook(this.#db, () => this.#db.complaints.toArray());
  }

  async setComplaintState(complaintId: string, state: ComplaintState): Promise<void> {
    await inBook(this.#db, () => this.#db.complaints.update(complaintId, { state, byHand: true }));
  }

  async messagesSince(at: string): Promise<MessageRecord[]> {
    return inBook(this.#db, () => this.#db.messages.where('at').aboveOrEqual(at).toArray());
  }

  async edit(customerId: string, edit: CustomerEdit): Promise<void> {
    await this.#change(() =>
      changeCustomer(this.#db, customerId, (record) => edited(record, edit, this.#at())),
    );
  }

  async addOrder(customerId: string, order: OrderRecord): Promise<void> {
    await this.#change(() => putOrder(this.#db, { ...order, customerId }));
  }

  async dismiss(customerId: string, what: string, until: string | null): Promise<void> {
    await this.#addEvent(customerId, { kind: 'dismissed', what, until });
  }

  async addExtra(customerId: string, what: string): Promise<void> {
    await this.#addEvent(customerId, { kind: 'extra', what });
  }

  async merge(keptId: string, joinedId: string): Promise<string> {
    return this.#change(() => mergeCustomers(this.#db, { keptId, joinedId, at: this.#at() }));
  }

  async undoMerge(eventId: string): Promise<void> {
    await this.#change(() => undoMerge(this.#db, eventId));
  }

  async remove(customerId: string): Promise<void> {
    await this.#change(async () => {
      const record = await readCustomer(this.#db, customerId);
      if (record === null) throw new BookFailure('unknown_customer', 'a deletion');
      await this.#db.customers.put(stored(tombstone(record, this.#at())));
      const { orders, messages, events, complaints } = this.#db;
      for (const table of [orders, messages, events, complaints]) {
        await table.where('customerId').equals(customerId).delete();
      }
    });
  }

  async removeEverything(): Promise<void> {
    await inBook(this.#db, async () => {
      await this.#db.transaction('rw', this.#db.tables, () =>
        Promise.all(this.#db.tables.map((table) => table.clear())),
      );
    });
  }

  async data(): Promise<BookData> {
    return inBook(this.#db, () => bookData(this.#db, this.#at()));
  }

  async previewRestore(data: BookData): Promise<RestorePreview> {
    return inBook(this.#db, () => previewRestore(this.#db, data));
  }

  async restore(data: BookData): Promise<void> {
    await inBook(this.#db, () => restoreBook(this.#db, data));
  }

  onChange(listener: () => void): () => void {
    // Dexie tells of every change in every context by the tables and keys that it touched.
    const prefix = `idb://${this.#db.name}/`;
    const changed = (parts: object): void => {
      if (Object.keys(parts).some((part) => part.startsWith(prefix))) listener();
    };
    Dexie.on.storagemutated.subscribe(changed);
    return () => Dexie.on.storagemutated.unsubscribe(changed);
  }

  #at(): string {
    return this.#now().toISOString();
  }

  #change<T>(work: () => Promise<T>): Promise<T> {
    const { customers, orders, messages, events, complaints } = this.#db;
    return inBook(this.#db, () =>
      this.#db.transaction('rw', [customers, orders, messages, events, complaints], work),
    );
  }

  async #addEvent(customerId: string, event: CustomerEvent['event']): Promise<void> {
    const at = this.#at();
    const id = digestOf('event', customerId, at, JSON.stringify(event));
    await inBook(this.#db, () => this.#db.events.put({ id, customerId, at, event }));
  }

  async #file(customerId: string): Promise<CustomerFile | null> {
    const row = await this.#db.customers.get(customerId);
    if (row === undefined || row.deleted) return null;
    const of = <T>(table: {
      where(index: 'customerId'): { equals(id: string): { toArray(): PromiseLike<T[]> } };
    }) => table.where('customerId').equals(customerId).toArray();
    const [orders, messages, events, complaints] = await Promise.all([
      of<OrderRecord>(this.#db.orders),
      of<MessageRecord>(this.#db.messages),
      of<CustomerEvent>(this.#db.events),
      of<Complaint>(this.#db.complaints),
    ]);
    return { record: readRecord(row), orders, messages, events, complaints };
  }
}
