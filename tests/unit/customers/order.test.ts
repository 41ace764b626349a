import { describe, expect, it } from 'vitest';
import {
  isRefunded,
  mergedOrder,
  orderFromPage,
  totalsOf,
  type OrderRecord,
} from '../../../lib/customers/order.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';

const page = (facts: Partial<typeof NO_ORDER>) =>
  orderFromPage('c1', 'minne', { ...NO_ORDER, ...facts });

function order(change: Partial<OrderRecord>): OrderRecord {
  const base = page({ orderId: 'A-1', item: 'リボン', price: 1200, orderedAt: '2026-11-01' });
  if (base === null) throw new Error('the sample order must be one');
  return { ...base, ...change };
}

describe('orderFromPage', () => {
  it('knows an order by its number, however the page spells it', () => {
    expect(page({ orderId: ' a-1 ' })?.id).toBe(page({ orderId: 'Ａ-1' })?.id);
  });

  it('takes a question about an item for no order', () => {
    expect(page({ item: 'リボン', price: 1200 })).toBeNull();
  });

  it('knows an order without a number by person, item and price', () => {
    const one = page({ item: 'リボン', price: 1200, orderedAt: '2026-11-01' });
    expect(one).not.toBeNull();
    expect(page({ item: 'リボン', price: 1500, orderedAt: '2026-11-01' })?.id).not.toBe(one?.id);
  });
});

describe('isRefunded', () => {
  it.each(['キャンセル済み', '返金完了', '取引を取消しました', 'Refunded', 'voided', 'Canceled'])(
    '%s means that it came to nothing',
    (status) => expect(isRefunded(status)).toBe(true),
  );
  it.each(['発送待ち', '取引完了', 'キャンセル申請中', 'partially_refunded', 'Paid', null])(
    '%s still stands',
    (status) => expect(isRefunded(status)).toBe(false),
  );
});

describe('totalsOf', () => {
  it('counts no refunded order, and adds up yen alone', () => {
    const totals = totalsOf([
      order({ id: '1', amount: 1200, orderedAt: '2026-03-01' }),
      order({ id: '2', amount: 9000, refunded: true, orderedAt: '2026-11-11' }),
      order({ id: '3', amount: 25, currency: 'USD', orderedAt: '2026-10-01T00:00:00Z' }),
      order({ id: '4', amount: null, orderedAt: null }),
    ]);
    expect(totals).toEqual({
      orders: 3,
      refunded: 1,
      spent: 1200,
      firstOrderAt: '2026-03-01',
      lastOrderAt: '2026-10-01T00:00:00Z',
    });
  });

  it('knows no sum where no amount is known', () => {
    expect(totalsOf([order({ amount: null })]).spent).toBeNull();
    expect(totalsOf([]).orders).toBe(0);
  });
});

describe('mergedOrder', () => {
  it('keeps what an import knows when the page shows less', () => {
    const imported = order({ source: 'import', importId: 'i1', amount: 3000, status: '発送済み' });
    const again = order({ source: 'page', amount: 1200, status: 'キャンセル', refunded: true });
    expect(mergedOrder(imported, again)).toMatchObject({
      source: 'import',
      importId: 'i1',
      amount: 3000,
      status: 'キャンセル',
      refunded: true,
    });
  });

  it('takes the amount of the newer reading and keeps a time that it lacks', () => {
    const merged = mergedOrder(order({ amount: 1200 }), order({ amount: 1000, orderedAt: null }));
    expect(merged).toMatchObject({ amount: 1000, orderedAt: '2026-11-01' });
  });
});
