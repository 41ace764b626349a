import { describe, expect, it } from 'vitest';
import type { CustomerRow } from '../../../lib/customers/book-archive.ts';
import { DEFAULT_BOOK_SETTINGS } from '../../../lib/customers/book-settings.ts';
import {
  mergeSuggestions,
  selectRows,
  thresholdsOf,
  type Selection,
} from '../../../lib/customers/customer-rows.ts';
import { contactId, searchable } from '../../../lib/customers/identity.ts';
import { NO_TOTALS } from '../../../lib/customers/record.ts';

function row(id: string, name: string, change: Partial<CustomerRow> = {}): CustomerRow {
  return {
    id,
    name,
    identities: [{ site: 'minne', id, name }],
    totals: NO_TOTALS,
    lastSeenAt: '2026-11-01T00:00:00.000Z',
    favourite: false,
    followed: false,
    chosenRank: null,
    tags: [],
    search: [name, id].map(searchable).join('\n'),
    ...change,
  };
}

const ROWS = [
  row('u1', 'ハナコ', {
    totals: { ...NO_TOTALS, orders: 3, spent: 9000, lastOrderAt: '2026-10-01' },
    lastSeenAt: '2026-11-03T00:00:00.000Z',
  }),
  row('u2', 'Ｙｕｋｉ', {
    favourite: true,
    totals: { ...NO_TOTALS, orders: 1, spent: 20_000, lastOrderAt: '2026-11-01' },
  }),
  row('u3', 'もか☕', { lastSeenAt: '2026-11-09T00:00:00.000Z' }),
];
const select = (change: Partial<Selection>) =>
  selectRows(ROWS, {
    query: '',
    sort: 'seen',
    filter: 'all',
    settings: DEFAULT_BOOK_SETTINGS,
    now: new Date('2026-11-21'),
    ...change,
  }).map(({ id }) => id);

describe('selectRows', () => {
  it.each([
    ['hiragana for katakana', 'はなこ', ['u1']],
    ['half width for full', 'yuki', ['u2']],
    ['half-width katakana', 'ﾓｶ', ['u3']],
    ['an identifier', 'U2', ['u2']],
    ['several words', 'はな u1', ['u1']],
    ['words of two people', 'はな yuki', []],
    ['blanks alone', '　 ', ['u3', 'u1', 'u2']],
  ])('finds by %s', (...one) => {
    expect(select({ query: one[1] })).toEqual(one[2]);
  });

  it.each([
    ['seen', ['u3', 'u1', 'u2']],
    ['bought', ['u2', 'u1', 'u3']],
    ['spent', ['u2', 'u1', 'u3']],
    ['orders', ['u1', 'u2', 'u3']],
  ] as const)('sorts by %s', (sort, ids) => {
    expect(select({ sort })).toEqual(ids);
  });

  it.each([
    ['favourite', ['u2']],
    ['repeat', ['u1']],
    ['new', ['u2']],
    ['passerby', ['u3']],
    ['patron', []],
  ] as const)('leaves only %s', (filter, ids) => {
    expect(select({ filter })).toEqual(ids);
  });
});

describe('mergeSuggestions', () => {
  const mail = contactId('mailto', 'a@example.com');
  it('names the same mail elsewhere and the same name on the same site, and never a name alone across sites', () => {
    const own = row('1', 'はな', { identities: [{ site: 'base', id: mail, name: 'はな' }] });
    const others = [
      row('2', '田中', { identities: [{ site: 'shopify', id: mail, name: '田中' }] }),
      row('3', 'ハナ', { identities: [{ site: 'base', id: null, name: 'ハナ' }] }),
      row('4', 'はな', { identities: [{ site: 'etsy', id: null, name: 'はな' }] }),
    ];
    expect(mergeSuggestions(own, [own, ...others]).map(({ id }) => id)).toEqual(['2', '3']);
  });
});

describe('thresholdsOf', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    row(`${i}`, 'x', {
      totals: {
        ...NO_TOTALS,
        orders: (i % 8) + 1,
        spent: 10_000 * (i % 8),
        firstOrderAt: '2026-01-01',
        lastOrderAt: '2026-06-01',
      },
    }),
  );
  it("follows the shop's own figures until the seller sets them by hand", () => {
    expect(thresholdsOf(many, DEFAULT_BOOK_SETTINGS).patronSpent).toBe(70_000);
    expect(thresholdsOf(many, { ...DEFAULT_BOOK_SETTINGS, thresholdsByHand: true })).toEqual(
      DEFAULT_BOOK_SETTINGS.thresholds,
    );
    expect(thresholdsOf(ROWS, DEFAULT_BOOK_SETTINGS)).toEqual(DEFAULT_BOOK_SETTINGS.thresholds);
  });
});
