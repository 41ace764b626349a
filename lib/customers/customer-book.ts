import type { Author, OrderFacts, Place } from '../thread/thread.ts';
import type { BookFailure } from './book-failure.ts';
import type { BookSettings } from './book-settings.ts';
import type { CustomerFacts, Rank } from './customer.ts';
import type { Identity } from './identity.ts';
import type { OrderRecord } from './order.ts';
import type { CustomerRecord } from './record.ts';

/** How a customer was found: by the site's identifier, by the name it shows (a guess), or met for the first time. */
export type RecognisedBy = 'id' | 'name' | 'new';

/** A customer as the popup knows her. JSON-plain. */
export interface KnownCustomer {
  readonly record: CustomerRecord;
  readonly facts: CustomerFacts;
}

export interface Recognition extends KnownCustomer {
  readonly by: RecognisedBy;
  /** True where only the shown name speaks for it: the interface says so and lets the seller decide. */
  readonly guess: boolean;
}

/** What was measured of one message; the text stays out unless the seller keeps texts. */
export interface ReadMessage {
  readonly author: Author;
  /** Used to tell messages apart; stored only where the seller keeps texts. */
  readonly text: string;
  /** ISO 8601; null where the page does not tell. */
  readonly at: string | null;
  readonly intents: readonly string[];
  /** 0-100; null where not measured. */
  readonly politeness: number | null;
  readonly warmth: number | null;
}

export interface ReadThread {
  readonly site: string;
  readonly place: Place;
  /** What tells this thread from the person's others: the order's number or the page's address; null where there is only one. */
  readonly threadId: string | null;
  /** The item it is about, for complaints; null where unknown. */
  readonly item: string | null;
  /** ISO 8601. */
  readonly readAt: string;
  /** Oldest first. */
  readonly messages: readonly ReadMessage[];
}

/**
 * The book of customers, as the popup, the background worker and the book page use it. Every edit is on the disk when
 * its promise is fulfilled, and is seen by every other open view. Methods reject with `BookFailure`.
 */
export interface CustomerBook {
  /**
   * Finds a customer by site and identifier, else by site and name (a guess), else writes her down as new; by name
   * across sites never. Null where the page shows neither identifier nor name.
   */
  recognise(identity: Identity): Promise<Recognition | null>;
  /** The seller says that a guess is right: the identifier is kept with that customer from now on. */
  confirmIdentity(customerId: string, identity: Identity): Promise<void>;
  /** The seller says that a guess is wrong: the person becomes a customer of her own. Needs an identifier. */
  refuseIdentity(customerId: string, identity: Identity): Promise<Recognition | null>;
  get(customerId: string): Promise<KnownCustomer | null>;
  setFavourite(customerId: string, favourite: boolean): Promise<void>;
  setNote(customerId: string, note: string): Promise<void>;
  setTags(customerId: string, tags: readonly string[]): Promise<void>;
  setCasual(customerId: string, casual: boolean): Promise<void>;
  /** The seller's correction; null takes it back. */
  setRank(customerId: string, rank: Rank | null): Promise<void>;
  /** Writes down an order read from a page, once however often it is read. Null where the page shows no order. */
  recordOrder(customerId: string, site: string, order: OrderFacts): Promise<OrderRecord | null>;
  /** Writes down what was measured in a thread, once however often it is read; opens complaints found in it. */
  recordThread(customerId: string, thread: ReadThread): Promise<void>;
  /** Calls back now and after every change of this customer in any context, with null once she is gone. */
  subscribe(
    customerId: string,
    listener: (customer: KnownCustomer | null) => void,
    onFailure?: (failure: BookFailure) => void,
  ): () => void;
  settings(): Promise<BookSettings>;
  changeSettings(change: Partial<BookSettings>): Promise<BookSettings>;
  close(): void;
}
