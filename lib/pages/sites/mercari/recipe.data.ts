import type { RecipeSource } from '../../recipe.ts';

/**
 * Mercari's transaction page as of mid-2026. The buttons to report and to react stand on the other's
 * cards only, but not on stamps; the profile link stands on every card of the other.
 */
export const MERCARI: RecipeSource = {
  site: 'mercari',
  urls: ['https://jp.mercari.com/transaction/m*'],
  replyBox: [
    '[data-testid="transaction:chat-textarea"] textarea[name="chat"]',
    'textarea[name="chat"]',
  ],
  thread: {
    message: '[data-testid="ds4-comment"]',
    fields: {
      body: '[data-testid="message-body"]',
      name: 'a[href^="/user/profile/"] p',
      time: '[data-testid="message-body"] ~ div p > span',
      leaveOut: ['[data-testid="report-button"]', '[data-testid="add-reaction-button"]'],
    },
    sides: [
      {
        kind: 'matches',
        selector: '[data-testid="report-button"], [data-testid="add-reaction-button"]',
        side: 'other',
      },
      {
        kind: 'other-name',
        selector:
          '[data-testid="ds4-comment"]:has([data-testid="report-button"]) a[href^="/user/profile/"] p',
      },
      { kind: 'vote' },
      {
        kind: 'matches',
        selector: '[data-testid="ds4-comment"]:not(:has(a[href^="/user/profile/"]))',
        side: 'own',
      },
    ],
  },
  customer: {
    id: [
      {
        selector:
          '[data-testid="ds4-comment"]:has([data-testid="report-button"]) a[href^="/user/profile/"]',
        attribute: 'href',
        pattern: '/user/profile/([\\w-]+)',
      },
    ],
  },
  order: {
    orderId: [{ pattern: '/transaction/(m\\d+)' }],
    item: [{ selector: '[data-testid$="item-object-itemLabel"]' }],
    price: [{ selector: '[class*="number__"]' }],
    orderedAt: [{ selector: '[data-partner-id="purchase-date"]' }],
    status: [
      { selector: '[data-testid="status-heading"]' },
      { selector: 'aside[data-partner-id="status-banner"]', attribute: 'aria-label' },
    ],
    trackingNumber: [{ selector: '[data-partner-id="tracking-number"]' }],
  },
};
