import type { CustomerRecord } from './record.ts';
import type { MessageRecord } from './message-record.ts';
import type { OrderRecord } from './order.ts';
import type { Rank } from './customer.ts';

/** Everything the readings of a customer (care signals, standing, follow-ups) look at. JSON-plain. */
export interface CustomerHistory {
  readonly record: CustomerRecord;
  readonly rank: Rank;
  /** Any order. */
  readonly orders: readonly OrderRecord[];
  /** Any order. */
  readonly messages: readonly MessageRecord[];
}

/** Her own messages, oldest first. */
export function herMessages(history: Pick<CustomerHistory, 'messages'>): MessageRecord[] {
  return history.messages
    .filter((message) => message.author === 'customer')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.position - b.position);
}

/** The days (in milliseconds) of her standing orders, oldest first; orders without a day are left out. */
export function orderTimes(history: CustomerHistory): number[] {
  return history.orders
    .flatMap((order) =>
      order.refunded || order.orderedAt === null ? [] : [Date.parse(order.orderedAt)],
    )
    .filter((time) => !Number.isNaN(time))
    .sort((a, b) => a - b);
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
