import { herMessages, type CustomerHistory } from './history.ts';
import type { MessageRecord } from './message-record.ts';

export type Fit = 'fits' | 'unclear' | 'does_not_fit';

export interface Sign {
  readonly points: number;
  /** What was seen, in words. */
  readonly evidence: string;
}

/** How well a passer-by suits the shop, with the signs it is read from. */
export interface SizingUp {
  readonly fit: Fit;
  readonly signs: readonly Sign[];
}

export const FIT_LABELS: Readonly<Record<Fit, string>> = {
  fits: '合いそう',
  unclear: 'まだ分からない',
  does_not_fit: '合わなそう',
};

type Test = (messages: readonly MessageRecord[]) => boolean;

const wants =
  (...intents: readonly string[]): Test =>
  (messages) =>
    messages.some((message) => message.intents.some((intent) => intents.includes(intent)));

function average(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

const SIGNS: readonly (Sign & { readonly test: Test })[] = [
  {
    points: 2,
    evidence: '作品そのものについて尋ねています',
    test: wants('question_item', 'request_custom'),
  },
  { points: 1, evidence: '贈りものやお祝いの予定があります', test: wants('gift', 'celebration') },
  { points: 2, evidence: 'お店を応援する言葉があります', test: wants('support') },
  { points: 1, evidence: 'お礼を伝えています', test: wants('thanks') },
  {
    points: 1,
    evidence: '温かい言葉づかいです',
    test: (all) => (average(all.map((one) => one.warmth)) ?? 50) >= 60,
  },
  { points: -1, evidence: '買う前から値下げの相談があります', test: wants('price_negotiation') },
  {
    points: -2,
    evidence: '値下げの相談が何度もあります',
    test: (all) => all.filter((one) => one.intents.includes('price_negotiation')).length >= 2,
  },
  { points: -2, evidence: 'お店の仕事ではないお願いがあります', test: wants('boundary') },
  { points: -4, evidence: '攻撃的な言葉があります', test: wants('malicious') },
  {
    points: -1,
    evidence: '言葉がぶっきらぼうです',
    test: (all) =>
      (average(all.map((one) => one.warmth)) ?? 50) < 40 ||
      (average(all.map((one) => one.politeness)) ?? 50) < 15,
  },
];

/** Sizes up somebody who has not bought. One sign alone decides nothing unless it is a strong one. */
export function sizeUp(history: CustomerHistory): SizingUp {
  const hers = herMessages(history);
  const signs =
    hers.length === 0
      ? []
      : SIGNS.filter(({ test }) => test(hers)).map(({ points, evidence }) => ({
          points,
          evidence,
        }));
  const points = signs.reduce((sum, sign) => sum + sign.points, 0);
  const fit = points >= 2 ? 'fits' : points <= -2 ? 'does_not_fit' : 'unclear';
  return { fit, signs };
}
