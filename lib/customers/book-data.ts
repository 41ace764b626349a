import * as v from 'valibot';
import { BookFailure } from './book-failure.ts';
import { BookSettingsSchema } from './book-settings.ts';
import { ComplaintSchema } from './complaints.ts';
import { CustomerEventSchema } from './customer-event.ts';
import { MessageRecordSchema } from './message-record.ts';
import { OrderRecordSchema } from './order.ts';
import { readRecord } from './record-versions.ts';
import type { CustomerRecord } from './record.ts';

export const BOOK_DATA_VERSION = 1;

const BookDataSchema = v.object({
  format: v.literal('ondo-book'),
  version: v.literal(BOOK_DATA_VERSION),
  /** ISO 8601. */
  exportedAt: v.string(),
  customers: v.array(v.unknown()),
  orders: v.array(OrderRecordSchema),
  messages: v.array(MessageRecordSchema),
  events: v.array(CustomerEventSchema),
  complaints: v.array(ComplaintSchema),
  settings: BookSettingsSchema,
});

/** The whole book as one file. JSON-plain. */
export type BookData = Omit<v.InferOutput<typeof BookDataSchema>, 'customers'> & {
  readonly customers: CustomerRecord[];
};

/** What restoring would do, before it is done. */
export interface RestorePreview {
  readonly exportedAt: string;
  readonly customers: number;
  readonly newCustomers: number;
  readonly orders: number;
  readonly newOrders: number;
  readonly messages: number;
  readonly complaints: number;
  /** How much of the present book cannot be read: that much is lost where the data do not hold it. */
  readonly unreadable: 'nothing' | 'part' | 'all';
}

/** Reads a file's content; throws `BookFailure` with `newer` or `corrupt`. */
export function readBookData(value: unknown): BookData {
  const version = v.safeParse(
    v.object({ format: v.literal('ondo-book'), version: v.number() }),
    value,
  );
  if (!version.success) throw new BookFailure('corrupt', 'no file of a book');
  if (version.output.version > BOOK_DATA_VERSION) {
    throw new BookFailure('newer', `a file of version ${version.output.version}`);
  }
  const read = v.safeParse(BookDataSchema, value);
  if (!read.success) {
    throw new BookFailure('corrupt', `a file with ${read.issues.length} unexpected fields`);
  }
  return { ...read.output, customers: read.output.customers.map(readRecord) };
}
