import { defineBackground } from 'wxt/utils/define-background';
import { BACKGROUND_PROTOCOL } from '../lib/messages/protocol.ts';
import { onFavouriteMenu } from '../lib/platform/favourite-menu.ts';
import { answer } from '../lib/platform/messenger.ts';
import { openCustomerBook } from '../lib/platform/open-book.ts';
import { saveRecipe } from '../lib/platform/recipe-store.ts';
import { onInstalled } from '../lib/platform/installed.ts';
import { keepWatchers } from '../lib/platform/switched-sites.ts';
import { toggleFavouriteIn } from '../lib/platform/toggle-favourite.ts';
import { keepBadge, refreshBadge } from '../lib/platform/today-badge.ts';
import { showBadgeIn } from '../lib/platform/watched-page.ts';

export default defineBackground(() => {
  onInstalled();
  onFavouriteMenu((tabId) => toggleFavouriteIn(tabId));
  keepWatchers();
  keepBadge();
  answer(BACKGROUND_PROTOCOL, {
    'star/pressed': async ({ customerId, favourite }) => {
      await openCustomerBook().setFavourite(customerId, favourite);
      refreshBadge();
      return true;
    },
    'page/changed': (_, sender) => showBadgeIn(sender.tab?.id),
    'book/changed': () => {
      refreshBadge();
      return true;
    },
    'recipe/learned': ({ recipe }) => saveRecipe(recipe),
  });
});
