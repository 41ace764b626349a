import { readRows, sniffDelimiter, type Delimiter, type Row } from './csv.ts';
import { comparableHeader, type ColumnMapping } from './fields.ts';
import { ImportReport, type RemarkCount } from './import-report.ts';
import { cellOf, orderOfRows, type FileContext, type ImportedOrder } from './order-group.ts';
import { OrderFileFailure } from './order-file-failure.ts';
import {
  applyMapping,
  likelyHeader,
  recogniseFormat,
  type RecognisedFormat,
} from './recognise-format.ts';
import { dateOrderOf } from './dates.ts';
import type { Writing } from './values.ts';

/** A file whose orders could be read. */
export interface ReadOrders {
  readonly kind: 'orders';
  /** The shop's name; null for a file that the seller's own mapping explained. */
  readonly label: string | null;
  readonly site: string;
  readonly orders: readonly ImportedOrder[];
  /** Rows below the header. */
  readonly rows: number;
  readonly remarks: readonly RemarkCount[];
}

/** A table that no format knows: the seller says what its columns mean. */
export interface UnknownTable {
  readonly kind: 'unknown';
  readonly header: readonly string[];
  /** The first rows, as they stand. */
  readonly sample: readonly (readonly string[])[];
}

export type OrderFileReading = ReadOrders | UnknownTable;

export interface ReadOptions {
  /** Mappings the seller made before; the first whose columns are all there is used for a file that no format knows. */
  readonly mappings?: readonly ColumnMapping[];
}

/** An export has at most a few lines (blank, commas alone) above its header. */
const HEAD_ROWS = 20;
const SAMPLE_ROWS = 5;

function headOf(text: string, delimiter: Delimiter): Row[] {
  const head: Row[] = [];
  for (const row of readRows(text, delimiter)) {
    head.push(row);
    if (head.length === HEAD_ROWS) break;
  }
  return head;
}

const isBlank = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');

/** Whether the text begins with the header of a known export: how a text decoded rightly is told from one that is not. */
export function hasKnownHeader(text: string): boolean {
  return recogniseFormat(headOf(text, sniffDelimiter(text))) !== null;
}

/** The seller's mapping for this file, if one fits. */
function byMapping(
  head: readonly Row[],
  mappings: readonly ColumnMapping[],
): RecognisedFormat | null {
  const header = likelyHeader(head);
  if (header === null) return null;
  return (
    mappings.map((mapping) => applyMapping(header, mapping)).find((found) => found !== null) ?? null
  );
}

function writingOf(
  recognised: RecognisedFormat,
  rows: readonly Row[],
  delimiter: Delimiter,
): Writing {
  const { columns, format } = recognised;
  const cells = rows.slice(0, 2000);
  const amounts = cells.flatMap((row) => [
    cellOf(row, columns, 'total'),
    cellOf(row, columns, 'price'),
  ]);
  const semicolons = delimiter === ';';
  const commaSeen = amounts.some((cell) => /\d,\d{1,2}\D*$/u.test(cell));
  const dotSeen = amounts.some((cell) => /\d\.\d{1,2}\D*$/u.test(cell));
  const dates = semicolons ? 'day-first' : (format?.dates ?? 'month-first');
  return {
    decimalComma: commaSeen || (semicolons && !dotSeen),
    dates: dateOrderOf(
      cells.map((row) => cellOf(row, columns, 'orderedAt')),
      dates,
    ),
  };
}

/** Cells of a row that are not blank; three stand for any more. */
function filledCells(row: Row): number {
  let filled = 0;
  for (const cell of row.cells) {
    if (cell.trim() !== '') filled += 1;
    if (filled === 3) break;
  }
  return filled;
}

function isSameRow(one: Row, other: Row): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => cell === other.cells[index])
  );
}

/** The rows by order, in the file's sequence; rows that are none, and exact repeats, are reported. */
function groupRows(
  rows: readonly Row[],
  recognised: RecognisedFormat,
  report: ImportReport,
): Row[][] {
  const { columns, header } = recognised;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const filled = filledCells(row);
    const orderId = cellOf(row, columns, 'orderId');
    const hasNumber = columns.orderId === undefined || comparableHeader(orderId) !== '';
    if (filled === 0 || isSameRow(row, header) || (!hasNumber && filled <= 2) || isFooter(row)) {
      report.add('not_a_row', row.line);
      continue;
    }
    if (!hasNumber) {
      report.add('no_order_id', row.line);
      continue;
    }
    const key = columns.orderId === undefined ? `line ${row.line}` : orderId.normalize('NFKC');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else if (group.some((other) => isSameRow(other, row))) report.add('duplicate', row.line);
    else group.push(row);
  }
  return [...groups.values()];
}

/** eBay closes a report with a count of its records and the seller's name. */
function isFooter(row: Row): boolean {
  const [first = ''] = row.cells;
  return /^\s*(?:\d+,? ?record\(?s?\)? downloaded|seller id ?:)/iu.test(first);
}

/**
 * Reads the text of an order export. Throws `OrderFileFailure` where it is no table.
 * The result is the same for the same file: every order has an identifier made of its site and number.
 */
export function readOrderFile(text: string, options: ReadOptions = {}): OrderFileReading {
  if (text.trim() === '') throw new OrderFileFailure('empty');
  const delimiter = sniffDelimiter(text);
  const head = headOf(text, delimiter);
  const recognised = recogniseFormat(head) ?? byMapping(head, options.mappings ?? []);
  if (recognised === null) return unknownTable(head);
  const below: Row[] = [];
  for (const row of readRows(text, delimiter))
    if (row.line > recognised.header.line) below.push(row);
  const report = new ImportReport();
  const context: FileContext = {
    site: recognised.site,
    currency: recognised.format?.currency ?? 'JPY',
    columns: recognised.columns,
    writing: writingOf(recognised, below, delimiter),
    report,
    buyers: new Map(),
  };
  const orders = groupRows(below, recognised, report)
    .map((rows) => orderOfRows(rows, context))
    .filter((order) => order !== null);
  return {
    kind: 'orders',
    label: recognised.format?.label ?? null,
    site: recognised.site,
    orders,
    rows: below.length,
    remarks: report.counts(),
  };
}

function unknownTable(head: readonly Row[]): UnknownTable {
  const header = likelyHeader(head);
  if (header === null) throw new OrderFileFailure('no_table');
  const below = head.filter((row) => row.line > header.line && !isBlank(row));
  return {
    kind: 'unknown',
    header: header.cells,
    sample: below.slice(0, SAMPLE_ROWS).map((row) => row.cells),
  };
}
