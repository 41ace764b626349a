import type { CustomerHistory } from '../../../lib/customers/history.ts';
import type { MessageRecord } from '../../../lib/customers/message-record.ts';
import { totalsOf, type OrderRecord } from '../../../lib/customers/order.ts';
import { newRecord, type CustomerRecord } from '../../../lib/customers/record.ts';

export const NOW = new Date('2026-11-21T12:00:00+09:00');
export const daysAgo = (days: number): string =>
  new Date(NOW.getTime() - days * 86_400_000).toISOString();

export function said(
  days: number,
  intents: readonly string[],
  change: Partial<MessageRecord> = {},
): MessageRecord {
  return {
    id: `m${days}-${intents.join('-')}`,
    customerId: 'c1',
    site: 'minne',
    threadId: 't1',
    author: 'customer',
    at: daysAgo(days),
    dated: true,
    position: 0,
    intents: [...intents],
    politeness: 50,
    warmth: 60,
    characters: 20,
    text: null,
    ...change,
  };
}

export function bought(days: number, change: Partial<OrderRecord> = {}): OrderRecord {
  return {
    id: `o${days}`,
    customerId: 'c1',
    site: 'minne',
    orderId: String(days),
    items: [{ title: 'リボン', quantity: 1, price: 1000 }],
    amount: 1000,
    currency: 'JPY',
    orderedAt: daysAgo(days),
    status: null,
    refunded: false,
    source: 'page',
    importId: null,
    ...change,
  };
}

export function historyOf(parts: {
  readonly orders?: readonly OrderRecord[];
  readonly messages?: readonly MessageRecord[];
  readonly record?: Partial<CustomerRecord>;
  readonly rank?: CustomerHistory['rank'];
}): CustomerHistory {
  const record = newRecord({
    id: 'c1',
    identity: { site: 'minne', id: 'u', name: 'はな' },
    at: daysAgo(400),
  });
  const orders = parts.orders ?? [];
  return {
    record: { ...record, totals: totalsOf(orders), ...parts.record },
    rank: parts.rank ?? (orders.length > 1 ? 'repeat' : orders.length === 1 ? 'new' : 'passerby'),
    orders,
    messages: parts.messages ?? [],
  };
}
