import type { RecipeSource } from '../../recipe.ts';

/** Chatwork: the reply box only. */
export const CHATWORK: RecipeSource = {
  site: 'chatwork',
  urls: ['https://www.chatwork.com/*'],
  replyBox: ['textarea#_chatText'],
};
