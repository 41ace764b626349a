import type { RecipeSource } from '../../recipe.ts';

/** eBay's messages: the reply box only. */
export const EBAY: RecipeSource = {
  site: 'ebay',
  urls: ['https://www.ebay.com/mesg*', 'https://mesg.ebay.com/mesgweb/*'],
  replyBox: ['textarea#imageupload__sendmessage--textbox'],
};
