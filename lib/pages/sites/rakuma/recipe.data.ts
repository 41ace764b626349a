import type { RecipeSource } from '../../recipe.ts';

/** ラクマ's transaction page: `fril.jp` redirects to `web.fril.jp`. The account's own name stands in a script's attribute. */
export const RAKUMA: RecipeSource = {
  site: 'rakuma',
  urls: ['https://fril.jp/transaction', 'https://web.fril.jp/v2/*'],
  replyBox: ['textarea#order-comment', 'textarea.message-textarea[name="comment"]'],
  thread: {
    message: 'li:has(.user-name)',
    fields: { name: '.user-name' },
    sides: [
      { kind: 'own-name', selector: 'script[data-bugsnag-user]', attribute: 'data-bugsnag-user' },
      { kind: 'vote' },
    ],
  },
  seller: { name: [{ selector: 'script[data-bugsnag-user]', attribute: 'data-bugsnag-user' }] },
  order: {
    orderId: [{ pattern: '[?&]item_id=(\\w+)' }],
    status: [{ selector: '.status-title' }],
  },
};
