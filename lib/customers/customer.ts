/** The four kinds of customer; in the interface 通りすがり・お客さん・お客様・神様 by default. */
export const RANKS = ['passerby', 'new', 'repeat', 'patron'] as const;
export type Rank = (typeof RANKS)[number];

/** What is known of a customer's buying, and the seller's own choices for her. JSON-plain. */
export interface CustomerFacts {
  readonly name: string | null;
  /** Orders that stand (refunded ones are not counted). */
  readonly orders: number;
  /** Yen, all orders together; null where unknown. */
  readonly spent: number | null;
  /** ISO 8601. */
  readonly firstOrderAt: string | null;
  readonly lastOrderAt: string | null;
  /** The seller's own choice, above any rank. */
  readonly favourite: boolean;
  /** The seller allows plain Japanese (タメ口) with this customer. */
  readonly casual: boolean;
  /** The seller's correction of the rank; it stands until she takes it back. */
  readonly chosenRank?: Rank | null;
}

/** A rank and the one sentence that explains it, e.g. '3回目・先月・計8,400円'. */
export interface RankReading {
  readonly rank: Rank;
  /** By her orders alone, held back after a long silence, or set by the seller. */
  readonly why?: 'orders' | 'silence' | 'chosen';
  readonly reason: string;
}
