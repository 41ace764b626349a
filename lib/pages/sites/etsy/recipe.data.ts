import type { RecipeSource } from '../../recipe.ts';

/** Etsy's conversations: only the buyer's rows show a picture with her name. */
export const ETSY: RecipeSource = {
  site: 'etsy',
  urls: ['https://www.etsy.com/messages/*'],
  replyBox: ['textarea.new-message-textarea-min-height'],
  thread: {
    list: '.msg-list-container',
    message: '.msg-list-container > *',
    fields: { body: 'span:not(.screen-reader-only)' },
    sides: [
      { kind: 'matches', selector: 'img[alt]:not([alt=""])', side: 'other' },
      { kind: 'rest', side: 'own' },
    ],
  },
  customer: {
    name: [{ selector: '.msg-list-container img[alt]:not([alt=""])', attribute: 'alt' }],
  },
};
