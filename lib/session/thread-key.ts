import type { Thread } from '../thread/thread.ts';

/** A name for this conversation that stays the same from one visit to the next. */
export function threadKey(thread: Thread): string {
  const { site, customer, order } = thread;
  return JSON.stringify([site, customer.id ?? customer.name, order.orderId]);
}
