import type { Writing } from './values.ts';

/** Month names of the languages in which exports come, by their first letters. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene)/u,
  /^(?:feb|fév|fev)/u,
  /^(?:mar|mär|mrz|maerz)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mag)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aoû|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott)/u,
  /^nov/u,
  /^(?:dec|dez|déc|dic)/u,
];

function monthOf(name: string): number | null {
  // 'juin' and 'juil' begin like 'jun' and 'jul' only in part, so the first match in calendar order is right.
  const index = MONTHS.findIndex((pattern) => pattern.test(name));
  return index < 0 ? null : index + 1;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function fullYear(year: string): number {
  return year.length <= 2 ? 2000 + Number(year) : Number(year);
}

function isReal({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1990 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

function dayByName(text: string): Day | null {
  const monthFirst = /^(\p{L}{3,9})\.?[-/ ](\d{1,2})[-/ ,]+(\d{2,4})/u.exec(text);
  if (monthFirst !== null) {
    const month = monthOf(monthFirst[1] ?? '');
    return month === null
      ? null
      : { year: fullYear(monthFirst[3] ?? ''), month, day: Number(monthFirst[2]) };
  }
  const dayFirst = /^(\d{1,2})[-/. ]+(\p{L}{3,9})[-/. ]+(\d{2,4})/u.exec(text);
  if (dayFirst === null) return null;
  const month = monthOf(dayFirst[2] ?? '');
  return month === null
    ? null
    : { year: fullYear(dayFirst[3] ?? ''), month, day: Number(dayFirst[1]) };
}

function dayByNumbers(text: string, dates: Writing['dates']): Day | null {
  const yearFirst =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(text);
  if (yearFirst !== null) {
    return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/u.exec(text);
  if (yearLast === null) return null;
  const [one, two] = [Number(yearLast[1]), Number(yearLast[2])];
  const year = fullYear(yearLast[3] ?? '');
  // Points part days from months where the day stands first.
  const dayFirst = one > 12 || (two <= 12 && (dates === 'day-first' || text.includes('.')));
  return dayFirst ? { year, month: two, day: one } : { year, month: one, day: two };
}

const two = (value: number | string): string => String(value).padStart(2, '0');

function timeOfDay(text: string): string | null {
  const found = /(?:^|[\sT日)前後])(\d{1,2})(?:[:時](\d{2})(?:[:分](\d{2}))?|時(?!\d))/u.exec(text);
  if (found === null || Number(found[1]) > 23 || Number(found[2] ?? 0) > 59) return null;
  const hour = Number(found[1]);
  const afternoon = /\d ?p\.?m\b|午後/u.test(text) && hour < 12;
  const midnight = /\d ?a\.?m\b|午前/u.test(text) && hour === 12;
  return `${two(midnight ? 0 : afternoon ? hour + 12 : hour)}:${found[2] ?? '00'}:${found[3] ?? '00'}`;
}

/** Names of zones that exports write behind a time. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  jst: '+09:00',
  pst: '-08:00',
  pdt: '-07:00',
  est: '-05:00',
  edt: '-04:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
};

function offsetOf(text: string): string {
  // The shops of Japan write Japanese time and do not say so.
  if (!text.includes(':')) return '+09:00';
  const zone = /[\d\s]([a-z]{1,4})\)?$/u.exec(text)?.[1];
  if (zone !== undefined && zone in ZONES) return ZONES[zone] ?? 'Z';
  const found = /:\d{2}(?:\.\d+)?\s*(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?$/u.exec(text);
  return found === null ? '+09:00' : `${found[1] ?? '+'}${found[2] ?? '00'}:${found[3] ?? '00'}`;
}

/** Years of the Japanese eras begin after these. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:令和|r)/u, 2018],
  [/^(?:平成|h)/u, 1988],
];

function dayOfEra(text: string): Day | null {
  const era = ERAS.find(([name]) => name.test(text));
  const found = /^(?:令和|平成|[rh])\.? ?(元|\d{1,2})[年./-](\d{1,2})[月./-](\d{1,2})/u.exec(text);
  if (era === undefined || found === null) return null;
  const year = era[1] + (found[1] === '元' ? 1 : Number(found[1]));
  return { year, month: Number(found[2]), day: Number(found[3]) };
}

/** Days of a spreadsheet count from the end of 1899; from 2000 to 2099 they have five digits. */
function spreadsheetDate(text: string): string | null {
  const found = /^(\d{5})(\.\d+)?$/u.exec(text);
  const days = Number(found?.[1]);
  if (found === null || days < 36_526 || days > 73_050) return null;
  const seconds = Math.round(Number(found[2] ?? 0) * 86_400);
  const time = new Date(Date.UTC(1899, 11, 30 + days) + seconds * 1000).toISOString();
  return found[2] === undefined ? time.slice(0, 10) : `${time.slice(0, 19)}+09:00`;
}

/** A weekday before the date. 'mar.' is one only before a day with its month behind it: else it is March. */
const WEEKDAY =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\p{L}*[.,]* +|mar(?:di)?[.,]* +(?=\d{1,2}\.? \p{L}))/u;

/**
 * A date in any of the styles of the exports (2026-11-02, 2026/11/2 10:04, 2026年11月2日, 11/02/26, Nov-02-26, 02-Nov-26,
 * 02.11.2026, 令和8年11月2日, a spreadsheet's number of days, a time with an offset, a zone, AM or 午後) as ISO 8601;
 * null where the cell holds none or a day that does not exist.
 */
export function readDate(cell: string, dates: Writing['dates']): string | null {
  const text = cell.normalize('NFKC').toLowerCase().trim().replace(WEEKDAY, '');
  const day = dayByNumbers(text, dates) ?? dayOfEra(text) ?? dayByName(text);
  if (day === null) return spreadsheetDate(text);
  if (!isReal(day)) return null;
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  const time = timeOfDay(text.replace(/t(?=\d)/u, ' '));
  return time === null ? date : `${date}T${time}${offsetOf(text)}`;
}

/** Whether days stand before months, told by the first date of the column that leaves no doubt; else `otherwise`. */
export function dateOrderOf(
  cells: Iterable<string>,
  otherwise: Writing['dates'],
): Writing['dates'] {
  for (const cell of cells) {
    const found = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/u.exec(cell);
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'day-first';
    if (Number(found[2]) > 12) return 'month-first';
  }
  return otherwise;
}
