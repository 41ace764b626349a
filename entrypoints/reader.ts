import { browser } from '#imports';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_PROTOCOL } from '../lib/messages/protocol.ts';
import { createPageReader } from '../lib/pages/page-reader.ts';
import { answer, askBackground } from '../lib/platform/messenger.ts';
import '../lib/platform/page-globals.ts';

export default defineUnlistedScript(() => {
  if (globalThis.ondoReader?.isAlive() === true) return;
  const { runtime } = browser;
  // An updated extension leaves the old reader behind, cut off: `runtime.id` is gone then.
  const reader = createPageReader({
    document,
    starPressed: (customerId, favourite) =>
      askBackground('star/pressed', { customerId, favourite }),
    recipeLearned: (recipe) => askBackground('recipe/learned', { recipe }),
  });
  globalThis.ondoReader = {
    // An updated extension leaves the old reader behind, cut off: `runtime.id` is gone then.
    isAlive: () => (runtime.id as string | undefined) !== undefined,
    isSettled: () => reader.isSettled(),
  };
  answer(PAGE_PROTOCOL, {
    'page/read': (request) => reader.read(request),
    'page/mark-box': ({ job }) => reader.markBox(job),
    'page/show-star': (star) => reader.showStar(star),
    'page/leave': () => {
      globalThis.ondoWatcher?.stop();
      return reader.leave();
    },
    'page/learn-side': ({ sellerSide }) => reader.learnSide(sellerSide),
    'page/pick': (request) => reader.pick(request),
  });
});
