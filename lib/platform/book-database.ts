import { Dexie, type EntityTable, type Table } from 'dexie';
import { BookFailure, type BookFailureCode } from '../customers/book-failure.ts';
import { keysOf } from '../customers/identity.ts';
import type { Complaint } from '../customers/complaints.ts';
import type { CustomerEvent } from '../customers/customer-event.ts';
import type { MessageRecord } from '../customers/message-record.ts';
import type { OrderRecord } from '../customers/order.ts';
import type { ImportRecord } from '../orders/order-import.ts';
import { searchTextOf, type CustomerRecord } from '../customers/record.ts';

/** A customer's record with what it is found by. */
export type StoredCustomer = CustomerRecord & { readonly keys: string[]; readonly search: string };

/** What an order was before an import changed it. Orders that an import brought need none: they carry its id. */
export interface ImportChange {
  readonly importId: string;
  readonly orderId: string;
  readonly before: OrderRecord;
}

export interface StoredSettings {
  readonly id: 'settings';
  readonly value: unknown;
}

/** The record as it goes into the table. */
export function stored(record: CustomerRecord): StoredCustomer {
  return {
    ...record,
    keys: record.deleted ? [] : keysOf(record.identities),
    search: searchTextOf(record),
  };
}

/** The tables of the book in IndexedDB; works in a page, the popup and a worker alike. */
export class BookDatabase extends Dexie {
  declare customers: EntityTable<StoredCustomer, 'id'>;
  declare orders: EntityTable<OrderRecord, 'id'>;
  declare messages: EntityTable<MessageRecord, 'id'>;
  declare events: EntityTable<CustomerEvent, 'id'>;
  declare complaints: EntityTable<Complaint, 'id'>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare importChanges: Table<ImportChange, [string, string]>;
  declare settings: Table<StoredSettings, string>;

  constructor(name = 'ondo-book') {
    super(name);
    this.version(1).stores({
      customers: 'id, *keys, lastSeenAt',
      orders: 'id, customerId, importId',
      messages: 'id, customerId, at',
      events: 'id, customerId',
      complaints: 'id, customerId, state',
      imports: 'id',
      importChanges: '[importId+orderId], importId',
      settings: 'id',
    });
  }
}

/** Names of IndexedDB's and Dexie's errors, by what they mean to the seller. */
const CODES: Readonly<Record<string, BookFailureCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  InvalidAccessError: 'unavailable',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
  UpgradeError: 'corrupt',
  TimeoutError: 'blocked',
};

function codeOf(error: unknown): BookFailureCode {
  if (!(error instanceof Error)) return 'broken_off';
  // Dexie wraps the browser's error: a full disk arrives as AbortError with the cause inside, a failed open likewise.
  const inner: unknown = 'inner' in error ? error.inner : null;
  const innerCode = inner instanceof Error ? CODES[inner.name] : undefined;
  return innerCode ?? CODES[error.name] ?? 'broken_off';
}

/** Any error of the storage as a named failure. */
export function asBookFailure(error: unknown): BookFailure {
  if (error instanceof BookFailure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new BookFailure(codeOf(error), name, { cause: error });
}

async function opened(database: BookDatabase): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    database.on('blocked', () =>
      reject(new BookFailure('blocked', 'another tab holds an older book')),
    );
    database.open().then(() => resolve(), reject);
  });
  // Dexie opens a book of a later program as if it were its own; its versions are ten native ones each.
  const found = Math.floor(database.backendDB().version / 10);
  if (found > database.verno) {
    database.close();
    throw new BookFailure('newer', `a book of version ${found}`);
  }
}

/** Runs a piece of work on the open database; rejects with `BookFailure`, also where another tab blocks the opening. */
export async function inBook<T>(database: BookDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!database.isOpen()) await opened(database);
    return await work();
  } catch (error) {
    throw asBookFailure(error);
  }
}
