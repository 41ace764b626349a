import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../lib/pages/watch-page.ts';
import { askBackground } from '../lib/platform/messenger.ts';
import '../lib/platform/page-globals.ts';

/** The stub on a switched-on site: it only notices that the page has changed, and asks the background to look. */
export default defineUnlistedScript(() => {
  globalThis.ondoWatcher?.stop();
  globalThis.ondoWatcher = watchPage(document, {
    isSettled: () => globalThis.ondoReader?.isSettled() === true,
    look: () => askBackground('page/changed', null),
  });
});
