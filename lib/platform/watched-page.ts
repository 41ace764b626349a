import type { Thread } from '../thread/thread.ts';
import { askPage } from './messenger.ts';
import { openCustomerBook } from './open-book.ts';
import { createSessionBook } from './session-book.ts';
import { createTabPage } from './tab-page.ts';

/** Her last word has no answer yet; lines of the system do not count as one. */
function isWaiting({ messages }: Thread): boolean {
  return messages.findLast((message) => message.author !== 'system')?.author === 'customer';
}

/** Reads a switched-on page and shows star, rank and hint beside the customer's name. False where there is nothing to show. */
export async function showBadgeIn(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const page = createTabPage(tabId);
  const { thread } = await page.read({ sellerSide: null });
  if (thread === null) return false;
  const book = openCustomerBook();
  const customer = await createSessionBook(book).recognise(thread);
  if (customer === null) return false;
  return askPage({ tabId, frameId: page.threadFrameId() }, 'page/show-star', {
    customerId: customer.id,
    favourite: customer.facts.favourite,
    rankLabel: customer.rankLabel,
    waiting: isWaiting(thread),
  });
}
