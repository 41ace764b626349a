import type { Intent } from '../intents/intents.ts';
import type { Settling } from './settling.ts';
import { ASKS } from './settling.ts';

/** Beside these a question is no matter of its own. */
const GRAVE: readonly Intent[] = [
  'complaint',
  'malicious',
  'cancel',
  'exchange',
  'boundary',
  'jealousy',
  'worry',
];
const BID =
  /(?<=\d,?\d\d|[\uFF10-\uFF19]{3})円?(?:で(?:は|も)?(?:どう|いかが|いい|良い|お譲り|[譲売]|即決|だめ|ダメ|無理)|に(?:なり|なら|でき|して)|なら[^。\n]{0,8}(?:[買払]|購入|即決)|は(?:どう|無理|だめ|ダメ|厳しい))/u;

/** Corrections by what her own words can be seen to say. */
export const SETTLINGS_BY_HER_WORDS: readonly Settling[] = [
  // She is worried about a parcel that has not been sent or has not come.
  (intents, { facets, runText }) => {
    const late = facets.has('late') || facets.has('not-arrived');
    if (!intents.has('worry') || !late || !/心配|不安/u.test(runText)) return;
    if (
      ['illness', 'child-sick', 'self-sick', 'family-sick', 'disaster'].some((flag) =>
        facets.has(flag),
      )
    )
      return;
    intents.delete('worry');
    intents.add('complaint');
  },
  // She eats out with her own people, and invites nobody.
  (intents, { facets, runText }) => {
    if (
      !/(?:[夫妻嫁娘母父]|主人|旦那|友達|友人|家族|彼氏|彼女|息子|子ども)と[^。！!？?\n]{0,8}(?:ご飯|食事|飲み|お茶|デート|旅行)/u.test(
        runText,
      )
    )
      return;
    intents.delete('boundary');
    if (facets.has('anniversary') || facets.has('birthday')) intents.add('celebration');
  },
  // Of another's order nothing is cancelled for her.
  (intents, { facets }) => {
    if (facets.has('others-cancel') && intents.delete('cancel') && !intents.has('request_hold'))
      intents.add('request_other');
  },
  // A price that she names with a question is a bid, whatever else it was taken for.
  (intents, { runText }) => {
    if (!BID.test(runText) || intents.has('complaint') || intents.has('order')) return;
    intents.add('price_negotiation');
    if (!/(?:支払い?|入金|振込)[^。]{0,8}(?:済|完了|しました)/u.test(runText))
      intents.delete('payment_info');
  },
  // A question that can be answered in her own words, where only pleasantries were recognised.
  (intents, { facets }) => {
    if (!facets.has('asked-fact') && !facets.has('asked-yes-no')) return;
    if (!GRAVE.some((intent) => intents.has(intent))) intents.add('question_item');
  },
  // A deed that she asks for, likewise.
  (intents, { facets }) => {
    if (intents.has('price_negotiation') || intents.has('support')) return;
    if (!facets.has('deed-told') || GRAVE.some((intent) => intents.has(intent))) return;
    if (![...intents].some((intent) => intent.startsWith('request'))) intents.add('request_other');
  },
  // A parcel that stands still is the matter, whomever it is for.
  (intents, { facets }) => {
    if (!facets.has('tracking-stuck') || intents.has('complaint')) return;
    for (const intent of ['gift', 'worry', 'celebration'] as const) intents.delete(intent);
    intents.add('question_shipping');
  },
  // A bare 'please' says yes to what the seller told.
  (intents, { runText, sellerSpoke }) => {
    if (
      !sellerSpoke ||
      !/^\P{L}*(?:はい[、。]?)?(?:では、?|それで)?(?:よろしく)?(?:お願い|おねがい|お願ひ)(?:し|いたし|致し)ます\P{L}*$/u.test(
        runText,
      )
    )
      return;
    intents.delete('request_other');
    intents.add('acknowledgement');
  },
  // Time of the seller's is asked for, and no thing is made.
  (intents, { facets }) => {
    if (!facets.has('appointment') || !intents.delete('request_custom')) return;
    intents.add('request_other');
  },
  // How long it stays on offer is no question of shipping.
  (intents, { facets }) => {
    if (facets.has('listing-until') && intents.delete('question_shipping'))
      intents.add('question_item');
  },
  // A thing asked for with an order is no part of the order's thanks.
  (intents, { facets }) => {
    const wishes = [...intents].some((intent) => intent.startsWith('request'));
    if (intents.has('order') && facets.has('thing-told') && !wishes) intents.add('request_other');
  },
  // Small talk of the weather asks nothing of the shop.
  (intents, { facets, runText }) => {
    if (facets.has('weather') && !/発送|届|商品|作品|在庫/u.test(runText))
      for (const intent of ['question_item', 'question_other'] as const) intents.delete(intent);
  },
  // Of what has come and pleased her nothing is ordered anew, unless she says so.
  (intents, { facets, runText }) => {
    if (!intents.has('received') && !intents.has('review')) return;
    if (facets.has('wish-told') || facets.has('specs-told') || ASKS.test(runText)) return;
    if (/お願い|ほしい|欲しい|たい(?:です|と)|ください/u.test(runText)) return;
    for (const intent of ['request_custom', 'request_other', 'request_delivery'] as const)
      intents.delete(intent);
  },
  // What she has already said she wants made needs no 'yes, made to order'; what is for herself is no present.
  (intents, { facets, runText }) => {
    if (facets.has('order-made') && intents.has('request_custom') && facets.has('specs-told'))
      intents.delete('question_item');
    if (/(?:プレゼント|ギフト|贈り物)用?(?:じゃな|では?な)/u.test(runText)) intents.delete('gift');
  },
  // A word about the goods in public is a review.
  (intents, { facets, runText }) => {
    if (
      intents.size === 0 &&
      facets.has('in-public') &&
      /梱包|商品|品物|取引|評価|届|可もなく|普通/u.test(runText) &&
      !ASKS.test(runText)
    )
      intents.add('review');
  },
];
