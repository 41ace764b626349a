/** How dates and amounts of a file are written, decided once a file. */
export interface Writing {
  /** 1.200,50 rather than 1,200.50. */
  readonly decimalComma: boolean;
  readonly dates: 'month-first' | 'day-first';
}

export interface Amount {
  readonly value: number;
  /** ISO 4217 where the cell says it. */
  readonly currency: string | null;
}

/** Signs and names of currencies beside an amount; the longer before the shorter. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/au ?\$|aud/u, 'AUD'],
  [/ca? ?\$|cad/u, 'CAD'],
  [/hk ?\$|hkd/u, 'HKD'],
  [/nt ?\$|twd/u, 'TWD'],
  [/us ?\$|usd|\$/u, 'USD'],
  [/£|gbp/u, 'GBP'],
  [/€|eur/u, 'EUR'],
  [/chf/u, 'CHF'],
  [/krw|₩/u, 'KRW'],
  [/cny|rmb|元/u, 'CNY'],
  [/¥|円|jpy/u, 'JPY'],
];

function plainNumber(digits: string, decimalComma: boolean): number {
  const lastComma = digits.lastIndexOf(',');
  const lastDot = digits.lastIndexOf('.');
  const both = lastComma >= 0 && lastDot >= 0;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits) && !both;
  const onlyComma = lastComma >= 0 && lastDot < 0;
  let decimal = '';
  if (both) decimal = lastComma > lastDot ? ',' : '.';
  // A single mark with three digits behind it parts thousands, unless it is the mark the file writes decimals with.
  else if (onlyComma) decimal = grouped ? '' : ',';
  else if (lastDot >= 0)
    decimal = grouped && (decimalComma || digits.split('.').length > 2) ? '' : '.';
  const normal = Array.from(digits, (character) => {
    if (character === decimal) return '.';
    return character === ',' || character === '.' ? '' : character;
  }).join('');
  return Number(normal);
}

function withoutMarksAround(run: string): string {
  const first = run.search(/\d/u);
  let end = run.length;
  while (end > first && /[.,]/u.test(run[end - 1] ?? '')) end -= 1;
  return run.slice(first, end);
}

/** An amount of money as any of the shops writes it; null where the cell holds none. */
export function readAmount(cell: string, writing: Pick<Writing, 'decimalComma'>): Amount | null {
  // Nearly every amount in yen is of digits alone.
  if (/^\d{1,12}$/u.test(cell)) return { value: Number(cell), currency: null };
  const text = cell.normalize('NFKC').toLowerCase().trim();
  if (text === '') return null;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const bare = text.replace(/[\s'’_]/gu, '');
  const runs = bare.split(/[^\d.,]+/u).filter((run) => /\d/u.test(run));
  const [run] = runs;
  // Two numbers in a cell are no amount: a range, a date, a telephone number.
  if (run === undefined || runs.length > 1) return null;
  const value = plainNumber(withoutMarksAround(run), writing.decimalComma);
  if (!Number.isFinite(value) || value > 1e12) return null;
  const before = bare.slice(0, bare.search(/\d/u));
  const negative = /[(△▲−-]/u.test(before) || bare.endsWith('-');
  return { value: negative && value !== 0 ? -value : value, currency };
}

/** A count as written; null where the cell holds none. */
export function readQuantity(cell: string): number | null {
  const amount = readAmount(cell, { decimalComma: false });
  return amount === null || amount.value < 0 ? null : Math.floor(amount.value);
}

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
  const found = /(?:^|[\sT日])(\d{1,2})[:時](\d{2})(?:[:分](\d{2}))?/u.exec(text);
  if (found === null || Number(found[1]) > 23 || Number(found[2]) > 59) return null;
  const afternoon = /\bpm\b|午後/u.test(text) && Number(found[1]) < 12 ? 12 : 0;
  return `${two(Number(found[1]) + afternoon)}:${found[2] ?? '00'}:${found[3] ?? '00'}`;
}

function offsetOf(text: string): string {
  if (/(?:\d|\s)(?:z|utc|gmt)$/u.test(text)) return 'Z';
  const found = /\d\s*([+-])(\d{2}):?(\d{2})$/u.exec(text);
  // The shops of Japan write Japanese time and do not say so.
  return found === null || !text.includes(':')
    ? '+09:00'
    : `${found[1] ?? '+'}${found[2] ?? '00'}:${found[3] ?? '00'}`;
}

/**
 * A date in any of the styles of the exports (2026-11-02, 2026/11/2 10:04, 2026年11月2日, 11/02/26, Nov-02-26, 02-Nov-26,
 * 02.11.2026, a time with an offset) as ISO 8601; null where the cell holds none or a day that does not exist.
 */
export function readDate(cell: string, dates: Writing['dates']): string | null {
  const text = cell.normalize('NFKC').toLowerCase().trim();
  const day = dayByNumbers(text, dates) ?? dayByName(text);
  if (day === null || !isReal(day)) return null;
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
