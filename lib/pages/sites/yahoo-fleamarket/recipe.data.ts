import type { RecipeSource } from '../../recipe.ts';

/**
 * Yahoo!フリマ's transaction page. Its classes are hashed, so the messages are left to the generic
 * detector; the reply box is not: a rating comment box may come first.
 */
export const YAHOO_FLEAMARKET: RecipeSource = {
  site: 'yahoo-fleamarket',
  urls: ['https://paypayfleamarket-sec.yahoo.co.jp/item/*/trade/*'],
  replyBox: ['textarea[placeholder="メッセージを入力"]'],
  order: {
    orderId: [{ pattern: '/item/([^/]+)/trade/' }],
    item: [{ selector: 'a[href*="paypayfleamarket.yahoo.co.jp/item/"] p' }],
    price: [
      { selector: 'a[href*="paypayfleamarket.yahoo.co.jp/item/"] p', pattern: '([\\d,]+)円' },
    ],
  },
};
