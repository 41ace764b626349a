import { createSession, type Session } from '../session/create-session.ts';
import type { PagePort } from '../session/ports.ts';
import type { Begun } from './begin.ts';
import { openDictionary } from './dictionary.ts';
import { openCustomerBook } from './open-book.ts';
import { createSessionBook } from './session-book.ts';
import { createTabPage } from './tab-page.ts';
import { bookChanged } from './messenger.ts';
import { rememberPlace } from './last-places.ts';
import { storedVoice } from './stored-voice.ts';
import { unsavedWork, usedOpenings } from './unsaved-work.ts';

/** The tab that was opened; a page that rejects everything where there is none. */
function openedPage(opened: Begun['opened']): PagePort {
  const page = opened.then(({ tabId, frames }) => createTabPage(tabId, frames));
  // Each call below handles the rejection; this one keeps it from being reported as unhandled.
  page.catch(() => undefined);
  return {
    read: async (options) => (await page).read(options),
    boxText: async () => (await page).boxText(),
    insert: async (request) => (await page).insert(request),
    showStar: async (customer) => (await page).showStar(customer),
    learnSide: async (side) => (await page).learnSide(side),
    pick: async (target) => (await page).pick(target),
    copy: async (text) => (await page).copy(text),
  };
}

/** The popup's session over this browser: active tab, book, storage, dictionary. */
export function createPopupSession({ dictionary, opened }: Begun): Session {
  const tokenizer = openDictionary(dictionary);
  return createSession({
    page: openedPage(opened),
    book: createSessionBook(openCustomerBook(), {
      changed: bookChanged,
      rememberPlace: async (customerId) => rememberPlace(customerId, (await opened).url),
    }),
    unsaved: unsavedWork,
    openings: usedOpenings,
    voice: storedVoice,
    tokenizer: async () => {
      const loaded = await tokenizer;
      return loaded.kind === 'ready' ? loaded.tokenizer : null;
    },
    now: () => new Date(),
  });
}
