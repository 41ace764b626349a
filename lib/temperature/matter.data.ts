import type { Intent } from '../intents/intents.ts';

/**
 * How warm a message is for what it wants, beside its words: a threat in flawless courtesy is no warmer for it, and whoever
 * cheers the seller on needs no word of feeling. Mean of what judges gave beyond the words, on the tuning half of
 * tests/judged and on a thousand other judged shop messages, rounded. What is not listed says nothing.
 */
export const MATTER_POINTS: ReadonlyMap<Intent, number> = new Map<Intent, number>([
  ['support', 11],
  ['celebration', 8.5],
  ['long_absence', 7],
  ['received', 2],
  ['order', 3.5],
  ['review', 3],
  ['greeting', 2.5],
  ['request_custom', 2],
  ['gift', 1.5],
  ['question_item', -1],
  ['request_other', -1],
  ['payment_info', -2],
  ['question_shipping', -2],
  ['request_address', -2],
  ['boundary', -2],
  ['worry', -3],
  ['request_delivery', -3],
  ['exchange', -5],
  ['cancel', -6],
  ['price_negotiation', -6.5],
  ['jealousy', -10],
  ['complaint', -12],
  ['malicious', -37],
]);
