import type { RecipeSource } from '../../recipe.ts';

/** Direct messages on X, the encrypted chat and the older page. No attribute tells the author: geometry does. */
export const X: RecipeSource = {
  site: 'x',
  urls: ['https://x.com/i/chat/*', 'https://x.com/messages/*'],
  replyBox: ['textarea[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"]'],
  thread: {
    message: '[data-dm-message-row], [data-testid="messageEntry"]',
    fields: { body: '[data-testid^="message-text-"] span[dir="auto"], [data-testid="tweetText"]' },
    sides: [{ kind: 'vote' }],
  },
  customer: { name: [{ selector: '[data-testid="dm-conversation-header"] [dir="auto"]' }] },
};
