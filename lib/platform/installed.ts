import { browser } from '#imports';
import { createFavouriteMenu } from './favourite-menu.ts';
import { onLanguageChoice } from './language.ts';
import { dropOldWork } from './unsaved-work.ts';

/** What an installation or update has to do once. */
export function onInstalled(): void {
  onLanguageChoice(() => void createFavouriteMenu());
  browser.runtime.onInstalled.addListener(() => {
    void createFavouriteMenu();
    void dropOldWork(new Date());
  });
  browser.runtime.onStartup.addListener(() => void dropOldWork(new Date()));
}
