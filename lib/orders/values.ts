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
