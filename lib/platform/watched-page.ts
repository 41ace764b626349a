import type { Thread } from '../thread/thread.ts';
import { DEFAULT_RANK_LABELS } from '../customers/book-settings.ts';
import type { KnownCustomer } from '../session/state.ts';
import type { Words } from '../words/japanese.data.ts';
import { currentWords } from './language.ts';
import { askPage } from './messenger.ts';
import { openCustomerBook } from './open-book.ts';
import { createSessionBook } from './session-book.ts';
import { loadVoice } from './voice-store.ts';
import { createTabPage, starLabels } from './tab-page.ts';

/** Her last word has no answer yet; lines of the system do not count as one. */
function isWaiting({ messages }: Thread): boolean {
  return messages.findLast((message) => message.author !== 'system')?.author === 'customer';
}

/** What the seller calls the rank; where she left Ondo's own name, that name in the interface's language. */
function rankLabelIn(words: Words, { rank: { rank }, rankLabel }: KnownCustomer): string {
  return rankLabel === DEFAULT_RANK_LABELS[rank] ? words.rank[rank] : rankLabel;
}

/** Reads a switched-on page and shows star, rank and hint beside the customer's name. False where there is nothing to show. */
export async function showBadgeIn(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const page = createTabPage(tabId);
  const { thread } = await page.read({ sellerSide: null });
  if (thread === null) return false;
  const voice = await loadVoice();
  const book = openCustomerBook();
  const customer = await createSessionBook(book).recognise(thread, { casual: voice.casualAtFirst });
  if (customer === null) return false;
  const words = await currentWords();
  return askPage({ tabId, frameId: page.threadFrameId() }, 'page/show-star', {
    customerId: customer.id,
    favourite: customer.facts.favourite,
    rankLabel: rankLabelIn(words, customer),
    waiting: isWaiting(thread),
    labels: starLabels(words),
  });
}
