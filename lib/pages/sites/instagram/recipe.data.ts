import type { RecipeSource } from '../../recipe.ts';

/** Instagram's direct messages. Labels are localised, so only roles are relied on. */
export const INSTAGRAM: RecipeSource = {
  site: 'instagram',
  urls: ['https://www.instagram.com/direct/t/*'],
  replyBox: ['div[role="textbox"][contenteditable="true"]'],
  thread: {
    message: '[role="row"]:has(div[dir="auto"])',
    fields: { body: 'div[dir="auto"]' },
    sides: [{ kind: 'vote' }],
  },
  customer: { name: [{ selector: '[role="main"] h2' }], id: [{ pattern: '/direct/t/(\\d+)' }] },
};
