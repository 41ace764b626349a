import { browser } from '#imports';
import type { CustomerBook } from '../customers/customer-book.ts';

/*
 * A write to IndexedDB dies with the popup that began it; a write to the extension's storage is the browser's own affair once
 * it is asked for. So a note is jotted down there first, and crossed out when the book has it.
 */

const keyOf = (customerId: string): string => `note:${customerId}`;

/** Keeps a note that is on its way to the book. */
async function jotDown(customerId: string, note: string): Promise<void> {
  await browser.storage.local.set({ [keyOf(customerId)]: note });
}

/** The note that did not reach the book; null where none is open. */
async function jottedNote(customerId: string): Promise<string | null> {
  const key = keyOf(customerId);
  const note: unknown = (await browser.storage.local.get(key))[key];
  return typeof note === 'string' ? note : null;
}

/** The newest note of each customer in this context, from the moment it is given to us. */
const newest = new Map<string, string>();

/** The book has `note`; a newer one that was jotted down meanwhile stays. */
async function crossOut(customerId: string, note: string): Promise<void> {
  const written = (await jottedNote(customerId)) === note;
  // Looked at after the wait: a newer note may be on its way to storage, and must not be taken for this one.
  if (written && (newest.get(customerId) ?? note) === note)
    await browser.storage.local.remove(keyOf(customerId));
}

/** Writes notes into the book so that a window may close at any moment: jotted down first, crossed out when the book has them. */
export function noteKeeper(book: Pick<CustomerBook, 'setNote'>) {
  return async (customerId: string, note: string): Promise<void> => {
    newest.set(customerId, note);
    await jotDown(customerId, note);
    await book.setNote(customerId, note);
    await crossOut(customerId, note);
  };
}

/** Brings a note into the book whose writing was cut off by the death of its window. */
export async function finishNote(
  book: Pick<CustomerBook, 'setNote'>,
  customerId: string,
): Promise<void> {
  const note = await jottedNote(customerId);
  if (note === null) return;
  await book.setNote(customerId, note);
  await crossOut(customerId, note);
}

/** Forgets what was on its way for a customer who is deleted. */
export async function forgetNote(customerId: string): Promise<void> {
  await browser.storage.local.remove(keyOf(customerId));
}
