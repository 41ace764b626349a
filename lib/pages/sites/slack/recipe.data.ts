import type { RecipeSource } from '../../recipe.ts';

/** Slack: the sender's name stands on the first of several messages only. */
export const SLACK: RecipeSource = {
  site: 'slack',
  urls: ['https://app.slack.com/client/*'],
  replyBox: ['[data-qa="message_input"] [contenteditable="true"]'],
  thread: {
    list: '[data-qa="slack_kit_list"]',
    message: '[data-qa="message_container"]',
    fields: { body: '[data-qa="message-text"]', name: '[data-qa="message_sender_name"]' },
    sides: [{ kind: 'vote' }],
    carryName: true,
  },
};
