import { browser } from '#imports';
import { createFavouriteMenu } from './favourite-menu.ts';
import { dropOldWork } from './unsaved-work.ts';

/** What an installation or update has to do once. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(() => {
    createFavouriteMenu();
    void dropOldWork(new Date());
  });
  browser.runtime.onStartup.addListener(() => void dropOldWork(new Date()));
}
