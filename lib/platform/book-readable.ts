import * as v from 'valibot';
import { BookFailure, type OnUnreadable } from '../customers/book-failure.ts';
import { ComplaintSchema } from '../customers/complaints.ts';
import { CustomerEventSchema } from '../customers/customer-event.ts';
import { MessageRecordSchema } from '../customers/message-record.ts';
import { OrderRecordSchema, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import type { CustomerRecord } from '../customers/record.ts';
import { unpackCustomer, unpackOrder } from '../customers/shelf.ts';
import type { BookDatabase } from './book-database.ts';
import { customersOn, ordersOn } from './book-shelf-rows.ts';

/** For readers to whom a part is worth nothing. */
export const refuseUnreadable: OnUnreadable = (failure) => {
  throw failure;
};

/** Reads each of the things; what cannot be read is told and left out. What a later program wrote is no damage: it throws. */
export function readEach<T, R>(
  things: readonly T[],
  read: (thing: T) => R,
  onUnreadable: OnUnreadable,
): R[] {
  return things.flatMap((thing) => {
    try {
      return [read(thing)];
    } catch (error) {
      const failure =
        error instanceof BookFailure
          ? error
          : new BookFailure('corrupt', 'a record of another shape', { cause: error });
      if (failure.code !== 'corrupt') throw failure;
      onUnreadable(failure);
      return [];
    }
  });
}

export async function allCustomers(
  db: BookDatabase,
  onUnreadable: OnUnreadable,
): Promise<CustomerRecord[]> {
  const shelves = readEach(await db.customerShelves.toArray(), customersOn, onUnreadable);
  const packed = shelves.flatMap((shelf) => [...shelf.values()]);
  return readEach(packed, (one) => readRecord(unpackCustomer(one)), onUnreadable);
}

export async function allOrders(
  db: BookDatabase,
  onUnreadable: OnUnreadable,
): Promise<OrderRecord[]> {
  const shelves = readEach(await db.orderShelves.toArray(), ordersOn, onUnreadable);
  const packed = shelves.flatMap((shelf) =>
    [...shelf].flatMap(([customerId, own]) => own.map((one) => [customerId, one] as const)),
  );
  return readEach(
    packed,
    ([customerId, one]) => v.parse(OrderRecordSchema, unpackOrder(customerId, one)),
    onUnreadable,
  );
}

/** What lies beside customers and orders. */
export async function allBeside(db: BookDatabase, onUnreadable: OnUnreadable) {
  const [messages, events, complaints] = await Promise.all([
    db.messages.toArray(),
    db.events.toArray(),
    db.complaints.toArray(),
  ]);
  return {
    messages: readEach(messages, (one) => v.parse(MessageRecordSchema, one), onUnreadable),
    events: readEach(events, (one) => v.parse(CustomerEventSchema, one), onUnreadable),
    complaints: readEach(complaints, (one) => v.parse(ComplaintSchema, one), onUnreadable),
  };
}
