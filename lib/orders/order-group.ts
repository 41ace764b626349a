import { comparable, digestOf } from '../customers/identity.ts';
import { isRefunded, numberedOrderId, type OrderItem } from '../customers/order.ts';
import { buyerIdentities, type Buyer } from './buyer.ts';
import type { Identity } from '../customers/identity.ts';
import type { Row } from './csv.ts';
import type { Columns, Field } from './fields.ts';
import type { ImportReport } from './import-report.ts';
import { readDate } from './dates.ts';
import { readAmount, readQuantity, type Writing } from './values.ts';

/** One order of an export. JSON-plain. */
export interface ImportedOrder {
  readonly id: string;
  readonly site: string;
  readonly orderId: string | null;
  /** What the buyer is found by, the surest first; never empty. */
  readonly buyer: readonly Identity[];
  readonly items: readonly OrderItem[];
  readonly amount: number | null;
  readonly currency: string;
  readonly orderedAt: string | null;
  readonly status: string | null;
  readonly refunded: boolean;
}

/** What all orders of one file share. */
export interface FileContext {
  readonly site: string;
  readonly currency: string;
  readonly columns: Columns;
  readonly writing: Writing;
  readonly report: ImportReport;
  /** Each buyer once, by what the file says of her: most files name her on every one of her rows. */
  readonly buyers: Map<string, { buyer: Buyer; identities: readonly Identity[] }[]>;
}

/** The cell of a field, trimmed; '' where the row or the file has none. */
export function cellOf(row: Row, columns: Columns, field: Field): string {
  const index = columns[field];
  return index === undefined ? '' : (row.cells[index] ?? '').trim();
}

/** The rows of one order, with the questions an order asks of them. */
class Group {
  readonly rows: readonly Row[];
  readonly context: FileContext;

  constructor(rows: readonly Row[], context: FileContext) {
    this.rows = rows;
    this.context = context;
  }

  values(field: Field): { readonly value: string; readonly line: number }[] {
    const values: { value: string; line: number }[] = [];
    if (this.context.columns[field] === undefined) return values;
    for (const row of this.rows) {
      const value = cellOf(row, this.context.columns, field);
      if (value !== '') values.push({ value, line: row.line });
    }
    return values;
  }

  /** The first value; a different one further down is reported. */
  one(field: Field): string | null {
    if (this.rows.length === 1) return this.first(field);
    const [first, ...rest] = this.values(field);
    if (first === undefined) return null;
    const other = rest.find(({ value }) => comparable(value) !== comparable(first.value));
    if (other !== undefined) this.context.report.add('contradiction', other.line);
    return first.value;
  }

  first(field: Field): string | null {
    for (const row of this.rows) {
      const value = cellOf(row, this.context.columns, field);
      if (value !== '') return value;
    }
    return null;
  }
}

/** BASE writes a chosen option as a row of its own, below its item. */
const OPTION_ROW = /^商品オプション[「『](.+)[」』]$/u;

function itemsOf(group: Group): OrderItem[] {
  const { columns, writing } = group.context;
  const items: { title: string; quantity: number; price: number | null }[] = [];
  for (const row of group.rows) {
    const title = cellOf(row, columns, 'item');
    const option = OPTION_ROW.exec(title)?.[1];
    const last = items.at(-1);
    if (option !== undefined && cellOf(row, columns, 'itemId') === '' && last !== undefined) {
      last.title += `（${option}）`;
      continue;
    }
    if (title === '') continue;
    const variation = cellOf(row, columns, 'variation');
    items.push({
      title: variation === '' ? title : `${title}（${variation}）`,
      quantity: readQuantity(cellOf(row, columns, 'quantity')) ?? 1,
      price: readAmount(cellOf(row, columns, 'price'), writing)?.value ?? null,
    });
  }
  return items;
}

function sumOfItems(items: readonly OrderItem[]): number | null {
  const sums = items.map((item) => (item.price === null ? null : item.price * item.quantity));
  const known = sums.filter((sum) => sum !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

interface Total {
  readonly amount: number | null;
  readonly currency: string | null;
}

/** The order's total. An export repeats it on every row of the order, or gives each row its own part of it. */
function totalOf(group: Group, items: readonly OrderItem[]): Total {
  const { columns, writing, report } = group.context;
  const parts = sumOfItems(items);
  const priceCell = group.first('price');
  const priceCurrency =
    priceCell === null ? null : (readAmount(priceCell, writing)?.currency ?? null);
  const cells = group.values('total');
  const read = cells.map(({ value, line }) => {
    const amount = readAmount(value, writing);
    if (amount === null) report.add('bad_amount', line);
    return amount;
  });
  const totals = read.filter((amount) => amount !== null);
  const [first] = totals;
  if (first === undefined) return { amount: parts, currency: priceCurrency };
  const different = totals.some((total) => total.value !== first.value);
  if (!different) return { amount: first.value, currency: first.currency };
  const sum = totals.reduce((all, total) => all + total.value, 0);
  const splits = parts !== null && Math.abs(sum - parts) < 0.01;
  // A summary row on top holds the sum of those below it.
  const summed = Math.abs(sum - 2 * first.value) < 0.01;
  if (!splits && !summed && columns.total !== undefined)
    report.add('contradiction', cells[1]?.line ?? 0);
  return { amount: splits ? sum : first.value, currency: first.currency };
}

function refundOf(group: Group): number {
  const amount = group.first('refunded');
  return amount === null ? 0 : Math.abs(readAmount(amount, group.context.writing)?.value ?? 0);
}

function orderedAtOf(group: Group): string | null {
  const dates = group.values('orderedAt');
  for (const { value } of dates) {
    const date = readDate(value, group.context.writing.dates);
    if (date !== null) return date;
  }
  if (dates[0] !== undefined) group.context.report.add('bad_date', dates[0].line);
  return null;
}

const isSameBuyer = (one: Buyer, other: Buyer): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.realName === other.realName &&
  one.email === other.email &&
  one.postcode === other.postcode;

function buyerOf(group: Group): readonly Identity[] {
  const { site, columns, buyers } = group.context;
  const familyName = group.first('familyName');
  const realName = [familyName, group.first('givenName')].filter((part) => part !== null).join(' ');
  const hasId = columns.buyerId !== undefined;
  const buyer = {
    id: group.one('buyerId'),
    name: hasId ? group.first('buyerName') : group.one('buyerName'),
    realName: realName === '' ? null : realName,
    email: hasId ? group.first('email') : group.one('email'),
    postcode: group.first('postcode'),
  };
  const first = buyer.id ?? buyer.email ?? buyer.name ?? realName;
  const alike = buyers.get(first) ?? [];
  const known = alike.find((one) => isSameBuyer(one.buyer, buyer));
  if (known !== undefined) return known.identities;
  const identities = buyerIdentities(site, buyer);
  if (alike.push({ buyer, identities }) === 1) buyers.set(first, alike);
  return identities;
}

/** The order that the rows describe together; null (and reported) where nobody can be told to have bought. */
export function orderOfRows(rows: readonly Row[], context: FileContext): ImportedOrder | null {
  const group = new Group(rows, context);
  const line = rows[0]?.line ?? 0;
  const buyer = buyerOf(group);
  if (buyer.length === 0) {
    context.report.add('no_buyer', line);
    return null;
  }
  const items = itemsOf(group);
  const total = totalOf(group, items);
  const refund = refundOf(group);
  const status = group.first('status');
  const orderId = group.first('orderId');
  const orderedAt = orderedAtOf(group);
  const negative = total.amount !== null && total.amount < 0;
  if (negative) context.report.add('negative_amount', line);
  const fullRefund = refund > 0 && total.amount !== null && refund >= total.amount;
  const id =
    orderId === null
      ? digestOf(
          'row',
          context.site,
          JSON.stringify(buyer[0]),
          orderedAt,
          items[0]?.title ?? null,
          total.amount,
        )
      : numberedOrderId(context.site, orderId);
  return {
    id,
    site: context.site,
    orderId,
    buyer,
    items,
    amount: total.amount === null || fullRefund ? total.amount : total.amount - refund,
    currency: total.currency ?? group.first('currency')?.toUpperCase() ?? context.currency,
    orderedAt,
    status,
    refunded: negative || fullRefund || group.first('cancelledAt') !== null || isRefunded(status),
  };
}
