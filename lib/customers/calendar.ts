/** Ondo's sellers live by Japanese time; a fixed offset keeps readings equal on every machine (Japan has no summer time). */
const JAPAN_OFFSET = 9 * 3_600_000;
const DAY = 86_400_000;

/** Milliseconds of an ISO 8601 time; null where it is missing or is no time. */
export function timeOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

/** Number of the Japanese calendar day a moment lies in. */
export function dayNumber(time: number): number {
  return Math.floor((time + JAPAN_OFFSET) / DAY);
}

function monthNumber(time: number): number {
  const date = new Date(time + JAPAN_OFFSET);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Whole days between two moments, by the calendar; never negative. */
export function daysBetween(earlier: number, later: number): number {
  return Math.max(0, dayNumber(later) - dayNumber(earlier));
}

/** How long ago in the calendar's own steps; `count` goes with days, months and years. */
export interface Since {
  readonly unit: 'today' | 'yesterday' | 'days' | 'this-month' | 'last-month' | 'months' | 'years';
  readonly count: number;
}

export function sinceOf(then: number, now: number): Since {
  const days = daysBetween(then, now);
  if (days === 0) return { unit: 'today', count: 0 };
  if (days === 1) return { unit: 'yesterday', count: 1 };
  if (days < 7) return { unit: 'days', count: days };
  const months = monthNumber(now) - monthNumber(then);
  if (months === 0) return { unit: 'this-month', count: 0 };
  if (months === 1) return { unit: 'last-month', count: 1 };
  if (months < 12) return { unit: 'months', count: months };
  return { unit: 'years', count: Math.floor(months / 12) };
}

const SINCE_WORDS: Readonly<Record<Since['unit'], (count: number) => string>> = {
  today: () => '今日',
  yesterday: () => '昨日',
  days: (count) => `${count}日前`,
  'this-month': () => '今月',
  'last-month': () => '先月',
  months: (count) => `${count}か月前`,
  years: (count) => `${count}年前`,
};

/** How long ago, as one says it: 今日, 昨日, 3日前, 今月, 先月, 4か月前, 2年前. */
export function sinceInWords(then: number, now: number): string {
  const { unit, count } = sinceOf(then, now);
  return SINCE_WORDS[unit](count);
}

/** A span of days as one says it: 12日, 3か月, 2年. */
export function spanInWords(days: number): string {
  if (days < 60) return `${days}日`;
  if (days < 730) return `${Math.round(days / 30.4)}か月`;
  return `${Math.floor(days / 365)}年`;
}

/** The Japanese calendar date of a moment, as YYYY-MM-DD. */
export function japaneseDate(time: number): string {
  return new Date(time + JAPAN_OFFSET).toISOString().slice(0, 10);
}
