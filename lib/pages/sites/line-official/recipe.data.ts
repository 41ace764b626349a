import type { RecipeSource } from '../../recipe.ts';

/** LINE公式アカウント チャット. The customer's id is in the address; the box stands in an open shadow root. */
export const LINE_OFFICIAL: RecipeSource = {
  site: 'line-official',
  urls: ['https://chat.line.biz/U*/chat/U*'],
  replyBox: ['#editor >>> textarea', '#editable-unit'],
  thread: {
    message: '.chat',
    fields: { body: '.chat-body', time: '.text-muted.small' },
    sides: [
      { kind: 'matches', selector: '.chat-reverse', side: 'own' },
      { kind: 'rest', side: 'other' },
    ],
  },
  customer: {
    name: [{ selector: '.list-group-item-chat.active h6' }],
    id: [{ pattern: '/chat/(U\\w+)' }],
  },
};
