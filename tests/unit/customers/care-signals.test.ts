import { describe, expect, it } from 'vitest';
import { careSignals } from '../../../lib/customers/care-signals.ts';
import { bought, historyOf, NOW, said } from './histories.ts';

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const kinds = (history: ReturnType<typeof historyOf>) =>
  careSignals(history, { now: NOW }).map((one) => one.kind);
const monthly = (...days: readonly number[]) =>
  historyOf({ orders: days.map((day) => bought(day)) });

describe('careSignals', () => {
  it.each([
    ['jealousy in words', historyOf({ messages: [said(1, ['jealousy'])] }), ['jealousy']],
    ['a supporter', historyOf({ messages: [said(2, ['support'])] }), ['supporter']],
    ['a gift', historyOf({ messages: [said(2, ['gift'])] }), ['celebration']],
    ['a birthday', historyOf({ messages: [said(2, ['celebration'])] }), ['celebration']],
    [
      'the monthly buyer silent for three months',
      monthly(210, 180, 150, 120, 90),
      ['broken_rhythm'],
    ],
    [
      'the yearly buyer silent for two years and a half',
      monthly(1630, 1265, 900),
      ['broken_rhythm'],
    ],
    [
      'two cold messages after many warm ones',
      historyOf({
        messages: [
          ...range(6).map((i) => said(90 - i, ['thanks'], { warmth: 78 })),
          said(2, [], { warmth: 45 }),
          said(1, [], { warmth: 50 }),
        ],
      }),
      ['colder'],
    ],
    [
      'a word after half a year',
      historyOf({ messages: [said(200, ['thanks']), said(1, ['greeting'])] }),
      ['returned'],
    ],
    ['an order after half a year', monthly(200, 1), ['returned']],
    [
      'the third try at the price',
      historyOf({
        messages: [30, 12, 1].map((day) =>
          said(day, ['price_negotiation'], { threadId: `t${day}` }),
        ),
      }),
      ['third_haggling'],
    ],
    [
      'much asked and little bought',
      historyOf({
        messages: [
          ...[40, 30, 20, 10, 5].map((day) => said(day, ['complaint'], { threadId: `t${day}` })),
          ...range(8).map((i) => said(i + 1, [], { author: 'seller' })),
        ],
      }),
      ['costs_more'],
    ],
  ])('notices %s', (...row) => {
    const [, history, expected] = row;
    expect(kinds(history)).toEqual(expected);
  });

  it.each([
    ['nothing known', historyOf({})],
    ['jealousy long ago', historyOf({ messages: [said(90, ['jealousy']), said(80, [])] })],
    [
      "the seller's own words",
      historyOf({ messages: [said(1, ['jealousy'], { author: 'seller' })] }),
    ],
    ['a rhythm that holds', monthly(100, 70, 40, 12)],
    ['a silence within her usual spread', monthly(200, 190, 120, 100, 60)],
    ['two orders, which are no rhythm', monthly(300, 290)],
    ['orders of one day in three parcels', monthly(300, 300.1, 300.2)],
    [
      'a refunded order that seems to be one',
      historyOf({ orders: [bought(90), bought(60), bought(30, { refunded: true })] }),
    ],
    [
      'one cold message',
      historyOf({
        messages: [
          ...range(6).map((i) => said(90 - i, [], { warmth: 78 })),
          said(1, [], { warmth: 40 }),
        ],
      }),
    ],
    [
      'one who is always cool',
      historyOf({ messages: range(9).map((i) => said(10 - i, [], { warmth: 42 })) }),
    ],
    [
      'one whose warmth swings',
      historyOf({
        messages: [
          ...range(8).map((i) => said(60 - i, [], { warmth: i % 2 === 0 ? 85 : 50 })),
          said(2, [], { warmth: 48 }),
          said(1, [], { warmth: 47 }),
        ],
      }),
    ],
    [
      'warmth that was not measured',
      historyOf({ messages: range(9).map((i) => said(10 - i, [], { warmth: null })) }),
    ],
    [
      'three tries in one talk of one day',
      historyOf({ messages: range(3).map((i) => said(1 + i / 1000, ['price_negotiation'])) }),
    ],
    [
      'a complaining regular who buys',
      historyOf({
        orders: range(9).map((i) => bought(i * 20)),
        messages: [
          ...range(6).map((i) => said(i + 1, ['complaint'], { threadId: `t${i}` })),
          ...range(8).map((i) => said(i, [], { author: 'seller' })),
        ],
      }),
    ],
  ])('keeps still about %s', (...row) => {
    expect(kinds(row[1])).toEqual([]);
  });

  it('gives evidence, one step and the day it arose', () => {
    const [signal] = careSignals(monthly(210, 180, 150, 120, 90), { now: NOW });
    expect(signal?.evidence).toBe('いつもは約30日ごとのご注文が、3か月ありません。');
    expect(signal?.step).toMatch(/。$/u);
    expect(Date.parse(signal?.at ?? '')).toBeLessThan(NOW.getTime());
  });

  it('keeps still once it is dismissed, until there is a new cause', () => {
    const silent = monthly(210, 180, 150, 120, 90);
    const dismissed = new Set(careSignals(silent, { now: NOW }).map((one) => one.key));
    expect(careSignals(silent, { now: NOW, dismissed })).toEqual([]);
    const later = new Date(NOW.getTime() + 400 * 86_400_000);
    const again = monthly(210, 180, 150, 120, 90, -30, -60, -90);
    expect(careSignals(again, { now: later, dismissed }).map((one) => one.kind)).toContain(
      'broken_rhythm',
    );
  });
});
