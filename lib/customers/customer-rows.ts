import type { CustomerRow } from './book-archive.ts';
import type { BookSettings } from './book-settings.ts';
import { daysBetween, timeOf } from './calendar.ts';
import type { Rank, RankReading } from './customer.ts';
import { isContactId, searchable } from './identity.ts';
import { rankOf } from './rank.ts';
import { thresholdsFrom, type RankThresholds } from './rank-thresholds.ts';

export const SORTS = ['seen', 'bought', 'spent', 'orders', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const SORT_LABELS: Readonly<Record<Sort, string>> = {
  seen: '最近やりとりした順',
  bought: '最近買った順',
  spent: '金額の多い順',
  orders: '回数の多い順',
  name: '名前順',
};

export type Filter = 'all' | 'favourite' | Rank;

export interface Selection {
  readonly query: string;
  readonly sort: Sort;
  readonly filter: Filter;
  readonly settings: BookSettings;
  readonly now: Date;
}

export function rankOfRow(
  row: CustomerRow,
  options: Pick<Selection, 'settings' | 'now'>,
): RankReading {
  const facts = {
    name: row.name,
    orders: row.totals.orders,
    spent: row.totals.spent,
    firstOrderAt: row.totals.firstOrderAt,
    lastOrderAt: row.totals.lastOrderAt,
    favourite: row.favourite,
    casual: false,
    chosenRank: row.chosenRank,
  };
  return rankOf(facts, { now: options.now, thresholds: options.settings.thresholds });
}

const byNumber = (value: (row: CustomerRow) => number) => (a: CustomerRow, b: CustomerRow) =>
  value(b) - value(a);

const COMPARE: Readonly<Record<Sort, (a: CustomerRow, b: CustomerRow) => number>> = {
  // ISO times of one zone sort as texts, which is many times quicker than parsing 100,000 of them.
  seen: (a, b) => (a.lastSeenAt < b.lastSeenAt ? 1 : a.lastSeenAt > b.lastSeenAt ? -1 : 0),
  bought: byNumber((row) => timeOf(row.totals.lastOrderAt) ?? 0),
  spent: byNumber((row) => row.totals.spent ?? -1),
  orders: byNumber((row) => row.totals.orders),
  name: (a, b) => (a.search < b.search ? -1 : Number(a.search > b.search)),
};

/** The shop's own thresholds by what its buyers do; as they are where the seller set them by hand or buyers are few. */
export function thresholdsOf(rows: readonly CustomerRow[], settings: BookSettings): RankThresholds {
  if (settings.thresholdsByHand) return settings.thresholds;
  const buyers = rows.map(({ totals }) => {
    const [first, last] = [timeOf(totals.firstOrderAt), timeOf(totals.lastOrderAt)];
    const activeDays = first === null || last === null ? null : daysBetween(first, last);
    return { orders: totals.orders, spent: totals.spent, activeDays };
  });
  return thresholdsFrom(buyers);
}

/** The rows that are looked for: every word must be found, in any spelling of kana, width and case. */
export function selectRows(rows: readonly CustomerRow[], selection: Selection): CustomerRow[] {
  const words = selection.query.split(/\s+/u).map(searchable).filter(Boolean);
  const isWanted = (row: CustomerRow): boolean => {
    if (!words.every((word) => row.search.includes(word))) return false;
    if (selection.filter === 'all') return true;
    if (selection.filter === 'favourite') return row.favourite;
    return rankOfRow(row, selection).rank === selection.filter;
  };
  return rows.filter(isWanted).sort(COMPARE[selection.sort]);
}

/** Other records that are likely the same person: the same mail or address elsewhere, or the same name on the same site. */
export function mergeSuggestions(row: CustomerRow, rows: readonly CustomerRow[]): CustomerRow[] {
  const contacts = new Set(row.identities.flatMap(({ id }) => (isContactId(id) ? [id] : [])));
  const names = new Set(
    row.identities.flatMap(({ site, name }) =>
      name === null ? [] : [`${site} ${searchable(name)}`],
    ),
  );
  const isLike = (other: CustomerRow): boolean =>
    other.id !== row.id &&
    other.identities.some(
      ({ site, id, name }) =>
        contacts.has(id) || (name !== null && names.has(`${site} ${searchable(name)}`)),
    );
  return rows.filter(isLike).slice(0, 5);
}
