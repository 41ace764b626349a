import { herMessages, type CustomerHistory } from './history.ts';
import { STANDINGS, type Standing } from './customer.ts';

export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  wanting: 'ワガママ',
  fair: 'ふつう',
  thankful: '感謝',
  cheering: '応援',
};

/** What a message says about her way from wanting to cheering for the shop: points of its intents. */
const POINTS: Readonly<Record<string, number>> = {
  support: 4,
  review: 1,
  received: 0.5,
  thanks: 1,
  celebration: 0.5,
  worry: 0.5,
  price_negotiation: -1,
  jealousy: -1.5,
  boundary: -2,
  malicious: -5,
};

export interface StandingReading {
  readonly standing: Standing;
  /** In one sentence. */
  readonly reason: string;
}

/**
 * Where a customer stands (次元). Newer messages weigh more: with each one before it a message loses a twentieth.
 * A complaint does not lower it, since complaining is a service to the shop.
 */
export function standingOf(history: Pick<CustomerHistory, 'record' | 'messages'>): StandingReading {
  const chosen = history.record.chosenStanding;
  if (chosen !== null) return { standing: chosen, reason: 'ご自身で設定' };
  const hers = herMessages(history);
  let points = 0;
  for (const message of hers) {
    const own = message.intents.reduce((sum, intent) => sum + (POINTS[intent] ?? 0), 0);
    points = points * 0.95 + own;
  }
  const count = (intent: string): number =>
    hers.filter((message) => message.intents.includes(intent)).length;
  const supports = count('support');
  const index: 0 | 1 | 2 | 3 =
    points <= -2 ? 0 : points < 3 ? 1 : supports > 0 && points >= 5 ? 3 : 2;
  const parts = [
    ...(supports > 0 ? [`応援${supports}回`] : []),
    ...(count('thanks') > 0 ? [`お礼${count('thanks')}回`] : []),
    ...(count('price_negotiation') > 0 ? [`値下げの相談${count('price_negotiation')}回`] : []),
    ...(count('boundary') > 0 ? [`無理なお願い${count('boundary')}回`] : []),
  ];
  return {
    standing: STANDINGS[index],
    reason: parts.length === 0 ? 'まだ手がかりがありません' : parts.join('・'),
  };
}
