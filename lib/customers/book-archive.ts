import type { Complaint, ComplaintState } from './complaints.ts';
import type { BookData, RestorePreview } from './book-data.ts';
import type { OnUnreadable } from './book-failure.ts';
import type { CustomerEvent } from './customer-event.ts';
import type { Rank } from './customer.ts';
import type { Identity } from './identity.ts';
import type { MessageRecord } from './message-record.ts';
import type { OrderRecord } from './order.ts';
import type { CustomerEdit, CustomerRecord, Totals } from './record.ts';

/** A customer as a line of the list. JSON-plain. */
export interface CustomerRow {
  readonly id: string;
  readonly name: string | null;
  readonly identities: readonly Identity[];
  readonly totals: Totals;
  readonly lastSeenAt: string;
  readonly favourite: boolean;
  readonly followed: boolean;
  readonly chosenRank: Rank | null;
  readonly tags: readonly string[];
  /** Names, identifiers, tags and note, folded for searching. */
  readonly search: string;
}

/** Everything that is known of one customer. */
export interface CustomerFile {
  readonly record: CustomerRecord;
  readonly orders: readonly OrderRecord[];
  readonly messages: readonly MessageRecord[];
  readonly events: readonly CustomerEvent[];
  readonly complaints: readonly Complaint[];
}

/** The whole book, as the book page reads and tends it. Methods reject with `BookFailure`. */
export interface BookArchive {
  /** The customers last seen, for a first screen while the rest is read. */
  newest(limit: number, onUnreadable?: OnUnreadable): Promise<CustomerRow[]>;
  /** Everybody. What cannot be read is told and left out; without a listener it rejects. */
  rows(onUnreadable?: OnUnreadable): Promise<CustomerRow[]>;
  file(customerId: string): Promise<CustomerFile | null>;
  /** Favourites and those chosen for follow-ups, and whoever wrote in the last weeks. */
  waitingFiles(): Promise<CustomerFile[]>;
  complaints(): Promise<Complaint[]>;
  setComplaintState(complaintId: string, state: ComplaintState): Promise<void>;
  /** Messages from that time on (ISO 8601). */
  messagesSince(at: string): Promise<MessageRecord[]>;
  edit(customerId: string, edit: CustomerEdit): Promise<void>;
  addOrder(customerId: string, order: OrderRecord): Promise<void>;
  /** Puts a care signal or follow-up aside; for good with null, else until that time. */
  dismiss(customerId: string, what: string, until: string | null): Promise<void>;
  addExtra(customerId: string, what: string): Promise<void>;
  /** Joins the second customer into the first; the id given undoes it. */
  merge(keptId: string, joinedId: string): Promise<string>;
  undoMerge(eventId: string): Promise<void>;
  /** Deletes a customer for good; a mark stays, so that a merge does not bring her back. */
  remove(customerId: string): Promise<void>;
  removeEverything(): Promise<void>;
  /** The whole book. What cannot be read is told and left out; without a listener it rejects. */
  data(onUnreadable?: OnUnreadable): Promise<BookData>;
  previewRestore(data: BookData): Promise<RestorePreview>;
  /** Joins the data into the book; works where the present book cannot be read, or not even be opened. */
  restore(data: BookData): Promise<void>;
  /** Calls back after any change in any context. */
  onChange(listener: () => void): () => void;
}
