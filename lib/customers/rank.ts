import { daysBetween, sinceInWords, timeOf } from './calendar.ts';
import type { CustomerFacts, Rank, RankReading } from './customer.ts';
import { DEFAULT_THRESHOLDS, type RankThresholds } from './rank-thresholds.ts';

export interface RankOptions {
  readonly now: Date;
  readonly thresholds?: RankThresholds;
}

/** Yen as one reads them: 8,400円. Written by hand because `Intl` data differ between runtimes. */
export function yen(amount: number): string {
  const digits = String(Math.abs(Math.round(amount)));
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/\d{3}/gu) ?? [];
  const grouped = [digits.slice(0, head), ...groups].filter(Boolean).join(',');
  return `${amount < 0 ? '-' : ''}${grouped}円`;
}

function rankByOrders(orders: number, spent: number | null, limits: RankThresholds): Rank {
  if (orders < 1) return 'passerby';
  if (orders < limits.repeatOrders) return 'new';
  const much =
    spent === null
      ? orders >= limits.patronOrdersAlone
      : (orders >= limits.patronOrders && spent >= limits.patronSpent) ||
        spent >= limits.patronSpentAlone;
  return much ? 'patron' : 'repeat';
}

/** One step down for a long silence. Who bought once stays a buyer. */
function afterSilence(rank: Rank, days: number, limits: RankThresholds): Rank {
  if (rank === 'patron') {
    if (days > limits.repeatSilenceDays) return 'new';
    return days > limits.patronSilenceDays ? 'repeat' : 'patron';
  }
  return rank === 'repeat' && days > limits.repeatSilenceDays ? 'new' : rank;
}

function historyInWords(orders: number, facts: CustomerFacts, now: Date): string {
  if (orders < 1) return '購入はまだありません';
  const last = timeOf(facts.lastOrderAt);
  return [
    `${orders}回目`,
    ...(last === null ? [] : [sinceInWords(last, now.getTime())]),
    ...(facts.spent === null ? [] : [`計${yen(facts.spent)}`]),
  ].join('・');
}

/**
 * The rank of a customer and the one sentence that explains it. Refunded orders must not be in `facts.orders`.
 * A favourite keeps her rank here: the seller's choice is shown beside it, above any rank.
 */
export function rankOf(facts: CustomerFacts, options: RankOptions): RankReading {
  const limits = options.thresholds ?? DEFAULT_THRESHOLDS;
  const orders = Number.isFinite(facts.orders) ? Math.max(0, Math.floor(facts.orders)) : 0;
  const history = historyInWords(orders, facts, options.now);
  if (facts.chosenRank !== undefined && facts.chosenRank !== null) {
    return { rank: facts.chosenRank, why: 'chosen', reason: `ご自身で設定（${history}）` };
  }
  const byOrders = rankByOrders(orders, facts.spent, limits);
  const last = timeOf(facts.lastOrderAt);
  const rank =
    last === null
      ? byOrders
      : afterSilence(byOrders, daysBetween(last, options.now.getTime()), limits);
  return {
    rank,
    why: rank === byOrders ? 'orders' : 'silence',
    reason: rank === byOrders ? history : `${history}（間があいたため控えめに見ています）`,
  };
}
