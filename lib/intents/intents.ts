import type { Span } from '../japanese/token.ts';

/** What a message can want. A message may have several. */
export const INTENTS = [
  'greeting',
  'order',
  'thanks',
  'acknowledgement',
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
  'received',
  'review',
  'jealousy',
  'boundary',
  'gift',
  'celebration',
  'long_absence',
  'worry',
  'support',
] as const;
export type Intent = (typeof INTENTS)[number];

/** One intent found in a message, with the words that show it (null where the whole message does). */
export interface IntentReading {
  readonly intent: Intent;
  readonly rule: string;
  readonly span: Span | null;
}
