import type { RecipeSource } from '../../recipe.ts';

/** Gmail's conversation view; who wrote is told by the sender's name. */
export const GMAIL: RecipeSource = {
  site: 'gmail',
  urls: ['https://mail.google.com/*'],
  replyBox: ['div[role="textbox"][contenteditable="true"]'],
  thread: {
    message: 'div[data-message-id]',
    fields: { body: '.a3s', name: 'span[email]' },
    sides: [{ kind: 'vote' }],
  },
};
