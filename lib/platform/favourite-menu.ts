import { browser } from '#imports';
import { currentWords } from './language.ts';

const MENU_ID = 'favourite';

/** Makes the context menu's entry; to be called when the extension is installed or updated, or its language changes. */
export async function createFavouriteMenu(): Promise<void> {
  const { favouriteMenu } = await currentWords();
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: MENU_ID,
      title: favouriteMenu,
      contexts: ['page', 'selection', 'link', 'editable'],
    });
  });
}

/** Calls `toggle` with the tab in which the seller chose the entry; that choice opens the tab to us, as the toolbar button does. */
export function onFavouriteMenu(toggle: (tabId: number) => Promise<void>): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_ID || tab?.id === undefined) return;
    // A page we may not read has no customer: there is nothing to toggle and nobody to tell.
    toggle(tab.id).catch(() => undefined);
  });
}
