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

const REVIEWS =
  /レビュー|評価|感想|口コミ|クチコミ|[星★届飾飲喜嬉]|受け?取|到着|使[いっわ]|着て|つけ|食べ|素敵|可愛|かわい|カワイ|綺麗|きれい|気に入|満足|良[いかく]|よ[いか]|最高|美味|おいし|残念|がっかり|普通|可もなく|リピ|丁寧|完璧|感動|感激|楽し/u;
const ABUSE =
  /[死殺]|晒[しすさ]|さらす|バカ|ばか|馬鹿|クズ|くず|詐欺|ゴミ|消えろ|住所|ネットに|拡散|覚えて(?:おけ|ろ)|ただじゃ|なめ/u;
const GIVES =
  /プレゼント|[贈祝渡]|ギフト|内祝|あげ|手土産|[母父老]の日|お?誕生|クリスマス|差し上げ|お礼|記念/u;
const LOWER_PRICE =
  /(?:値下げ|値引|割引|[\d\uFF10-\uFF19]割引?き?)[^。！!？?\n]{0,14}(?:でき|可能|あり|いかが|お願い|考え|どう|もらえ|いただけ|無理|難し)/u;

/** Corrections by what her own words can be seen to say. */
export const SETTLINGS_BY_HER_WORDS: readonly Settling[] = [
  // A review speaks of what she has.
  (intents, { facets, runText, sellerSpoke }) => {
    if (!intents.has('review') || REVIEWS.test(runText)) return;
    intents.delete('review');
    if (intents.size === 0 && sellerSpoke && facets.has('specs-told'))
      intents.add('acknowledgement');
  },
  // Who is left without an answer and says that she will report it is no enemy.
  (intents, { facets, runText }) => {
    if (!intents.has('malicious') || !facets.has('no-answer') || ABUSE.test(runText)) return;
    intents.delete('malicious');
    intents.add('complaint');
  },
  // When the parcel comes, or why it stands still, is asked; no other delivery is.
  (intents, { facets }) => {
    if (facets.has('delivery-hour') || facets.has('tracking-stuck'))
      intents.delete('request_delivery');
    if (facets.has('weekend-question') && !facets.has('topic-asked'))
      intents.delete('question_item');
  },
  // A deed asked for in the form of a question is no question of facts.
  (intents, { facets }) => {
    if (!facets.has('deed-told') || facets.has('topic-asked')) return;
    if (![...intents].some((intent) => intent.startsWith('request'))) return;
    for (const intent of ['question_item', 'question_other'] as const) intents.delete(intent);
  },
  // A present is given to somebody.
  (intents, { runText }) => {
    if (!GIVES.test(runText)) intents.delete('gift');
  },
  // A lower price asked for in so many words.
  (intents, { runText }) => {
    if (LOWER_PRICE.test(runText) && !GRAVE.some((intent) => intents.has(intent)))
      intents.add('price_negotiation');
  },
  // To hold a thing until a day is not to deliver it by then.
  (intents, { runText }) => {
    if (intents.has('request_hold') && !/届|発送|着/u.test(runText))
      intents.delete('request_delivery');
  },
  // A photograph is shown once, whether asked for or asked about.
  (intents, { facets }) => {
    if (facets.has('photo') && intents.has('question_item') && !facets.has('deed-told'))
      intents.delete('request_other');
  },
  // One more of the same, told with thanks for the first.
  (intents, { facets, runText }) => {
    const wishes = [...intents].some((intent) => intent.startsWith('request'));
    if (wishes || GRAVE.some((intent) => intents.has(intent))) return;
    if (
      facets.has('manner-told') ||
      (facets.has('thing-told') && facets.has('again-order') && ASKS.test(runText))
    )
      intents.add('request_other');
  },
  // What has not come is a trouble, however gently told.
  (intents, { facets, runText }) => {
    if (
      intents.has('question_shipping') &&
      facets.has('late-arrival') &&
      /まだ[^。\n]{0,4}届いてい?(?:な|ま)/u.test(runText)
    )
      intents.add('complaint');
  },
  // A loss told beside an order is answered first.
  (intents, { facets }) => {
    if (facets.has('grief') && intents.has('order')) intents.add('worry');
  },
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
  // A bid, however personal its reason, is about the price.
  (intents, { facets }) => {
    if (!intents.has('price_negotiation')) return;
    if (
      !['private-contact', 'meeting', 'outside-trade', 'personal-question'].some((flag) =>
        facets.has(flag),
      )
    )
      intents.delete('boundary');
  },
];
