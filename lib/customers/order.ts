import * as v from 'valibot';
import type { OrderFacts } from '../thread/thread.ts';
import { timeOf } from './calendar.ts';
import { comparable, digestOf } from './identity.ts';
import { NO_TOTALS, type Totals } from './record.ts';

const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
);

export const OrderItemSchema = v.object({
  title: v.string(),
  quantity: v.number(),
  /** In the order's currency, one piece; null where unknown. */
  price: v.nullable(v.number()),
});
export type OrderItem = v.InferOutput<typeof OrderItemSchema>;

/** One order of one customer. `id` is made of site and order number, so that the same order is never counted twice. */
export const OrderRecordSchema = v.object({
  id: v.string(),
  customerId: v.string(),
  site: v.string(),
  orderId: v.nullable(v.string()),
  items: v.array(OrderItemSchema),
  /** In `currency`; null where unknown. */
  amount: v.nullable(v.number()),
  /** ISO 4217. Foreign amounts are kept as they are: there is no rate without the network. */
  currency: v.string(),
  orderedAt: v.nullable(time),
  status: v.nullable(v.string()),
  refunded: v.boolean(),
  source: v.picklist(['page', 'import', 'hand']),
  importId: v.nullable(v.string()),
});
export type OrderRecord = v.InferOutput<typeof OrderRecordSchema>;

/** Words by which sites say that an order came to nothing. */
const REFUNDED =
  /キャンセル|取り?消|返金|返品|refund|cancel|void|annul|storno|rückerstattet|rembours|rimborsa|reembols/iu;
const NOT_REFUNDED = /キャンセル(?:不可|待ち|申請|できません)|partially|partiellement|部分/iu;

export function isRefunded(status: string | null): boolean {
  return status !== null && REFUNDED.test(status) && !NOT_REFUNDED.test(status);
}

/** The totals of a customer over her orders; refunded ones count for nothing. */
export function totalsOf(orders: readonly OrderRecord[]): Totals {
  const standing = orders.filter((order) => !order.refunded);
  const inYen = standing.flatMap((order) =>
    order.currency === 'JPY' && order.amount !== null ? [order.amount] : [],
  );
  const times = standing
    .flatMap((order) => (timeOf(order.orderedAt) === null ? [] : [order.orderedAt ?? '']))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    ...NO_TOTALS,
    orders: standing.length,
    refunded: orders.length - standing.length,
    spent:
      inYen.length === 0
        ? null
        : Math.max(
            0,
            inYen.reduce((sum, amount) => sum + amount, 0),
          ),
    firstOrderAt: times[0] ?? null,
    lastOrderAt: times.at(-1) ?? null,
  };
}

/**
 * The identifier of an order read from a page. Without a number it is told by person, item and price, and only where the
 * page says that it was ordered: a question about an item is no order. Null where the page shows none.
 */
export function orderIdOf(customerId: string, site: string, facts: OrderFacts): string | null {
  if (facts.orderId !== null && comparable(facts.orderId) !== '')
    return numberedOrderId(site, facts.orderId);
  if (facts.orderedAt === null || facts.item === null) return null;
  return digestOf('order-without-number', site, customerId, comparable(facts.item), facts.price);
}

/** The identifier of an order that has a number on its site. */
export function numberedOrderId(site: string, orderId: string): string {
  return digestOf('order', site, comparable(orderId));
}

/** The same order read once more: what is newly known is kept, what was known is not lost. */
export function mergedOrder(before: OrderRecord, again: OrderRecord): OrderRecord {
  const detailed = before.source !== 'page' && again.source === 'page';
  const [base, other] = detailed ? [before, again] : [again, before];
  const status = again.status ?? before.status;
  return {
    ...base,
    customerId: before.customerId,
    items: base.items.length > 0 ? base.items : other.items,
    amount: base.amount ?? other.amount,
    currency: base.amount === null && other.amount !== null ? other.currency : base.currency,
    orderedAt: base.orderedAt ?? other.orderedAt,
    status,
    refunded: again.status === null ? before.refunded : again.refunded,
    importId: base.importId ?? other.importId,
  };
}

/** An order as a page shows it; null where the page shows none. */
export function orderFromPage(
  customerId: string,
  site: string,
  facts: OrderFacts,
): OrderRecord | null {
  const id = orderIdOf(customerId, site, facts);
  if (id === null) return null;
  return {
    id,
    customerId,
    site,
    orderId: facts.orderId,
    items: facts.item === null ? [] : [{ title: facts.item, quantity: 1, price: facts.price }],
    amount: facts.price,
    currency: 'JPY',
    orderedAt: facts.orderedAt,
    status: facts.status,
    refunded: isRefunded(facts.status),
    source: 'page',
    importId: null,
  };
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && Date.parse(other) < Date.parse(one)) ? other : one;
const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && Date.parse(other) > Date.parse(one)) ? other : one;

/** The totals with one more order: the same as counting all of them again, without reading them. */
export function totalsWith(totals: Totals, order: OrderRecord): Totals {
  if (order.refunded) return { ...totals, refunded: totals.refunded + 1 };
  const yen = order.currency === 'JPY' ? order.amount : null;
  return {
    orders: totals.orders + 1,
    refunded: totals.refunded,
    spent: yen === null ? totals.spent : (totals.spent ?? 0) + yen,
    firstOrderAt: earlier(totals.firstOrderAt, order.orderedAt),
    lastOrderAt: later(totals.lastOrderAt, order.orderedAt),
  };
}
