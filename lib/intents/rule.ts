import type { Place } from '../thread/thread.ts';
import type { Intent } from './intents.ts';

/**
 * What a sentence does, apart from its topic: it asks, it wishes for something to be done, it tells of the past.
 * `request` is an asking or a wishing sentence, `statement` neither.
 */
export type Act = 'question' | 'wish' | 'request' | 'statement' | 'past';

/** One row of a rule table. Patterns match folded text (`fold.ts`), quoted words cut out. */
export interface Rule {
  /** Unique, `<intent>/<what it sees>`. */
  readonly rule: string;
  readonly intent: Intent;
  /** One of these must stand in the sentence; the leftmost match is the evidence. */
  readonly any: readonly RegExp[];
  /** None of these may stand in the same sentence. */
  readonly unless?: readonly RegExp[];
  /** What the sentence must do. */
  readonly act?: Act;
  /** Holds in this place only. */
  readonly place?: Place;
  /** `message`: patterns and guards are matched on the whole message, which then acts as one sentence. */
  readonly scope?: 'sentence' | 'message';
}

/** Where `winner` is seen, `losers` (intents, or single rules by name) are the same words read less well: they go. */
export interface Precedence {
  readonly winner: Intent;
  readonly losers: readonly string[];
  readonly scope: 'sentence' | 'message';
}
