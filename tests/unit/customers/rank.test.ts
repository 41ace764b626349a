import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../lib/customers/customer.ts';
import { rankOf } from '../../../lib/customers/rank.ts';
import { DEFAULT_THRESHOLDS, thresholdsFrom } from '../../../lib/customers/rank-thresholds.ts';

const NOW = new Date('2026-11-21T12:00:00+09:00');
const NOBODY: CustomerFacts = {
  name: null,
  orders: 0,
  spent: null,
  firstOrderAt: null,
  lastOrderAt: null,
  favourite: false,
  casual: false,
};

describe('rankOf', () => {
  it.each([
    ['never bought', {}, 'passerby', '購入はまだありません'],
    [
      'one order today',
      { orders: 1, spent: 2800, lastOrderAt: '2026-11-21T00:10:00+09:00' },
      'new',
      '1回目・今日・計2,800円',
    ],
    [
      'three orders',
      { orders: 3, spent: 8400, lastOrderAt: '2026-10-02' },
      'repeat',
      '3回目・先月・計8,400円',
    ],
    [
      'a regular who spends much',
      { orders: 12, spent: 86_000, lastOrderAt: '2026-11-18' },
      'patron',
      '12回目・3日前・計86,000円',
    ],
    [
      'many small orders',
      { orders: 6, spent: 1800, lastOrderAt: '2026-11-18' },
      'repeat',
      '6回目・3日前・計1,800円',
    ],
    [
      'many orders of unknown amount',
      { orders: 9, lastOrderAt: '2026-11-01' },
      'patron',
      '9回目・今月',
    ],
    [
      'two great orders',
      { orders: 2, spent: 150_000, lastOrderAt: '2026-08-01' },
      'patron',
      '2回目・3か月前・計150,000円',
    ],
    [
      'one great order',
      { orders: 1, spent: 150_000, lastOrderAt: '2026-08-01' },
      'new',
      '1回目・3か月前・計150,000円',
    ],
    ['nothing known but the count', { orders: 2 }, 'repeat', '2回目'],
    ['an impossible count', { orders: -3 }, 'passerby', '購入はまだありません'],
    ['a time that is none', { orders: 2, lastOrderAt: 'きのう' }, 'repeat', '2回目'],
    ['a time to come', { orders: 1, lastOrderAt: '2026-12-24' }, 'new', '1回目・今日'],
  ] as const)('%s', (...row) => {
    const [, facts, rank, reason] = row;
    expect(rankOf({ ...NOBODY, ...facts }, { now: NOW })).toMatchObject({ rank, reason });
  });

  it.each([
    ['2025-12-01', 'patron'],
    ['2025-10-01', 'repeat'],
    ['2022-10-01', 'new'],
  ])('lets a patron last seen %s count as %s', (lastOrderAt, rank) => {
    const reading = rankOf({ ...NOBODY, orders: 8, spent: 64_000, lastOrderAt }, { now: NOW });
    expect(reading.rank).toBe(rank);
    expect(reading.reason.includes('間があいた')).toBe(rank !== 'patron');
  });

  it('never takes a buyer for a passer-by, however long she was silent', () => {
    expect(rankOf({ ...NOBODY, orders: 1, lastOrderAt: '2001-01-01' }, { now: NOW }).rank).toBe(
      'new',
    );
  });

  it('keeps the rank of a favourite as it is', () => {
    expect(rankOf({ ...NOBODY, favourite: true }, { now: NOW }).rank).toBe('passerby');
  });

  it("follows the seller's correction and still says what was bought", () => {
    expect(rankOf({ ...NOBODY, orders: 1, chosenRank: 'patron' }, { now: NOW })).toMatchObject({
      rank: 'patron',
      reason: 'ご自身で設定（1回目）',
    });
  });

  it("follows the seller's thresholds", () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, patronOrders: 3, patronSpent: 5000 };
    expect(rankOf({ ...NOBODY, orders: 3, spent: 8400 }, { now: NOW, thresholds }).rank).toBe(
      'patron',
    );
  });
});

describe('thresholdsFrom', () => {
  const buyers = (count: number, scale: number) =>
    Array.from({ length: count }, (_, i) => ({
      orders: i % 10 === 0 ? 6 : 1,
      spent: (i + 1) * scale,
      activeDays: i % 10 === 0 ? 300 : 0,
    }));

  it('keeps the plain thresholds for a shop with few buyers', () => {
    expect(thresholdsFrom(buyers(50, 10_000))).toEqual(DEFAULT_THRESHOLDS);
  });

  it('asks more of a patron where everybody spends much', () => {
    const limits = thresholdsFrom(buyers(1000, 1000));
    expect(limits.patronSpent).toBe(951_000);
    expect(limits.patronOrders).toBe(6);
    expect(limits.patronSilenceDays).toBe(240);
  });

  it('never lets one order be enough', () => {
    expect(
      thresholdsFrom(Array.from({ length: 300 }, () => ({ orders: 1, spent: 100, activeDays: 0 })))
        .patronOrders,
    ).toBe(3);
  });
});
