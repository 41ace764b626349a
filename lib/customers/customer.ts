/** The four kinds of customer; in the interface 通りすがり・お客さん・お客様・神様 by default. */
export const RANKS = ['passerby', 'new', 'repeat', 'patron'] as const;
export type Rank = (typeof RANKS)[number];

/** How far she is on the way from wanting (ワガママ) to cheering for the shop (応援): the seller's or Ondo's reading. */
export const STANDINGS = ['wanting', 'fair', 'thankful', 'cheering'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What she is like as a rule: medians of her measured messages, 0-100. */
export interface UsualTemperature {
  readonly politeness: number;
  readonly warmth: number;
  /** How many messages it was read from. */
  readonly messages: number;
}

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
  /** Where she stands (次元); missing where no message of hers was read. */
  readonly standing?: Standing;
  /** Missing where too few messages of hers were measured to tell. */
  readonly usual?: UsualTemperature;
}

/** A rank and the one sentence that explains it, e.g. '3回目・先月・計8,400円'. */
export interface RankReading {
  readonly rank: Rank;
  /** By her orders alone, held back after a long silence, or set by the seller. */
  readonly why?: 'orders' | 'silence' | 'chosen';
  readonly reason: string;
}
