import type { Finding } from './finding.ts';
import type { FoldedMessage, FoldedSentence } from './folded-sentences.ts';
import type { Intent } from './intents.ts';

interface FallbackContext {
  readonly previous?: string | null;
}

/** Findings that none of the rule tables can give: they depend on what the tables did not see. */
export type Fallback = (
  message: FoldedMessage,
  found: readonly Finding[],
  context: FallbackContext,
) => Finding[];

/** What answers for a question or a wish, so that no fallback is needed. */
const ANSWERING: readonly Intent[] = [
  'question_item',
  'question_shipping',
  'question_other',
  'request_delivery',
  'request_address',
  'request_hold',
  'request_custom',
  'request_other',
  'price_negotiation',
  'payment_info',
  'cancel',
  'exchange',
  'complaint',
  'malicious',
  'jealousy',
  'boundary',
];

/** Sentences that ask in form only: courtesy, or the tail of a question put in the sentence before. */
const FORM_ONLY =
  /^(?:.{0,12}(?:ご教示|ご教授|ご検討|ご確認|ご返信|ご返答|ご連絡|ご回答|お返事|よろしく|(?:確認|連絡|返信|返事|検討)(?:を|の)?(?:お願|いただ|くださ|願|して?(?:いただ|くださ|もら|ほし)))[^。]{0,24}|(?:いかが|どう|可能|大丈夫|よろしい|だめ|ダメ|無理|難しい|お願いでき|どうした)(?:でしょう|です|ます)?(?:か|かね|かな)?|(?:お手数|ご面倒|恐れ入り|すみません|ご迷惑|申し訳)[^。]{0,24}|.{0,10}質問(?:です|させてください|してもいいですか|があります|よろしいでしょうか|なのですが|なんですが)?|.{0,8}教えて(?:ください|もらえますか|いただけますか|ほしいです)?)$/u;
const CHAT_QUESTION =
  /元気|いかがお過ごし|覚えて|知ってます|無視して|気にし|聞いてください|楽しんで|すごくないです|ですよね$|じゃないですか$|でしょ$|ませんよね$/u;
const BENEFIT_WISH =
  /[てで](?:ください|くださ|いただ|もら|もろ|ほし|くれ|ちょうだい|おくれ)|(?:お|ご)願|おねがい/u;
/** A bare yes to what the seller has just asked. */
const YES =
  /^(?:はい|うん|ええ|お?願いします|おねがいします|お願いいたします|それで|大丈夫です|いいです|いいよ|ok)/u;

function answersIn(found: readonly Finding[], sentence: number): boolean {
  return found.some(
    (finding) => finding.sentence === sentence && ANSWERING.includes(finding.intent),
  );
}

/** What may itself be put as a question (「お元気ですか」「購入してもいいですか」). */
const EXPLAINING: readonly Intent[] = [
  'greeting',
  'thanks',
  'acknowledgement',
  'order',
  'review',
  'received',
  'long_absence',
  'worry',
  'support',
];

function explainedIn(found: readonly Finding[], sentence: number): boolean {
  return found.some(
    (finding) => finding.sentence === sentence && EXPLAINING.includes(finding.intent),
  );
}

const TAIL =
  /できま|できる|可能|大丈夫|よろしい|いいです|いいで|間に合|どうすれば|どうしたら|どうなり|無理|むり|難し|られる|られます|いかが|どうでしょ/u;

/** 「住所を間違えました。変更できますか？」: a few words that ask for what the sentence before has named. */
function isTail(sentence: FoldedSentence, found: readonly Finding[]): boolean {
  return (
    sentence.text.length <= 16 &&
    TAIL.test(sentence.text) &&
    found.some((finding) => ANSWERING.includes(finding.intent))
  );
}

function whole(
  rule: string,
  intent: Intent,
  place: { sentence: FoldedSentence; index: number },
): Finding {
  const { sentence, index } = place;
  return {
    rule,
    intent,
    sentence: index,
    from: sentence.offset,
    to: sentence.offset + sentence.text.length,
  };
}

/** A question of no known topic is about the item: what is asked of items is endless, of shops and parcels not. */
const unknownQuestion: Fallback = (message, found) =>
  message.sentences.flatMap((sentence, index) => {
    if (!sentence.acts.question || answersIn(found, index)) return [];
    if (
      explainedIn(found, index) ||
      isTail(sentence, found) ||
      FORM_ONLY.test(sentence.text) ||
      CHAT_QUESTION.test(sentence.text)
    )
      return [];
    const wished = BENEFIT_WISH.test(sentence.text) && !/教え|おしえ/u.test(sentence.text);
    return [
      wished
        ? whole('request_other/no-known-topic', 'request_other', { sentence, index })
        : whole('question_item/no-known-topic', 'question_item', { sentence, index }),
    ];
  });

/** A wish of no known topic, where nothing else in the message says what she wants. */
const unknownWish: Fallback = (message, found) => {
  if (
    found.some(
      (finding) =>
        ANSWERING.includes(finding.intent) ||
        finding.intent === 'order' ||
        finding.intent === 'review',
    )
  )
    return [];
  return message.sentences.flatMap((sentence, index) => {
    if (sentence.acts.question || !sentence.acts.wish || !BENEFIT_WISH.test(sentence.text))
      return [];
    if (FORM_ONLY.test(sentence.text) || found.some((finding) => finding.sentence === index))
      return [];
    if (
      /よろしくお願|よろしくおねが|お願いします$/u.test(sentence.text) &&
      sentence.text.length < 20
    )
      return [];
    return [whole('request_other/no-known-topic', 'request_other', { sentence, index })];
  });
};

const yesToTheSeller: Fallback = (message, found, { previous }) => {
  const first = message.sentences[0];
  if (first === undefined || previous == null || !/[?？]|でしょうか|ますか|ですか/u.test(previous))
    return [];
  if (!YES.test(first.text) || found.some((finding) => finding.intent === 'acknowledgement'))
    return [];
  return [
    whole('acknowledgement/yes-to-the-seller', 'acknowledgement', { sentence: first, index: 0 }),
  ];
};

/** A thumb alone. */
const handSign: Fallback = (message) =>
  /^\s*[👍👌🙆🙇🙏🆗]/u.test(message.original) && message.sentences.length === 0
    ? [
        {
          rule: 'acknowledgement/hand-sign',
          intent: 'acknowledgement',
          sentence: null,
          from: 0,
          to: 0,
        },
      ]
    : [];

export const FALLBACKS: readonly Fallback[] = [
  unknownQuestion,
  unknownWish,
  yesToTheSeller,
  handSign,
];
