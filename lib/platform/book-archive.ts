import { Dexie } from 'dexie';
import type { BookArchive, CustomerFile, CustomerRow } from '../customers/book-archive.ts';
import type { BookData, RestorePreview } from '../customers/book-data.ts';
import { BookFailure } from '../customers/book-failure.ts';
import type { Complaint, ComplaintState } from '../customers/complaints.ts';
import { digestOf } from '../customers/identity.ts';
import type { CustomerEvent } from '../customers/customer-event.ts';
import type { MessageRecord } from '../customers/message-record.ts';
import type { OrderRecord } from '../customers/order.ts';
import {
  edited,
  nameOf,
  searchTextOf,
  tombstone,
  type CustomerEdit,
  type CustomerRecord,
} from '../customers/record.ts';
import { unpackCustomer, type PackedCustomer } from '../customers/shelf.ts';
import { changeCustomer, putOrder, readCustomer } from './book-customers.ts';
import type { BookDatabase } from './book-database.ts';
import { mergeCustomers, undoMerge } from './book-merge.ts';
import { readEach, refuseUnreadable } from './book-readable.ts';
import { bookData, previewAnew, previewRestore, restoreBook } from './book-restore.ts';
import { customersOn, isChosen, isHere, seenAt, type CustomerShelf } from './book-shelf-rows.ts';
import type { OpenShelves } from './book-shelves.ts';
import { asBookFailure, changeShelves, inBook, onShelves, openAnew } from './open-database.ts';

/** Who wrote in these days may hold a care signal that waits. */
const WAITING_DAYS = 45;

/** A line of the list. Records are hardly checked here: 100,000 of them are to be there in a moment. */
function rowOf(packed: PackedCustomer): CustomerRow {
  const record = unpackCustomer(packed) as unknown as CustomerRecord;
  // The two that a record of every version has: without them there is no line.
  if (!Array.isArray(packed['identities']) || typeof record.lastSeenAt !== 'string')
    throw new BookFailure('corrupt', 'a record without its fields');
  let search: string | null = null;
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
    // Folding a text costs more than all the rest of a line, and is needed only once something is searched.
    get search() {
      search ??= searchTextOf(record);
      return search;
    },
  };
}

const shownOn = (shelf: CustomerShelf): PackedCustomer[] =>
  [...customersOn(shelf).values()].filter(isHere);

/** The whole book in IndexedDB, for the book page. */
export class IndexedBookArchive implements BookArchive {
  readonly #db: BookDatabase;
  readonly #now: () => Date;

  constructor(options: { readonly database: BookDatabase; readonly now?: () => Date }) {
    this.#db = options.database;
    this.#now = options.now ?? (() => new Date());
  }

  async newest(limit: number, onUnreadable = refuseUnreadable): Promise<CustomerRow[]> {
    return inBook(this.#db, async () => {
      // Each of the customers last seen makes her shelf one of the shelves last seen.
      const shelves = this.#db.customerShelves.orderBy('newest').reverse().limit(limit);
      const shown = readEach(await shelves.toArray(), shownOn, onUnreadable).flat();
      shown.sort((a, b) => (seenAt(a) < seenAt(b) ? 1 : -1));
      return readEach(shown.slice(0, limit), rowOf, onUnreadable);
    });
  }

  async rows(onUnreadable = refuseUnreadable): Promise<CustomerRow[]> {
    return inBook(this.#db, async () => {
      const shelves = await this.#db.customerShelves.toArray();
      return readEach(readEach(shelves, shownOn, onUnreadable).flat(), rowOf, onUnreadable);
    });
  }

  async file(customerId: string): Promise<CustomerFile | null> {
    return this.#read((shelves) => this.#file(shelves, customerId));
  }

  async waitingFiles(): Promise<CustomerFile[]> {
    const since = new Date(this.#now().getTime() - WAITING_DAYS * 86_400_000).toISOString();
    return this.#read(async (shelves) => {
      const chosen = (await this.#db.customerShelves.where('chosen').equals(1).toArray())
        .flatMap(shownOn)
        .filter(isChosen);
      const recent = await this.#db.messages.where('at').aboveOrEqual(since).toArray();
      const ids = new Set([
        ...chosen.map((one) => one.id),
        ...recent.map((message) => message.customerId),
      ]);
      const files: CustomerFile[] = [];
      for (const id of ids) {
        const file = await this.#file(shelves, id);
        if (file !== null) files.push(file);
      }
      return files;
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
    await this.#change((shelves) =>
      changeCustomer(shelves, customerId, (record) => edited(record, edit, this.#at())),
    );
  }

  async addOrder(customerId: string, order: OrderRecord): Promise<void> {
    await this.#change((shelves) => putOrder(shelves, { ...order, customerId }));
  }

  async dismiss(customerId: string, what: string, until: string | null): Promise<void> {
    await this.#addEvent(customerId, { kind: 'dismissed', what, until });
  }

  async addExtra(customerId: string, what: string): Promise<void> {
    await this.#addEvent(customerId, { kind: 'extra', what });
  }

  async merge(keptId: string, joinedId: string): Promise<string> {
    return this.#change((shelves) =>
      mergeCustomers(this.#db, shelves, { keptId, joinedId, at: this.#at() }),
    );
  }

  async undoMerge(eventId: string): Promise<void> {
    await this.#change((shelves) => undoMerge(this.#db, shelves, eventId));
  }

  async remove(customerId: string): Promise<void> {
    await this.#change(async (shelves) => {
      const record = await readCustomer(shelves, customerId);
      if (record === null) throw new BookFailure('unknown_customer', 'a deletion');
      await shelves.moveOrders(customerId, null);
      await shelves.putCustomer(tombstone(record, this.#at()));
      const { messages, events, complaints } = this.#db;
      for (const table of [messages, events, complaints]) {
        await table.where('customerId').equals(customerId).delete();
      }
    });
  }

  async removeEverything(): Promise<void> {
    if (await openAnew(this.#db)) return;
    await inBook(this.#db, async () => {
      await this.#db.transaction('rw', this.#db.tables, () =>
        Promise.all(this.#db.tables.map((table) => table.clear())),
      );
    });
  }

  async data(onUnreadable = refuseUnreadable): Promise<BookData> {
    return inBook(this.#db, () => bookData(this.#db, this.#at(), onUnreadable));
  }

  async previewRestore(data: BookData): Promise<RestorePreview> {
    try {
      return await inBook(this.#db, () => previewRestore(this.#db, data));
    } catch (error) {
      // What cannot even be opened is begun anew by `restore`.
      if (this.#db.isOpen() || asBookFailure(error).code !== 'corrupt') throw error;
      return previewAnew(data);
    }
  }

  async restore(data: BookData): Promise<void> {
    await openAnew(this.#db);
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

  /** What belongs to a customer beside her record and her orders. */
  get #beside() {
    const { messages, events, complaints } = this.#db;
    return [messages, events, complaints];
  }

  #read<T>(work: (shelves: OpenShelves) => Promise<T>): Promise<T> {
    return onShelves(this.#db, work, this.#beside);
  }

  #change<T>(work: (shelves: OpenShelves) => Promise<T>): Promise<T> {
    return changeShelves(this.#db, work, this.#beside);
  }

  async #addEvent(customerId: string, event: CustomerEvent['event']): Promise<void> {
    const at = this.#at();
    const id = digestOf('event', customerId, at, JSON.stringify(event));
    await inBook(this.#db, () => this.#db.events.put({ id, customerId, at, event }));
  }

  async #file(shelves: OpenShelves, customerId: string): Promise<CustomerFile | null> {
    const record = await readCustomer(shelves, customerId);
    if (record === null) return null;
    const orders = await shelves.ordersOf(customerId);
    const messages = await this.#db.messages.where({ customerId }).toArray();
    const events = await this.#db.events.where({ customerId }).toArray();
    const complaints = await this.#db.complaints.where({ customerId }).toArray();
    return { record, orders, messages, events, complaints };
  }
}
