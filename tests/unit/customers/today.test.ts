import { describe, expect, it } from 'vitest';
import { DEFAULT_BOOK_SETTINGS } from '../../../lib/customers/book-settings.ts';
import type { CustomerEvent } from '../../../lib/customers/customer-event.ts';
import { readToday, waitingCount } from '../../../lib/customers/today.ts';
import { distanceFromUsual, usualTemperature } from '../../../lib/customers/usual-temperature.ts';
import { bought, daysAgo, historyOf, NOW, said } from './histories.ts';

const options = { now: NOW, settings: DEFAULT_BOOK_SETTINGS };

function fileOf(
  id: string,
  parts: Parameters<typeof historyOf>[0],
  events: readonly CustomerEvent['event'][] = [],
) {
  const history = historyOf(parts);
  return {
    ...history,
    record: { ...history.record, id },
    events: events.map((event, i) => ({ id: `${id}${i}`, customerId: id, at: daysAgo(1), event })),
    complaints: [],
  };
}

const silent = { orders: [bought(100)], record: { favourite: true } };
const celebrating = { messages: [said(2, ['celebration'])] };

describe('readToday', () => {
  it('says whom to write to and what to notice, favourites first', () => {
    const today = readToday(
      [
        fileOf('a', celebrating),
        fileOf('b', { ...celebrating, record: { favourite: true } }),
        fileOf('c', silent),
      ],
      options,
    );
    expect(today.signals.map((one) => one.customerId)).toEqual(['b', 'a']);
    expect(today.writes.map((one) => one.customerId)).toEqual(['c']);
    expect(waitingCount(today)).toBe(3);
  });

  it.each([
    ['nobody', []],
    ['one who was never chosen', [fileOf('a', { orders: [bought(100)] })]],
    [
      'one who wants no messages',
      [fileOf('a', { ...silent, record: { favourite: true, noMessages: true } })],
    ],
    [
      'what was put aside for good',
      [
        fileOf('a', celebrating, [
          { kind: 'dismissed', what: 'celebration:m2-celebration', until: null },
        ]),
      ],
    ],
    [
      'what was put aside for a week',
      [
        fileOf('a', celebrating, [
          { kind: 'dismissed', what: 'celebration:m2-celebration', until: daysAgo(-7) },
        ]),
      ],
    ],
  ])('lets nothing wait for %s', (_, files) => {
    expect(waitingCount(readToday(files, options))).toBe(0);
  });

  it('shows again what was put aside until yesterday', () => {
    const event = {
      kind: 'dismissed' as const,
      what: 'celebration:m2-celebration',
      until: daysAgo(1),
    };
    expect(waitingCount(readToday([fileOf('a', celebrating, [event])], options))).toBe(1);
  });

  it('counts each thing that waits', () => {
    const both = {
      ...silent,
      messages: [said(90, ['thanks']), said(1, ['jealousy', 'celebration'])],
    };
    expect(waitingCount(readToday([fileOf('a', both)], options))).toBe(2);
  });
});

describe('usualTemperature', () => {
  const messages = [60, 62, 64, 90].map((warmth, i) => said(i, [], { warmth, politeness: 50 }));

  it('is the middle of what was measured of her: one odd day changes nothing', () => {
    expect(usualTemperature(messages)).toEqual({ politeness: 50, warmth: 63, messages: 4 });
  });

  it.each([
    ['too few', messages.slice(1)],
    ['unmeasured ones', messages.map((one) => ({ ...one, warmth: null }))],
    ["the seller's own", messages.map((one) => ({ ...one, author: 'seller' as const }))],
  ])('is not told from %s', (_, some) => {
    expect(usualTemperature(some)).toBeNull();
  });

  it('has a distance in both directions', () => {
    const usual = { politeness: 50, warmth: 63, messages: 4 };
    expect(distanceFromUsual(usual, { politeness: 70, warmth: 40 })).toEqual({
      politeness: 20,
      warmth: -23,
    });
  });
});
