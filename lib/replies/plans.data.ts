import type { Intent } from '../intents/intents.ts';
import type { Stance } from './draft.ts';

/** One draft of a plan: its stance and its speech acts in words of the phrase tables; `?` marks those that may be dropped for length. */
export interface DraftPlan {
  readonly stance: Stance;
  readonly acts: readonly string[];
}

export interface PlanRow {
  readonly intent:
    Intent | 'follow-up' | 'image' | 'stamp' | 'unclear' | 'chat' | 'waiting' | 'noted' | 'news';
  /** Flags that must hold, as in the phrase tables. The first row that fits is taken. */
  readonly when?: string;
  readonly drafts: readonly DraftPlan[];
  /** Acts this intent adds when another one leads the reply. */
  readonly beside?: readonly string[];
}

const draft = (stance: Stance, acts: string): DraftPlan => ({ stance, acts: acts.split(' ') });
const PLAIN = (acts: string): DraftPlan => draft('plain', acts);
const SHORT = (acts: string): DraftPlan => draft('short', acts);
const EXTRA = (acts: string): DraftPlan => draft('extra', acts);
const ACCEPT = (acts: string): DraftPlan => draft('accept', acts);
const DECLINE = (acts: string): DraftPlan => draft('decline', acts);
const ASK = (acts: string): DraftPlan => draft('ask_back', acts);

/** What a reply to each intent consists of. */
export const PLANS: readonly PlanRow[] = [
  {
    intent: 'malicious',
    drafts: [
      PLAIN('malicious-close malicious-refund malicious-end'),
      SHORT('malicious-refund malicious-end'),
      EXTRA('malicious-close malicious-refund malicious-report'),
    ],
  },
  {
    intent: 'complaint',
    when: 'public',
    drafts: [
      PLAIN('sorry public-to-private voice-kept?'),
      SHORT('sorry public-to-private'),
      EXTRA('sorry thank-told check-cause public-to-private voice-kept?'),
    ],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'check-promised',
    drafts: [
      PLAIN('sorry-waiting in-charge answer-by need-date?'),
      EXTRA('sorry-waiting in-charge answer-by answer-refund'),
      SHORT('sorry-waiting answer-by'),
    ],
    beside: ['sorry-waiting', 'answer-by'],
  },
  {
    intent: 'complaint',
    when: 'delivered-missing',
    drafts: [
      PLAIN('sorry check-delivery close-calm?'),
      SHORT('sorry check-delivery'),
      EXTRA('sorry thank-told? check-delivery close-calm'),
    ],
    beside: ['sorry', 'check-delivery'],
  },
  {
    intent: 'complaint',
    when: 'redo-asked',
    drafts: [ACCEPT('sorry thank-told? redo'), ASK('sorry check-cause'), SHORT('sorry redo')],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'intent:cancel -broken -defect -wrong-item',
    drafts: [
      ACCEPT('sorry cancel-accept close-calm?'),
      DECLINE('sorry cancel-decline'),
      ASK('sorry cancel-ask'),
    ],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'return -broken -defect -wrong-item',
    drafts: [
      ACCEPT('sorry cancel-accept close-calm?'),
      DECLINE('sorry cancel-decline'),
      ASK('sorry ask-photo close-calm?'),
    ],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'wrong-item -dear',
    drafts: [
      ACCEPT('sorry remedy need-date? close-calm?'),
      ASK('sorry ask-photo close-calm?'),
      SHORT('sorry remedy'),
    ],
    beside: ['sorry', 'remedy'],
  },
  {
    intent: 'complaint',
    when: 'late dear -broken -defect',
    drafts: [
      ACCEPT('sorry delivery-date need-date close-calm?'),
      PLAIN('sorry check-delivery need-date'),
      SHORT('sorry delivery-date'),
    ],
    beside: ['sorry', 'check-delivery'],
  },
  {
    intent: 'complaint',
    when: 'late',
    drafts: [
      PLAIN('sorry check-delivery need-date close-calm?'),
      ACCEPT('sorry delivery-date need-date close-calm?'),
      SHORT('sorry check-delivery'),
    ],
    beside: ['sorry', 'check-delivery'],
  },
  {
    intent: 'complaint',
    when: 'asks-check -fault-known',
    drafts: [
      PLAIN('sorry check-cause close-calm?'),
      ACCEPT('sorry remedy close-calm?'),
      SHORT('sorry check-cause'),
    ],
    beside: ['sorry', 'check-cause'],
  },
  {
    intent: 'complaint',
    when: 'missing -dear',
    drafts: [
      PLAIN('sorry check-contents close-calm?'),
      ACCEPT('sorry remedy close-calm?'),
      SHORT('sorry check-contents'),
    ],
    beside: ['sorry', 'check-contents'],
  },
  {
    intent: 'complaint',
    when: 'no-answer intent:question_shipping -broken -defect',
    drafts: [
      ACCEPT('sorry delivery-date remedy'),
      PLAIN('sorry check-delivery'),
      SHORT('sorry delivery-date'),
    ],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'no-answer -broken -defect',
    drafts: [
      PLAIN('sorry check-cause'),
      ACCEPT('sorry remedy close-calm?'),
      SHORT('sorry check-cause'),
    ],
    beside: ['sorry'],
  },
  {
    intent: 'complaint',
    when: 'dear fault-known',
    drafts: [
      ACCEPT('sorry thank-told? check-cause remedy'),
      ASK('sorry ask-photo remedy? close-calm?'),
      SHORT('sorry remedy'),
    ],
    beside: ['sorry', 'check-cause'],
  },
  {
    intent: 'complaint',
    when: 'dear',
    drafts: [
      ACCEPT('sorry thank-told? ask-detail remedy?'),
      ASK('sorry ask-detail'),
      PLAIN('sorry check-cause voice-kept'),
    ],
    beside: ['sorry', 'check-cause'],
  },
  {
    intent: 'complaint',
    when: 'fault-known -no-answer -bad-packing -smelly',
    drafts: [
      ASK('sorry thank-told? ask-photo close-calm?'),
      ACCEPT('sorry remedy close-calm?'),
      SHORT('sorry ask-photo'),
    ],
    beside: ['sorry', 'ask-photo'],
  },
  {
    intent: 'complaint',
    drafts: [
      PLAIN('sorry thank-told? ask-detail close-calm?'),
      ACCEPT('sorry remedy close-calm?'),
      SHORT('sorry ask-detail'),
    ],
    beside: ['sorry', 'ask-detail'],
  },
  {
    intent: 'cancel',
    when: 'passes -shipped -thanked-order',
    drafts: [
      PLAIN('passes-thanks cancel-kind?'),
      SHORT('passes-thanks'),
      EXTRA('passes-thanks close-first'),
    ],
    beside: [],
  },
  {
    intent: 'cancel',
    drafts: [
      ACCEPT('cancel-thanks? cancel-accept cancel-kind?'),
      DECLINE('cancel-thanks? cancel-decline close-calm?'),
      ASK('cancel-thanks? cancel-ask'),
    ],
    beside: ['cancel-accept'],
  },
  {
    intent: 'exchange',
    drafts: [
      ACCEPT('cancel-thanks? exchange-accept close-calm?'),
      DECLINE('cancel-thanks? exchange-decline'),
      ASK('cancel-thanks? exchange-ask'),
    ],
    beside: ['exchange-accept'],
  },
  {
    intent: 'worry',
    when: 'worries-for-us',
    drafts: [
      PLAIN('thank-concern close-support'),
      SHORT('thank-concern'),
      EXTRA('thank-concern close-support close-general'),
    ],
    beside: ['thank-concern'],
  },
  {
    intent: 'worry',
    when: 'caring praised',
    drafts: [
      PLAIN('listen echo close-care?'),
      SHORT('listen echo'),
      EXTRA('listen echo thank-rest close-care'),
    ],
    beside: ['listen', 'short-care?'],
  },
  {
    intent: 'worry',
    drafts: [
      PLAIN('listen listen-ease? close-care'),
      SHORT('listen close-care'),
      EXTRA('listen listen-ease close-care'),
    ],
    beside: ['listen', 'short-care?'],
  },
  {
    intent: 'jealousy',
    drafts: [
      PLAIN('jealous-open jealous-memory jealous-matter jealous-close?'),
      SHORT('jealous-open jealous-matter'),
      EXTRA('jealous-open jealous-matter jealous-memory jealous-close'),
    ],
    beside: ['jealous-matter'],
  },
  {
    intent: 'boundary',
    drafts: [
      DECLINE('boundary-thanks? boundary-no boundary-other'),
      SHORT('boundary-no'),
      EXTRA('boundary-thanks boundary-no boundary-other close-general'),
    ],
    beside: ['boundary-no', 'boundary-other?'],
  },
  {
    intent: 'price_negotiation',
    when: 'price-third',
    drafts: [
      DECLINE('price-thanks? price-firm price-firm-close'),
      SHORT('price-firm'),
      EXTRA('price-thanks price-firm price-other'),
    ],
    beside: ['price-firm'],
  },
  {
    intent: 'price_negotiation',
    when: 'dear',
    drafts: [
      ACCEPT('price-thanks? price-accept'),
      DECLINE('price-thanks price-decline price-close?'),
      ASK('price-thanks? price-decline price-other'),
    ],
    beside: ['price-accept'],
  },
  {
    intent: 'price_negotiation',
    drafts: [
      DECLINE('price-thanks? price-decline price-close?'),
      ACCEPT('price-thanks? price-accept'),
      ASK('price-thanks? price-decline price-other'),
    ],
    beside: ['price-decline'],
  },
  {
    intent: 'request_delivery',
    drafts: [
      ACCEPT('thank-message? delivery-accept close-general?'),
      DECLINE('thank-message? delivery-decline'),
      ASK('thank-message? delivery-ask'),
    ],
    beside: ['delivery-accept'],
  },
  {
    intent: 'request_address',
    when: 'shipped',
    drafts: [
      DECLINE('thank-message? address-decline'),
      ASK('thank-message? address-ask'),
      SHORT('address-decline'),
    ],
    beside: ['address-decline'],
  },
  {
    intent: 'request_address',
    drafts: [
      ACCEPT('thank-message? address-accept close-general?'),
      DECLINE('thank-message? address-decline'),
      ASK('thank-message? address-ask'),
    ],
    beside: ['address-accept'],
  },
  {
    intent: 'request_hold',
    when: 'others-cancel',
    drafts: [
      DECLINE('thank-inquiry? other-request-decline'),
      SHORT('other-request-decline'),
      ASK('thank-inquiry? other-check'),
    ],
    beside: ['other-request-decline'],
  },
  {
    intent: 'request_hold',
    when: 'own-listing -wanted-date',
    drafts: [
      ACCEPT('thank-inquiry? other-request-accept close-general?'),
      DECLINE('thank-inquiry? other-request-decline'),
      ASK('thank-inquiry? other-check'),
    ],
    beside: ['other-request-accept'],
  },
  {
    intent: 'request_hold',
    drafts: [
      ACCEPT('thank-inquiry? hold-accept close-general?'),
      DECLINE('thank-inquiry? hold-decline'),
      ASK('thank-inquiry? hold-ask'),
    ],
    beside: ['hold-accept'],
  },
  {
    intent: 'request_custom',
    when: 'bundle -name-in -part-change',
    drafts: [
      ACCEPT('thank-inquiry? other-request-accept close-general?'),
      DECLINE('thank-inquiry? other-request-decline'),
      ASK('thank-inquiry? other-request-ask'),
    ],
    beside: ['other-request-accept'],
  },
  {
    intent: 'request_custom',
    when: 'wrapping-asked -name-in -part-change',
    drafts: [
      ACCEPT('thank-inquiry? other-request-accept close-general?'),
      DECLINE('thank-inquiry? other-request-decline'),
      ASK('thank-inquiry? other-request-ask'),
    ],
    beside: ['other-request-accept'],
  },
  {
    intent: 'request_custom',
    when: 'open-order',
    drafts: [
      ACCEPT('thank-message? custom-accept close-general?'),
      DECLINE('thank-message? custom-decline custom-alternative?'),
      ASK('thank-message? custom-ask'),
    ],
    beside: ['custom-accept'],
  },
  {
    intent: 'request_custom',
    drafts: [
      ACCEPT('thank-inquiry? custom-accept close-inquiry?'),
      DECLINE('thank-inquiry? custom-decline custom-alternative?'),
      ASK('thank-inquiry? custom-ask'),
    ],
    beside: ['custom-accept'],
  },
  {
    intent: 'request_other',
    drafts: [
      ACCEPT('thank-inquiry? other-request-accept close-general?'),
      DECLINE('thank-inquiry? other-request-decline'),
      ASK('thank-inquiry? other-request-ask'),
    ],
    beside: ['other-request-accept'],
  },
  {
    intent: 'question_item',
    when: 'photo intent:request_other -stock',
    drafts: [ACCEPT('item-yes'), DECLINE('item-no'), ASK('item-check')],
    beside: [],
  },
  {
    intent: 'question_item',
    when: 'yes-no -wh',
    drafts: [
      ACCEPT('thank-inquiry? item-yes close-inquiry?'),
      DECLINE('thank-inquiry? item-no item-other?'),
      ASK('thank-inquiry? item-check'),
    ],
    beside: ['item-yes'],
  },
  {
    intent: 'question_item',
    drafts: [
      PLAIN('thank-inquiry? item-answer close-inquiry?'),
      ASK('thank-inquiry? item-check'),
      EXTRA('thank-inquiry item-answer extra-help'),
    ],
    beside: ['item-answer'],
  },
  {
    intent: 'question_shipping',
    when: 'number-question tracking',
    drafts: [PLAIN('number-right'), ASK('worried ship-check'), EXTRA('worried number-right')],
    beside: ['number-right'],
  },
  {
    intent: 'question_shipping',
    when: 'in-time-question -shipped',
    drafts: [
      ACCEPT('worried-first thank-inquiry? in-time-yes ship-facts close-general?'),
      DECLINE('worried-first thank-inquiry? in-time-no ship-facts'),
      ASK('worried-first thank-inquiry? delivery-ask'),
    ],
    beside: ['in-time-yes'],
  },
  {
    intent: 'question_shipping',
    when: 'anonymous',
    drafts: [
      ACCEPT('thank-inquiry? ship-facts ship-yes close-inquiry?'),
      DECLINE('thank-inquiry? ship-facts ship-no'),
      ASK('thank-inquiry? ship-check'),
    ],
    beside: ['ship-facts', 'ship-yes'],
  },
  {
    intent: 'question_shipping',
    when: 'overseas',
    drafts: [
      ACCEPT('thank-inquiry? ship-yes close-inquiry?'),
      DECLINE('thank-inquiry? ship-no'),
      ASK('thank-inquiry? ship-check'),
    ],
    beside: ['ship-yes'],
  },
  {
    intent: 'question_shipping',
    when: 'tracking-stuck',
    drafts: [
      PLAIN('worried ship-check'),
      SHORT('ship-check'),
      EXTRA('worried ship-check close-calm'),
    ],
    beside: ['ship-check'],
  },
  {
    intent: 'question_shipping',
    when: 'wanted-date -shipped',
    drafts: [
      ACCEPT('thank-inquiry? delivery-accept close-general?'),
      DECLINE('thank-inquiry? delivery-decline'),
      ASK('thank-inquiry? delivery-ask'),
    ],
    beside: ['delivery-accept'],
  },
  {
    intent: 'question_shipping',
    drafts: [
      PLAIN('thank-inquiry? ship-answer close-inquiry?'),
      ASK('thank-inquiry? ship-check'),
      EXTRA('thank-inquiry ship-answer extra-help'),
    ],
    beside: ['ship-answer'],
  },
  {
    intent: 'question_other',
    when: 'tech-help',
    drafts: [
      DECLINE('boundary-thanks? boundary-no boundary-other'),
      SHORT('boundary-no'),
      ASK('boundary-thanks? other-check'),
    ],
    beside: ['boundary-no', 'boundary-other?'],
  },
  {
    intent: 'question_other',
    drafts: [
      PLAIN('thank-inquiry? other-answer close-inquiry?'),
      ASK('thank-inquiry? other-check'),
      EXTRA('thank-inquiry other-answer extra-help'),
    ],
    beside: ['other-answer'],
  },
  {
    intent: 'payment_info',
    when: 'payment-question -paid-now',
    drafts: [
      PLAIN('thank-inquiry? other-answer close-inquiry?'),
      ASK('thank-inquiry? other-check'),
      EXTRA('thank-inquiry other-answer extra-help'),
    ],
    beside: ['other-answer'],
  },
  {
    intent: 'payment_info',
    when: 'payment-change',
    drafts: [
      ACCEPT('thank-message? payment-change-accept'),
      DECLINE('thank-message? payment-change-decline'),
      ASK('thank-message? other-check'),
    ],
    beside: ['payment-change-accept'],
  },
  {
    intent: 'payment_info',
    when: 'payment-error',
    drafts: [
      PLAIN('thank-message? payment-error close-general?'),
      SHORT('payment-error'),
      EXTRA('thank-message payment-error extra-help'),
    ],
    beside: ['payment-error'],
  },
  {
    intent: 'payment_info',
    when: 'paid-now',
    drafts: [
      PLAIN('thank-paid specs-said next-ship'),
      SHORT('thank-paid specs-said'),
      EXTRA('thank-paid specs-said next-ship extra-order'),
    ],
    beside: ['thank-paid', 'next-ship'],
  },
  {
    intent: 'payment_info',
    when: 'deadline-question',
    drafts: [
      PLAIN('thank-inquiry? payment-deadline close-inquiry?'),
      SHORT('payment-deadline'),
      ASK('thank-inquiry? payment-ask'),
    ],
    beside: ['payment-deadline'],
  },
  {
    intent: 'payment_info',
    when: 'payment-wait',
    drafts: [
      ACCEPT('thank-message? payment-wait-accept'),
      DECLINE('thank-message? payment-wait-decline'),
      ASK('thank-message? payment-ask'),
    ],
    beside: ['payment-wait-accept'],
  },
  {
    intent: 'payment_info',
    drafts: [PLAIN('thank-message other-check'), ASK('payment-ask'), SHORT('thank-message')],
    beside: [],
  },
  {
    intent: 'order',
    when: 'delighted bought-now -thanked-order',
    drafts: [
      PLAIN('echo thank-order next-ship pack-care?'),
      SHORT('echo thank-order'),
      EXTRA('echo thank-order next-ship pack-care extra-order'),
    ],
    beside: ['thank-order', 'next-ship'],
  },
  {
    intent: 'order',
    when: 'delighted thanked-order -just-ordered',
    drafts: [
      PLAIN('echo pack-care'),
      EXTRA('echo next-ship pack-care close-delight?'),
      SHORT('echo close-delight'),
    ],
    beside: ['next-ship'],
  },
  {
    intent: 'order',
    when: 'delighted',
    drafts: [
      PLAIN('echo thank-order pack-care'),
      EXTRA('echo thank-order next-ship pack-care'),
      SHORT('echo thank-order'),
    ],
    beside: ['thank-order', 'next-ship'],
  },
  {
    intent: 'order',
    when: 'thanked-order',
    drafts: [
      PLAIN('echo thank-message specs-said next-ship close-order?'),
      SHORT('thank-message specs-said next-ship'),
      EXTRA('echo? thank-message specs-said next-ship extra-order close-order?'),
    ],
    beside: ['next-ship'],
  },
  {
    intent: 'order',
    drafts: [
      PLAIN('echo thank-order specs-said next-ship close-order?'),
      SHORT('thank-order specs-said next-ship'),
      EXTRA('thank-order echo? specs-said next-ship extra-order close-order?'),
    ],
    beside: ['thank-order', 'specs-said', 'next-ship'],
  },
  {
    intent: 'review',
    drafts: [
      PLAIN('thank-review echo close-again?'),
      SHORT('thank-review'),
      EXTRA('echo thank-review extra-research? close-again'),
    ],
    beside: ['thank-review'],
  },
  {
    intent: 'received',
    drafts: [
      PLAIN('joy-received echo thank-received close-again?'),
      SHORT('joy-received thank-received'),
      EXTRA('echo joy-received thank-received? extra-research close-again?'),
    ],
    beside: ['joy-received'],
  },
  {
    intent: 'long_absence',
    drafts: [
      PLAIN('glad-again remember-last? echo? close-visit?'),
      SHORT('glad-again'),
      EXTRA('glad-again remember-last extra-research close-visit?'),
    ],
    beside: ['glad-again', 'settled?'],
  },
  {
    intent: 'celebration',
    when: 'gift -own-event -arrived',
    drafts: [
      PLAIN('congratulate gift-warm extra-gift'),
      SHORT('congratulate'),
      EXTRA('congratulate gift-warm extra-gift close-general'),
    ],
    beside: ['congratulate', 'extra-gift?'],
  },
  {
    intent: 'celebration',
    when: 'own-event gift',
    drafts: [
      PLAIN('congratulate gift-warm wish-well?'),
      SHORT('congratulate'),
      EXTRA('congratulate gift-warm extra-gift'),
    ],
    beside: ['congratulate'],
  },
  {
    intent: 'celebration',
    drafts: [
      PLAIN('congratulate echo? wish-well'),
      SHORT('congratulate'),
      EXTRA('congratulate wish-well close-general'),
    ],
    beside: ['congratulate'],
  },
  {
    intent: 'gift',
    when: 'arrived',
    drafts: [
      PLAIN('echo thank-message close-again?'),
      SHORT('echo'),
      EXTRA('echo thank-message close-again'),
    ],
    beside: [],
  },
  {
    intent: 'gift',
    drafts: [
      PLAIN('gift-warm extra-gift'),
      SHORT('gift-warm'),
      EXTRA('gift-warm extra-gift close-general'),
    ],
    beside: ['gift-warm', 'extra-gift?'],
  },
  {
    intent: 'support',
    drafts: [
      PLAIN('thank-support echo? thank-cheer close-support?'),
      SHORT('thank-support'),
      EXTRA('thank-support echo? thank-cheer close-support'),
    ],
    beside: ['thank-support'],
  },
  {
    intent: 'thanks',
    when: 'praised -ordered -returning',
    drafts: [PLAIN('echo thank-message'), SHORT('echo'), EXTRA('echo thank-message close-inquiry')],
    beside: ['thank-rest?'],
  },
  {
    intent: 'thanks',
    when: 'farewell',
    drafts: [
      PLAIN('thank-thanks echo? close-again'),
      SHORT('thank-thanks'),
      EXTRA('thank-thanks echo? extra-research? close-again'),
    ],
    beside: ['thank-rest?'],
  },
  {
    intent: 'thanks',
    drafts: [
      PLAIN('thank-thanks echo? ack-next?'),
      SHORT('thank-thanks'),
      EXTRA('thank-thanks echo? ack-next extra-research'),
    ],
    beside: ['thank-rest?'],
  },
  {
    intent: 'acknowledgement',
    when: 'arrived',
    drafts: [
      PLAIN('echo? thank-ack ack-next?'),
      SHORT('thank-ack'),
      EXTRA('echo? thank-ack extra-research'),
    ],
    beside: [],
  },
  {
    intent: 'acknowledgement',
    drafts: [
      PLAIN('thank-ack specs-said echo? ack-next'),
      SHORT('thank-ack specs-said'),
      EXTRA('thank-ack specs-said ack-next extra-order'),
    ],
    beside: ['specs-said'],
  },
  {
    intent: 'greeting',
    when: 'praised',
    drafts: [
      PLAIN('greet echo close-visit?'),
      SHORT('greet echo'),
      EXTRA('greet echo close-visit'),
    ],
    beside: [],
  },
  {
    intent: 'greeting',
    drafts: [PLAIN('greet close-first?'), SHORT('greet'), EXTRA('greet close-first')],
    beside: [],
  },
  {
    intent: 'follow-up',
    drafts: [PLAIN('follow-up'), SHORT('follow-up-brief')],
  },
  {
    intent: 'waiting',
    drafts: [
      PLAIN('write-again write-last write-close'),
      SHORT('write-again write-close'),
      EXTRA('write-again write-last extra-research? write-close'),
    ],
  },
  {
    intent: 'noted',
    drafts: [PLAIN('noted close-general'), SHORT('noted'), EXTRA('noted ack-next')],
  },
  {
    intent: 'news',
    when: 'returning warm-mood',
    drafts: [PLAIN('news echo? close-again?'), SHORT('news'), EXTRA('news echo? extra-research')],
  },
  {
    intent: 'news',
    drafts: [PLAIN('news echo? close-general?'), SHORT('news'), EXTRA('news echo? extra-help?')],
  },
  {
    intent: 'image',
    when: 'exchange-said photo-asked',
    drafts: [PLAIN('photo-received exchange-go'), SHORT('photo-received')],
  },
  {
    intent: 'image',
    when: 'complaining',
    drafts: [
      PLAIN('photo-received check-cause'),
      ACCEPT('photo-received remedy'),
      SHORT('photo-received'),
    ],
  },
  { intent: 'image', drafts: [PLAIN('photo-received close-general'), SHORT('photo-received')] },
  { intent: 'stamp', drafts: [SHORT('stamp-received')] },
  {
    intent: 'chat',
    when: 'praised returning',
    drafts: [
      PLAIN('echo thank-message close-again?'),
      SHORT('echo'),
      EXTRA('echo thank-message extra-research'),
    ],
  },
  {
    intent: 'chat',
    when: 'praised ordered -arrived',
    drafts: [
      PLAIN('echo thank-message close-order'),
      SHORT('echo close-order'),
      EXTRA('echo thank-message extra-order close-order'),
    ],
  },
  {
    intent: 'chat',
    when: 'praised arrived',
    drafts: [
      PLAIN('echo thank-received close-again?'),
      SHORT('echo'),
      EXTRA('echo thank-received close-again'),
    ],
  },
  {
    intent: 'chat',
    when: 'praised',
    drafts: [
      PLAIN('echo thank-message close-inquiry?'),
      SHORT('echo'),
      EXTRA('echo thank-message close-inquiry'),
    ],
  },
  {
    intent: 'chat',
    when: 'weather',
    drafts: [SHORT('chat'), PLAIN('chat close-first'), EXTRA('chat close-visit')],
  },
  {
    intent: 'chat',
    when: 'noticed -will-consider',
    drafts: [PLAIN('chat close-visit?'), SHORT('chat'), EXTRA('chat close-first')],
  },
  {
    intent: 'chat',
    when: 'noticed',
    drafts: [PLAIN('chat close-inquiry?'), SHORT('chat'), EXTRA('chat extra-help')],
  },
  {
    intent: 'chat',
    when: 'returning',
    drafts: [PLAIN('chat close-again?'), SHORT('chat'), EXTRA('thank-message extra-research')],
  },
  {
    intent: 'chat',
    drafts: [PLAIN('chat close-general?'), SHORT('chat'), EXTRA('thank-message close-inquiry')],
  },
  {
    intent: 'unclear',
    when: '-yes-no -wh',
    drafts: [PLAIN('thank-message'), ASK('unclear')],
  },
  { intent: 'unclear', drafts: [ASK('unclear'), SHORT('thank-message')] },
];

/** Which intent leads: what needs care before what needs an answer before what needs thanks. */
export const LEADING: readonly PlanRow['intent'][] = [
  'malicious',
  'complaint',
  'cancel',
  'exchange',
  'jealousy',
  'boundary',
  'price_negotiation',
  'request_address',
  'request_delivery',
  'request_hold',
  'request_custom',
  'request_other',
  'question_item',
  'question_shipping',
  'question_other',
  'payment_info',
  'order',
  'review',
  'received',
  'long_absence',
  'celebration',
  'support',
  'worry',
  'gift',
  'thanks',
  'acknowledgement',
  'greeting',
];

/** Whose opening is used where several intents meet, and what it opens with. Those not named keep the leading plan's opening. */
export const OPENERS: readonly (readonly [intent: PlanRow['intent'], acts: readonly string[]])[] = [
  ['malicious', []],
  ['complaint', []],
  ['worry', ['listen']],
  ['jealousy', []],
  ['review', ['thank-review']],
  ['received', ['joy-received', 'echo']],
  ['support', ['thank-support']],
  ['order', ['thank-order']],
  ['payment_info', ['thank-paid']],
  ['long_absence', ['glad-again']],
  ['celebration', ['congratulate']],
  ['gift', ['gift-warm']],
];

/** Beside a serious matter only what needs an answer or care is taken up. */
export const BESIDE_SERIOUS: readonly PlanRow['intent'][] = [
  'question_item',
  'question_shipping',
  'question_other',
  'request_address',
  'request_delivery',
  'request_hold',
  'worry',
  'review',
];

/** Where the first act is said, the second would say it again. */
export const SAID_BY: readonly (readonly [act: string, makesNeedless: string])[] = [
  ['ship-answer', 'next-ship'],
  ['ship-check', 'next-ship'],
  ['delivery-accept', 'next-ship'],
  ['delivery-decline', 'next-ship'],
  ['delivery-ask', 'next-ship'],
  ['gift-warm', 'congratulate-birthday'],
  ['joy-received', 'thank-thanks'],
  ['custom-accept', 'specs-said'],
  ['check-delivery', 'ship-answer'],
  ['delivery-date', 'ship-answer'],
];

/** Serious matters: bare of decoration, です・ます at least, never cheerful. */
export const SERIOUS_INTENTS: readonly Intent[] = [
  'complaint',
  'malicious',
  'cancel',
  'exchange',
  'worry',
  'jealousy',
  'boundary',
];
