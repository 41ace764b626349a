import { browser } from '#imports';

/*
 * A write to IndexedDB dies with the popup that began it; a write to the extension's storage is the browser's own affair once
 * it is asked for. So a note is jotted down there first, and crossed out when the book has it.
 */

const keyOf = (customerId: string): string => `note:${customerId}`;

/** Keeps a note that is on its way to the book. */
export async function jotDown(customerId: string, note: string): Promise<void> {
  await browser.storage.local.set({ [keyOf(customerId)]: note });
}

/** The note that did not reach the book; null where none is open. */
export async function jottedNote(customerId: string): Promise<string | null> {
  const key = keyOf(customerId);
  const note: unknown = (await browser.storage.local.get(key))[key];
  return typeof note === 'string' ? note : null;
}

/** The book has `note`; a newer one that was jotted down meanwhile stays. */
export async function crossOut(customerId: string, note: string): Promise<void> {
  if ((await jottedNote(customerId)) === note)
    await browser.storage.local.remove(keyOf(customerId));
}
