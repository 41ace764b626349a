import type { Intent } from '../intents/intents.ts';
import type { Settling } from './settling.ts';
import { ASKS } from './settling.ts';

/** Words that insult or threaten: without one, rough speech is only rough speech. */
const HURTS =
  /[死殺晒]|さらす|バカ|ばか|馬鹿|クズ|くず|詐欺|诈骗|ゴミ|ブス|デブ|消えろ|潰れろ|潰して|黙れ|ふざけ|住所|拡散|ただじゃ|なめ(?:んな|てん)|キモ|気持ち悪|うざ|ウザ|ババア|ジジイ|調子に?乗/u;
const TRUSTS = /信用して|信頼して|弟子|推し|好き|ありがと|おすすめし|勧めて|教えた人|助かって/u;
/** She names those who help customers, as one does whose claim goes unanswered. */
const CLAIMS = /弁護士|消費者センター|消費生活|書面|内容証明|少額訴訟/u;
const LAUGHS = /[笑😂🤣😊☺🥰😍]|[ｗw]{2}/u;
const DISPLEASED =
  /残念|[困酷壊違遅欠割破汚傷]|不満|ひど|がっかり|返金|交換|直[しっ]|悲し|届(?:か|いてい?な|いてい?ま|きませ)|足り|ない(?:です|ん)|ません|しかし/u;
/** Her own life outside the shop: what went wrong there is no fault of the goods. */
const OWN_LIFE =
  /(?:面接|試験|受験|仕事|会社|上司|学校|失恋|就活)[^。！!？?\n]{0,10}(?:落ち|凹|へこ|失敗|怒られ|叱られ|辛|つら|しんど|嫌な)/u;
const CHEERED = /元気(?:が|を)?(?:出|もら)|救われ|癒さ|癒や|励まさ|ほっこり|吹き飛/u;
/** Work that did not do what it was to do, to be done once more. */
const DO_AGAIN =
  /(?:もう一度|もう1度|再度|やり直し)[^。！!？?\n]{0,10}(?:お願い|いただ|もら|して)/u;
const REMAINS = /まだ[^。！!？?\n]{0,10}(?:残って|残り|取れて|落ちて|消えて|直って)/u;
const KEEPS = /取り?置|キープ|確保|残して|押さえ|待って/u;
const EXTRA_GIFT = /おまけ|オマケ|サービスして|まけて/u;
const DELIVERED_MISSING =
  /配達(?:完了|済み?)[^。！!？?\n]{0,16}|届か(?:ず|ない)[\s\S]{0,20}配達(?:完了|済)/u;
const ON_THE_WAY = /発送|[届送着]|追跡|荷物|配達|宅配|郵便/u;

/** She waits with delight, and asks for no day. */
const LOOKS_FORWARD =
  /(?:楽しみ|待ち遠し|心待ち|わくわく|ワクワク)(?!(?:に|で)?して(?:い|お)?(?:た|まし))/u;

const OWN_TROUBLES = [
  'child-sick',
  'self-sick',
  'family-sick',
  'illness',
  'grief',
  'disaster',
  'busy',
  'childcare',
  'caring',
];

function remove(intents: Set<Intent>, ...unfit: readonly Intent[]): void {
  for (const intent of unfit) intents.delete(intent);
}

/** Corrections that keep the frame of goods, faults and refusals away from what is none of them. */
export const FRAME_SETTLINGS: readonly Settling[] = [
  // Rough words of one who trusts the shop are no abuse; a claim that names a lawyer is a complaint.
  (intents, { runText, sellerSpoke }) => {
    if (!intents.has('malicious') || HURTS.test(runText)) return;
    if (CLAIMS.test(runText) && sellerSpoke) {
      intents.delete('malicious');
      intents.add('complaint');
    } else if (TRUSTS.test(runText)) {
      intents.delete('malicious');
      intents.add('support');
    }
  },
  // Laughing, and nothing amiss.
  (intents, { facets, runText }) => {
    if (!intents.has('complaint') || facets.has('fault-known')) return;
    if (LAUGHS.test(runText) && !DISPLEASED.test(runText)) intents.delete('complaint');
  },
  // Her own bad day, which the parcel made better.
  (intents, { runText }) => {
    if (OWN_LIFE.test(runText) && CHEERED.test(runText)) remove(intents, 'complaint', 'worry');
  },
  // Envy is no fault of goods.
  (intents) => {
    if (intents.has('jealousy')) remove(intents, 'complaint', 'request_other');
  },
  // What was to be mended and is not yet.
  (intents, { runText }) => {
    if (!DO_AGAIN.test(runText) || !REMAINS.test(runText)) return;
    remove(intents, 'received', 'review', 'request_other', 'acknowledgement');
    intents.add('complaint');
  },
  // Nothing is kept back for one who speaks of delivery only.
  (intents, { runText }) => {
    if (intents.has('request_delivery') && !KEEPS.test(runText)) intents.delete('request_hold');
    if (
      intents.has('request_delivery') &&
      ASKS.test(runText) &&
      !/届(?:き|い)|着きました/u.test(runText)
    )
      intents.delete('received');
  },
  // 'I would not go as far as asking you to keep one' asks for a word in time.
  (intents, { facets, runText }) => {
    if (!facets.has('tell-ahead') || !/とまでは|じゃなくて|までしなくて/u.test(runText)) return;
    if (intents.delete('request_hold')) intents.add('request_other');
  },
  // A thing pointed out in the picture is no wish for another picture.
  (intents, { runText }) => {
    if (intents.has('price_negotiation') && /写真の(?:[右左上下奥\d]|真ん中|手前)/u.test(runText))
      intents.delete('request_other');
  },
  // A little extra asked for is a matter of the price.
  (intents, { runText }) => {
    if (EXTRA_GIFT.test(runText) && intents.has('price_negotiation'))
      intents.delete('request_other');
  },
  // The site says that it was delivered, and it is not there.
  (intents, { facets, runText }) => {
    if (!facets.has('not-arrived') || !DELIVERED_MISSING.test(runText)) return;
    remove(intents, 'question_item', 'question_other');
    intents.add('question_shipping');
    intents.add('complaint');
  },
  // A word on how it looks at home, or of waiting with delight, asks nothing about the parcel.
  (intents, { runText }) => {
    if (!ASKS.test(runText) && (!ON_THE_WAY.test(runText) || LOOKS_FORWARD.test(runText)))
      intents.delete('question_shipping');
  },
  // Care about what is in it is the question itself, and no trouble of hers.
  (intents, { facets }) => {
    if (intents.has('question_item') && !OWN_TROUBLES.some((flag) => facets.has(flag)))
      intents.delete('worry');
  },
  // Nothing recognised in glad words: they are thanked for.
  (intents, { runText }) => {
    if (intents.size === 0 && (CHEERED.test(runText) || /楽しく|楽しかった|楽しめ/u.test(runText)))
      if (!ASKS.test(runText)) intents.add('thanks');
  },
];
