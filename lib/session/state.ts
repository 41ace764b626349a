import type { RankReading, CustomerFacts } from '../customers/customer.ts';
import type { IntentReading } from '../intents/intents.ts';
import type { OwnTextReview } from '../replies/before-sending.ts';
import type { Draft } from '../replies/draft.ts';
import type { Temperature } from '../temperature/temperature.ts';
import type { Reading } from '../thread/reading.ts';
import { DEFAULT_VOICE, type Voice } from './voice.ts';

/** Who the customer is, as the book knows her. */
export interface KnownCustomer {
  readonly id: string;
  readonly facts: CustomerFacts;
  readonly rank: RankReading;
  /** What the seller calls this rank. */
  readonly rankLabel: string;
  readonly note: string;
  /** True where she was found by name alone. */
  readonly guess: boolean;
}

/** What was measured in the thread. */
export interface Understanding {
  /** Beside `thread.messages`; null for the lines that are not the customer's. */
  readonly temperatures: readonly (Temperature | null)[];
  readonly person: Temperature | null;
  /** Of the newest message of the customer. */
  readonly intents: readonly IntentReading[];
  /** False where the dictionary could not be read and only surface signs were used. */
  readonly complete: boolean;
}

/** A draft as it stands in the popup: what was composed, and the text as the seller left it. */
export interface DraftCard {
  readonly draft: Draft;
  /** Blanks as `【name】`. */
  readonly text: string;
}

/** Why a text did not get into the reply box. */
export const INSERTION_PROBLEMS = [
  'no-box',
  'read-only',
  'too-long',
  'composing',
  'not-taken',
  'gone',
] as const;
export type InsertionProblem = (typeof INSERTION_PROBLEMS)[number];

export type InsertionState =
  | { readonly kind: 'idle' }
  /** The box holds text: append or replace? */
  | { readonly kind: 'asking'; readonly index: number }
  | { readonly kind: 'inserting'; readonly index: number }
  | { readonly kind: 'inserted'; readonly index: number }
  | { readonly kind: 'copied'; readonly index: number }
  | { readonly kind: 'refused'; readonly index: number; readonly problem: InsertionProblem }
  /** A blank is still open. */
  | { readonly kind: 'blank-open'; readonly index: number; readonly blank: string };

/** Where the popup stands on its way from the click to the drafts. */
export type Phase = 'reading' | 'measuring' | 'ready' | 'unreadable';

/** The seller's own text in the reply box, as read at the click, and what she should see before she sends it. */
export interface OwnText {
  readonly text: string;
  readonly review: OwnTextReview;
}

export interface SessionState {
  readonly phase: Phase;
  readonly reading: Reading | null;
  readonly customer: KnownCustomer | null;
  /** The book could not be opened; reading and drafting go on without it. */
  readonly bookFailed: boolean;
  readonly understanding: Understanding | null;
  readonly cards: readonly DraftCard[];
  /** Values of blanks by name, one for all drafts of the thread. */
  readonly blanks: Readonly<Record<string, string>>;
  /** The warmth and politeness the seller chose for the drafts; null: the customer's own. */
  readonly target: { readonly politeness: number; readonly warmth: number } | null;
  readonly insertion: InsertionState;
  /** Null where the box was empty. */
  readonly ownText: OwnText | null;
  /** Whether replies can be kept for the next time here. */
  readonly mayRemember: boolean;
  /** Texts of drafts that the seller asked to remember. */
  readonly remembered: readonly string[];
  /** What the seller's own rules allow the slider. */
  readonly range: Pick<Voice, 'floor' | 'ceiling'>;
  /** The hand-over note was just copied. */
  readonly handedOver: boolean;
}

export const INITIAL_STATE: SessionState = {
  phase: 'reading',
  reading: null,
  customer: null,
  bookFailed: false,
  understanding: null,
  cards: [],
  blanks: {},
  target: null,
  insertion: { kind: 'idle' },
  ownText: null,
  mayRemember: false,
  remembered: [],
  range: { floor: DEFAULT_VOICE.floor, ceiling: DEFAULT_VOICE.ceiling },
  handedOver: false,
};
