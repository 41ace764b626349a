import type { Gap, Temperature } from '../temperature/temperature.ts';

/**
 * What a draft does: accept, decline or ask back where a decision is needed; otherwise the plain answer,
 * a shorter one, or one with an extra (+α).
 */
export const STANCES = ['accept', 'decline', 'ask_back', 'plain', 'short', 'extra'] as const;
export type Stance = (typeof STANCES)[number];

/** What kind of input fills a blank. */
export const BLANK_KINDS = ['text', 'date', 'amount', 'name', 'number'] as const;
export type BlankKind = (typeof BLANK_KINDS)[number];

/** A fact that only the seller knows; stands in the text as `【name】`. */
export interface Blank {
  readonly name: string;
  readonly kind: BlankKind;
}

/** An offered reply. JSON-plain. */
export interface Draft {
  readonly stance: Stance;
  /** `saved`: the seller's own set phrase, re-tempered; otherwise composed. */
  readonly source?: 'saved';
  /** As it will be sent, blanks as `【name】`. */
  readonly text: string;
  readonly blanks: readonly Blank[];
  /** Ondo measures its own drafts with the same thermometer. */
  readonly temperature: Temperature;
  /** The draft against the customer. */
  readonly gap: Gap;
}
