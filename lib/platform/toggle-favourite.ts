import { openCustomerBook } from './open-book.ts';
import { createSessionBook } from './session-book.ts';
import { loadVoice } from './voice-store.ts';
import { createTabPage } from './tab-page.ts';

/** Reads the thread in a tab and turns its customer's star over, there and in the book. */
export async function toggleFavouriteIn(tabId: number): Promise<void> {
  const page = createTabPage(tabId);
  const { thread } = await page.read({ sellerSide: null });
  if (thread === null) return;
  const voice = await loadVoice();
  const book = createSessionBook(openCustomerBook());
  const customer = await book.recognise(thread, { casual: voice.casualAtFirst });
  if (customer === null) return;
  const { id, facts } = customer;
  const changed = await book.setFavourite(id, !facts.favourite);
  await page.showStar(changed);
}
