import type { RecipeSource } from '../../recipe.ts';

/** Messenger, alone and inside Facebook. Own rows are reversed; the chat's name labels the main region. */
export const MESSENGER: RecipeSource = {
  site: 'messenger',
  urls: ['https://www.messenger.com/*', 'https://www.facebook.com/messages/*'],
  replyBox: ['[role="main"] [role="textbox"][contenteditable="true"]'],
  thread: {
    list: '[role="main"] [role="grid"]',
    message: '[role="row"]:has(div[dir="auto"])',
    fields: { body: 'div[dir="auto"]', name: 'h4' },
    sides: [{ kind: 'vote' }],
  },
  customer: {
    name: [
      { selector: '[role="main"] h2' },
      { selector: '[role="main"]', attribute: 'aria-label' },
    ],
  },
};
