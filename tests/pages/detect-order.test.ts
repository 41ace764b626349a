import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectOrder } from '../../lib/pages/detect-order.ts';
import { openDom } from '../../lib/pages/dom.ts';
import { PageBoxes } from '../../lib/pages/page-box.ts';
import { NO_ORDER } from '../../lib/thread/thread.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');

function orderIn(html: string): ReturnType<typeof detectOrder> {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  return detectOrder(new PageBoxes(openDom(document)), [], NOW);
}

describe('the order beside a thread', () => {
  it.each([
    [
      'a definition list',
      '<dl><dt>注文番号</dt><dd>K-20418</dd><dt>作品</dt><dd>一輪挿し</dd><dt>金額</dt><dd>3,200円</dd></dl>',
    ],
    [
      'a table',
      '<table><tr><th>注文ID</th><td>K-20418</td></tr><tr><th>商品名</th><td>一輪挿し</td></tr><tr><th>合計</th><td>¥3,200</td></tr></table>',
    ],
    [
      'rows of wrapped labels',
      '<div><div><span>注文番号</span></div><div>K-20418</div></div><div><div><span>商品名</span></div><div>一輪挿し</div></div><div><div><b>お支払い金額</b></div><div>３，２００円</div></div>',
    ],
    [
      'label and value in one',
      '<p>注文番号：K-20418</p><p>作品名：一輪挿し</p><p>合計金額: 3200円</p>',
    ],
  ])('is read from %s', (_, html) => {
    expect(orderIn(html)).toMatchObject({ orderId: 'K-20418', item: '一輪挿し', price: 3200 });
  });

  it('takes the total before the price of the item', () => {
    expect(
      orderIn('<dl><dt>価格</dt><dd>3,000円</dd><dt>合計金額</dt><dd>3,200円</dd></dl>').price,
    ).toBe(3200);
  });

  it('reads date, status and tracking number', () => {
    const order = orderIn(
      '<dl><dt>注文日</dt><dd>2026年11月16日 09:12</dd><dt>状態</dt><dd>発送済み</dd><dt>追跡番号</dt><dd>1234-5678-9012</dd></dl>',
    );
    expect(order).toMatchObject({ status: '発送済み', trackingNumber: '1234-5678-9012' });
    expect(order.orderedAt).toBe(new Date(2026, 10, 16, 9, 12).toISOString());
  });

  it.each([
    [
      'several orders',
      '<dl><dt>注文番号</dt><dd>K-1</dd></dl><dl><dt>注文番号</dt><dd>K-2</dd></dl>',
    ],
    [
      'a heading without a value',
      '<table><tr><th>注文番号</th><th>商品名</th><th>金額</th></tr></table>',
    ],
    ['words in running text', '<p>金額のことでご相談があります。</p>'],
  ])('is left alone in %s', (_, html) => {
    expect(orderIn(html)).toEqual(NO_ORDER);
  });
});
