import {
  BARE_REQUEST,
  BENEFIT_WISH,
  CHAT_QUESTION,
  FEEDBACK,
  FORM_ONLY,
  PROMISE_TO_PAY,
  TAIL,
  YES,
} from './fallback-signs.data.ts';
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

function answersIn(found: readonly Finding[], sentence: number): boolean {
  return found.some(
    (finding) => finding.sentence === sentence && ANSWERING.includes(finding.intent),
  );
}

/** Intents and rules that may themselves be put as a question (「お元気ですか」「購入してもいいですか」). */
const EXPLAINING: readonly string[] = [
  'greeting/how-are-you',
  'acknowledgement',
  'order',
  'review',
  'long_absence',
  'worry',
  'support',
];

function explainedIn(found: readonly Finding[], sentence: number): boolean {
  return found.some(
    (finding) =>
      finding.sentence === sentence &&
      (EXPLAINING.includes(finding.intent) || EXPLAINING.includes(finding.rule)),
  );
}

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

function isForm(sentence: FoldedSentence): boolean {
  return FORM_ONLY.test(sentence.text) || CHAT_QUESTION.test(sentence.text);
}

function isWish(sentence: FoldedSentence): boolean {
  return (
    sentence.acts.wish && BENEFIT_WISH.test(sentence.text) && !/教え|おしえ/u.test(sentence.text)
  );
}

/** A question of no known topic is about the item: what is asked of items is endless, of shops and parcels not. */
const unknownQuestion: Fallback = (message, found) =>
  message.sentences.flatMap((sentence, index) => {
    if (!sentence.acts.question || isWish(sentence) || isForm(sentence)) return [];
    if (answersIn(found, index) || explainedIn(found, index) || isTail(sentence, found)) return [];
    return [whole('question_item/no-known-topic', 'question_item', { sentence, index })];
  });

/** A wish of no known topic, where nothing else in the message says what she wants. */
const unknownWish: Fallback = (message, found) => {
  const wanted: readonly Intent[] = [...ANSWERING, 'order', 'review'];
  if (found.some((finding) => wanted.includes(finding.intent))) return [];
  return message.sentences.flatMap((sentence, index) => {
    if (!isWish(sentence) || isForm(sentence) || BARE_REQUEST.test(sentence.text)) return [];
    if (found.some((finding) => finding.sentence === index)) return [];
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

/** She tells how it serves her and wants nothing: praise for the seller, in a private place her way to give thanks. */
const feedback: Fallback = (message, found) => {
  if (found.some((finding) => finding.intent !== 'greeting')) return [];
  const at = message.sentences.findIndex(({ text }) => FEEDBACK.test(text));
  const sentence = message.sentences[at];
  return sentence === undefined || message.whole.acts.question
    ? []
    : [whole('thanks/feedback', 'thanks', { sentence, index: at })];
};

/** 「明日中に済ませます」 where the seller has just spoken of the payment. */
const paymentPromised: Fallback = (message, found, { previous }) => {
  if (found.length > 0 || previous == null || !/支払|入金|振込|振り込|決済/u.test(previous))
    return [];
  const at = message.sentences.findIndex(({ text }) => PROMISE_TO_PAY.test(text));
  const sentence = message.sentences[at];
  return sentence === undefined
    ? []
    : [whole('payment_info/promised', 'payment_info', { sentence, index: at })];
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
  feedback,
  paymentPromised,
  handSign,
];
