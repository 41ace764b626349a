import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { BookFailure } from '../customers/book-failure.ts';
import { BookSettingsSchema, type BookSettings } from '../customers/book-settings.ts';
import { complaintAgain, complaintIn } from '../customers/complaints.ts';
import type {
  CustomerBook,
  KnownCustomer,
  ReadThread,
  Recognition,
} from '../customers/customer-book.ts';
import type { CustomerFacts, Rank } from '../customers/customer.ts';
import {
  customerIdOf,
  idKey,
  nameKey,
  withIdentity,
  type Identity,
} from '../customers/identity.ts';
import { messageRecords, type MessageRecord } from '../customers/message-record.ts';
import { orderFromPage, type OrderRecord } from '../customers/order.ts';
import {
  edited,
  factsOf,
  newRecord,
  type CustomerEdit,
  type CustomerRecord,
} from '../customers/record.ts';
import { standingOf } from '../customers/standing.ts';
import { usualTemperature } from '../customers/usual-temperature.ts';
import type { OrderFacts } from '../thread/thread.ts';
import { changeCustomer, findCustomer, putOrder, readCustomer } from './book-customers.ts';
import { BookDatabase } from './book-database.ts';
import type { OpenShelves } from './book-shelves.ts';
import { asBookFailure, changeShelves, inBook, onShelves } from './open-database.ts';

export interface CustomerBookOptions {
  readonly database?: BookDatabase;
  readonly now?: () => Date;
}

function known(record: CustomerRecord): KnownCustomer {
  return { record, facts: factsOf(record) };
}

/** What her messages tell beside her record. */
function readingsOf(
  record: CustomerRecord,
  messages: readonly MessageRecord[],
): Pick<CustomerFacts, 'standing' | 'usual'> {
  const isKnown =
    record.chosenStanding !== null || messages.some(({ author }) => author === 'customer');
  const usual = usualTemperature(messages);
  return {
    ...(isKnown ? { standing: standingOf({ record, messages }).standing } : {}),
    ...(usual === null ? {} : { usual }),
  };
}

/** The book of customers in IndexedDB. Opening it costs nothing until the first call. */
export class IndexedCustomerBook implements CustomerBook {
  readonly #db: BookDatabase;
  readonly #now: () => Date;

  constructor(options: CustomerBookOptions = {}) {
    this.#db = options.database ?? new BookDatabase();
    this.#now = options.now ?? (() => new Date());
  }

  async recognise(identity: Identity): Promise<Recognition | null> {
    const newId = customerIdOf(identity);
    if (newId === null) return null;
    return changeShelves(this.#db, async (shelves) => {
      const found = await findCustomer(shelves, identity);
      if (found === null) return this.#create(shelves, newId, identity);
      const guess = found.by === 'name';
      const record = guess ? found.record : await this.#seenAgain(shelves, found.record, identity);
      return { ...known(record), by: found.by, guess };
    });
  }

  async confirmIdentity(customerId: string, identity: Identity): Promise<void> {
    await changeShelves(this.#db, (shelves) =>
      changeCustomer(shelves, customerId, (record) => ({
        ...record,
        identities: withIdentity(record.identities, identity),
        changedAt: { ...record.changedAt, identities: this.#time() },
      })),
    );
  }

  async refuseIdentity(customerId: string, identity: Identity): Promise<Recognition | null> {
    const newId = customerIdOf(identity);
    if (newId === null || idKey(identity) === null || newId === customerId) return null;
    return changeShelves(this.#db, (shelves) => this.#create(shelves, newId, identity));
  }

  async get(customerId: string): Promise<KnownCustomer | null> {
    const read = async (shelves: OpenShelves): Promise<KnownCustomer | null> => {
      const record = await readCustomer(shelves, customerId);
      if (record === null) return null;
      const messages = await this.#db.messages.where({ customerId }).toArray();
      return { record, facts: { ...factsOf(record), ...readingsOf(record, messages) } };
    };
    return onShelves(this.#db, read, [this.#db.messages]);
  }

  async setFavourite(customerId: string, favourite: boolean): Promise<void> {
    await this.#edit(customerId, { favourite });
  }

  async setNote(customerId: string, note: string): Promise<void> {
    await this.#edit(customerId, { note });
  }

  async setTags(customerId: string, tags: readonly string[]): Promise<void> {
    await this.#edit(customerId, {
      tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))],
    });
  }

  async setCasual(customerId: string, casual: boolean): Promise<void> {
    await this.#edit(customerId, { casual });
  }

  async setRank(customerId: string, rank: Rank | null): Promise<void> {
    await this.#edit(customerId, { chosenRank: rank });
  }

  async recordOrder(
    customerId: string,
    site: string,
    facts: OrderFacts,
  ): Promise<OrderRecord | null> {
    const order = orderFromPage(customerId, site, facts);
    if (order === null) return null;
    return changeShelves(this.#db, (shelves) => putOrder(shelves, order));
  }

  async recordThread(customerId: string, thread: ReadThread): Promise<void> {
    const { keepText } = await this.settings();
    const records = messageRecords(customerId, thread, keepText);
    const complaint = complaintIn(customerId, thread, keepText);
    const { messages, complaints } = this.#db;
    await inBook(this.#db, () =>
      this.#db.transaction('rw', messages, complaints, async () => {
        const present = await messages.bulkGet(records.map((record) => record.id));
        await messages.bulkAdd(records.filter((_, i) => present[i] === undefined));
        if (complaint === null) return;
        const before = await complaints.get(complaint.id);
        await complaints.put(before === undefined ? complaint : complaintAgain(before, complaint));
      }),
    );
  }

  subscribe(
    customerId: string,
    listener: (customer: KnownCustomer | null) => void,
    onFailure?: (failure: BookFailure) => void,
  ): () => void {
    const subscription = liveQuery(() => this.get(customerId)).subscribe({
      next: listener,
      error: (error: unknown) => onFailure?.(asBookFailure(error)),
    });
    return () => subscription.unsubscribe();
  }

  async settings(): Promise<BookSettings> {
    return inBook(this.#db, async () => {
      const row = await this.#db.settings.get('settings');
      const read = v.safeParse(BookSettingsSchema, row?.value ?? {});
      return read.success ? read.output : v.parse(BookSettingsSchema, {});
    });
  }

  async changeSettings(change: Partial<BookSettings>): Promise<BookSettings> {
    return inBook(this.#db, () =>
      this.#db.transaction('rw', this.#db.settings, async () => {
        const value = v.parse(BookSettingsSchema, { ...(await this.settings()), ...change });
        await this.#db.settings.put({ id: 'settings', value });
        return value;
      }),
    );
  }

  close(): void {
    this.#db.close();
  }

  #time(): string {
    return this.#now().toISOString();
  }

  async #edit(customerId: string, edit: CustomerEdit): Promise<void> {
    await changeShelves(this.#db, (shelves) =>
      changeCustomer(shelves, customerId, (record) => edited(record, edit, this.#time())),
    );
  }

  async #create(shelves: OpenShelves, id: string, identity: Identity): Promise<Recognition> {
    const record = newRecord({ id, identity, at: this.#time() });
    await shelves.putCustomer(record);
    return { ...known(record), by: 'new', guess: false };
  }

  /** Keeps a new name beside the old ones, and the day on which she was last seen. */
  async #seenAgain(
    shelves: OpenShelves,
    record: CustomerRecord,
    identity: Identity,
  ): Promise<CustomerRecord> {
    const [newest] = record.identities;
    const sameName =
      nameKey(identity) === null || (newest && nameKey(newest) === nameKey(identity));
    const at = this.#time();
    if (sameName && record.lastSeenAt.slice(0, 10) === at.slice(0, 10)) return record;
    const identities = sameName ? record.identities : withIdentity(record.identities, identity);
    const changed = { ...record, identities, lastSeenAt: at };
    await shelves.putCustomer(changed);
    return changed;
  }
}
