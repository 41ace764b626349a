import { browser } from '#imports';
import { openOwnPage } from './book-page.ts';
import { createFavouriteMenu } from './favourite-menu.ts';
import { onLanguageChoice } from './language.ts';
import { dropOldWork } from './unsaved-work.ts';

const WELCOMED = 'welcomed';

/** Shows the first-run page once in the life of a profile, and never after an update. */
async function welcomeOnce(reason: string): Promise<void> {
  const welcomed = (await browser.storage.local.get(WELCOMED))[WELCOMED] === true;
  if (reason === 'install' && !welcomed) await openOwnPage('/welcome.html');
  await browser.storage.local.set({ [WELCOMED]: true });
}

/** What an installation or update has to do once. */
export function onInstalled(): void {
  onLanguageChoice(() => void createFavouriteMenu());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcomeOnce(reason);
    void createFavouriteMenu();
    void dropOldWork(new Date());
  });
  browser.runtime.onStartup.addListener(() => void dropOldWork(new Date()));
}
