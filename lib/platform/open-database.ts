import type { Table } from 'dexie';
import { BookFailure, type BookFailureCode } from '../customers/book-failure.ts';
import type { BookDatabase } from './book-database.ts';
import { OpenShelves } from './book-shelves.ts';

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
  // Of many records put at once, Dexie lists the failures.
  const failures: unknown = 'failures' in error ? error.failures : null;
  const first: unknown = Array.isArray(failures) ? failures[0] : inner;
  const innerCode = first instanceof Error ? CODES[first.name] : undefined;
  return innerCode ?? CODES[error.name] ?? 'broken_off';
}

/** Any error of the storage as a named failure. */
export function asBookFailure(error: unknown): BookFailure {
  if (error instanceof BookFailure) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new BookFailure(codeOf(error), name, { cause: error });
}

/**
 * Opens the database; one that the browser itself can no longer open is thrown away and begun anew. Only for a seller
 * who has said that she restores a backup or deletes everything. True where it was begun anew.
 */
export async function openAnew(database: BookDatabase): Promise<boolean> {
  try {
    await inBook(database, () => Promise.resolve());
    return false;
  } catch (error) {
    if (asBookFailure(error).code !== 'corrupt') throw error;
  }
  try {
    await database.delete();
    await opened(database);
    return true;
  } catch (error) {
    throw asBookFailure(error);
  }
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

/** Reads customers and orders of one moment. */
export async function onShelves<T>(
  database: BookDatabase,
  work: (shelves: OpenShelves) => Promise<T>,
  beside: readonly Table[] = [],
): Promise<T> {
  return inBook(database, () =>
    // Dexie follows the awaits of an async function only.
    database.transaction('r', [...database.shelves, ...beside], async () =>
      work(new OpenShelves(database)),
    ),
  );
}

/** Changes customers and orders, all or nothing; `beside` names the other tables that the work uses. */
export async function changeShelves<T>(
  database: BookDatabase,
  work: (shelves: OpenShelves) => Promise<T>,
  beside: readonly Table[] = [],
): Promise<T> {
  return inBook(database, () =>
    database.transaction('rw', [...database.shelves, ...beside], async () => {
      const shelves = new OpenShelves(database);
      const result = await work(shelves);
      await shelves.save();
      return result;
    }),
  );
}
