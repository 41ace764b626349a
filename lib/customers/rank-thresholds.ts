import * as v from 'valibot';

const positive = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000_000));

/** Where one rank ends and the next begins. The seller may change every number. */
export const RankThresholdsSchema = v.object({
  /** Orders from which a buyer is a repeat customer. */
  repeatOrders: positive,
  /** A patron has at least this many orders and has spent at least `patronSpent` yen. */
  patronOrders: positive,
  patronSpent: positive,
  /** Orders that make a patron where the amounts are not known. */
  patronOrdersAlone: positive,
  /** Yen that make a patron of a repeat customer, however few the orders. */
  patronSpentAlone: positive,
  /** Days of silence after which a patron counts as repeat, and a repeat customer as new. */
  patronSilenceDays: positive,
  repeatSilenceDays: positive,
});
export type RankThresholds = v.InferOutput<typeof RankThresholdsSchema>;

/** Plain thresholds for a shop with few orders. */
export const DEFAULT_THRESHOLDS: RankThresholds = {
  repeatOrders: 2,
  patronOrders: 5,
  patronSpent: 20_000,
  patronOrdersAlone: 8,
  patronSpentAlone: 100_000,
  patronSilenceDays: 365,
  repeatSilenceDays: 730,
};

/** What a shop's own thresholds are derived from, one entry a buyer. */
export interface BuyerFigures {
  readonly orders: number;
  readonly spent: number | null;
  /** Days between her first and her last order; null where unknown. */
  readonly activeDays: number | null;
}

/** Below this many buyers a percentile says more about chance than about the shop. */
const ENOUGH_BUYERS = 200;
const PATRON_SHARE = 0.95;

function percentile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/**
 * Thresholds by percentile of recency, frequency and spend, for a shop with many buyers; `base` for one with few.
 * A patron belongs to the top twentieth by orders and by yen; silence is measured by how often this shop's people come back.
 */
export function thresholdsFrom(
  buyers: readonly BuyerFigures[],
  base: RankThresholds = DEFAULT_THRESHOLDS,
): RankThresholds {
  const known = buyers.filter((buyer) => buyer.orders > 0);
  if (known.length < ENOUGH_BUYERS) return base;
  const orders =
    percentile(ascending(known.map((buyer) => buyer.orders)), PATRON_SHARE) ?? base.patronOrders;
  const patronOrders = Math.max(base.repeatOrders + 1, orders);
  const spending = ascending(known.flatMap((buyer) => (buyer.spent === null ? [] : [buyer.spent])));
  const spent = spending.length < ENOUGH_BUYERS ? null : percentile(spending, PATRON_SHARE);
  const intervals = ascending(
    known.flatMap((buyer) =>
      buyer.activeDays === null || buyer.orders < 2 ? [] : [buyer.activeDays / (buyer.orders - 1)],
    ),
  );
  const usual = percentile(intervals, 0.5);
  const silence =
    usual === null ? base.patronSilenceDays : Math.min(730, Math.max(180, Math.round(usual * 4)));
  return {
    ...base,
    patronOrders,
    patronSpent: Math.max(1, Math.round(spent ?? base.patronSpent)),
    patronOrdersAlone: Math.max(patronOrders + 1, base.patronOrdersAlone),
    patronSpentAlone: Math.max(base.patronSpentAlone, Math.round((spent ?? 0) * 3)),
    patronSilenceDays: silence,
    repeatSilenceDays: Math.max(silence * 2, silence + 1),
  };
}
