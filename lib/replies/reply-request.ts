import type { CustomerFacts } from '../customers/customer.ts';
import type { Intent } from '../intents/intents.ts';
import type { Tokenizer } from '../japanese/token.ts';
import type { Temperature } from '../temperature/temperature.ts';
import type { Thread } from '../thread/thread.ts';

/** A point on the two scales, each 0-100. */
export interface TargetTemperature {
  readonly politeness: number;
  readonly warmth: number;
}

/** One of the seller's own set phrases (定型文). */
export interface SavedPhrase {
  /** As she wrote it; may hold blanks (`【…】`). */
  readonly text: string;
  /** What it answers; null where it is to be found from its title and words. */
  readonly intent: Intent | null;
  readonly title?: string;
}

/** The seller's own rules for her replies. Everything is optional. */
export interface ReplySettings {
  /** From the temperature slider; without it the customer's own temperature is the target. */
  readonly target?: TargetTemperature;
  /** No draft aims below this. */
  readonly floor?: Partial<TargetTemperature>;
  /** No draft aims above this. */
  readonly ceiling?: Partial<TargetTemperature>;
  /** False: no emoji, kaomoji or hearts at all. */
  readonly emojiAllowed?: boolean;
  /** Her usual first line, put before the longer drafts. */
  readonly greeting?: string;
  /** Her usual last line, put after the longer drafts. */
  readonly signature?: string;
  readonly savedPhrases?: readonly SavedPhrase[];
  /** Blanks filled before in this thread, by name: they are not asked for again. */
  readonly knownBlanks?: Readonly<Record<string, string>>;
}

export type ReplyThread = Pick<Thread, 'messages' | 'place' | 'customer' | 'seller' | 'order'>;

export interface ReplyRequest {
  readonly thread: ReplyThread;
  /** What is recorded of her; null where nobody is known. */
  readonly customer: CustomerFacts | null;
  readonly now: Date;
  /** Null where the dictionary could not be loaded: reading falls back to rules without morphemes. */
  readonly tokenizer: Tokenizer | null;
  /** Beside `thread.messages`: what was measured before, with this tokenizer. What is missing is measured. */
  readonly temperatures?: readonly (Temperature | null)[];
  readonly settings?: ReplySettings;
  /** First sentences of what was sent to this person before: no draft opens like one of them. */
  readonly previousOpenings?: readonly string[];
  /** Turns the choice among equals; the same request with the same seed gives the same drafts. */
  readonly seed?: number;
}
