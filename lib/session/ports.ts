import type { Tokenizer } from '../japanese/token.ts';
import type { Thread } from '../thread/thread.ts';
import type { Reading } from '../thread/reading.ts';
import type { DraftUse, KeptPhrase, VoiceData } from './voice.ts';
import type { InsertionProblem, KnownCustomer, Understanding } from './state.ts';

/** A text on its way into the reply box. */
export interface InsertionRequest {
  readonly text: string;
  readonly mode: 'append' | 'replace';
  /** Our own draft that may still stand at the end of the box: it is replaced, never what the seller typed. */
  readonly previous: string | null;
}

export type InsertionOutcome =
  { readonly kind: 'inserted' } | { readonly kind: 'refused'; readonly problem: InsertionProblem };

/** The page in the tab. Every call may reject where the page is gone. */
export interface PagePort {
  /** Reads the open thread; rejects where the extension may not touch the page. */
  read(options: { readonly sellerSide: 0 | 1 | null }): Promise<Reading>;
  /** The text now in the reply box; null where there is none. */
  boxText(): Promise<string | null>;
  insert(request: InsertionRequest): Promise<InsertionOutcome>;
  showStar(customer: KnownCustomer): Promise<void>;
  /** Remembers for this site which side is the seller's; false where the page gives nothing to remember it by. */
  learnSide(side: 0 | 1): Promise<boolean>;
  pick(target: 'message' | 'reply-box'): Promise<void>;
  copy(text: string): Promise<void>;
}

/** The customer book, as far as one open thread needs it. */
export interface SessionBook {
  /** Finds or makes the record of the thread's customer and records the order the page shows; null where the page names nobody. */
  recognise(
    thread: Thread,
    /** Whoever is met for the first time may be answered in plain Japanese. */
    atFirst: { readonly casual: boolean },
  ): Promise<KnownCustomer | null>;
  setFavourite(id: string, favourite: boolean): Promise<KnownCustomer>;
  setCasual(id: string, casual: boolean): Promise<KnownCustomer>;
  setNote(id: string, note: string): Promise<KnownCustomer>;
  /** Writes down what was measured, message by message; no text unless the seller keeps texts. */
  recordThread(id: string, thread: Thread, understanding: Understanding): Promise<void>;
}

/** What the seller typed into drafts and blanks, kept over the popup's death. */
export interface UnsavedWork {
  readonly blanks: Readonly<Record<string, string>>;
  /** The draft as composed, and as the seller changed it. */
  readonly edits: Readonly<Record<string, string>>;
  /** What was last put into this thread's box. */
  readonly inserted: string | null;
}

export interface UnsavedWorkPort {
  load(threadKey: string): Promise<UnsavedWork | null>;
  /** Keeps the newest state; never rejects. */
  save(threadKey: string, work: UnsavedWork): void;
}

/** Openings lately inserted for one person, so that no two replies begin alike. */
export interface OpeningsPort {
  load(customerId: string): Promise<readonly string[]>;
  remember(customerId: string, opening: string): void;
}

/** The seller's own voice, and what becomes of the drafts. */
export interface VoicePort {
  /** Her rules and phrases; defaults where they cannot be read. */
  load(): Promise<VoiceData>;
  /** Keeps a reply for the next time, and rejects where there is no room; null where nothing is kept. */
  readonly remember: ((phrase: Omit<KeptPhrase, 'id' | 'changedAt'>) => Promise<void>) | null;
  /** Counts one use of a draft on this machine; never rejects. */
  count(use: DraftUse): void;
}

export interface SessionPorts {
  readonly voice: VoicePort;
  readonly page: PagePort;
  readonly book: SessionBook;
  readonly unsaved: UnsavedWorkPort;
  readonly openings: OpeningsPort;
  /** Null where the dictionary cannot be read. */
  readonly tokenizer: () => Promise<Tokenizer | null>;
  readonly now: () => Date;
}

/** Whether Ondo is switched on for the site in the tab, and the switch. */
export interface SiteSwitch {
  readonly on: boolean;
  /** To be called in the very event of the seller's click; gives the state afterwards. */
  set(on: boolean): Promise<boolean>;
}
