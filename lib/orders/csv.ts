import { OrderFileFailure } from './order-file-failure.ts';

/**
 * A small strict CSV reader. The well-kept libraries bring the types of Node or of the DOM into this folder, and none
 * gives the line of a broken quote, which the seller needs to find the row.
 */

export type Delimiter = ',' | ';' | '\t';

/** One row with the line of the file on which it begins, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** No order of any shop is longer; beyond it the file is no table. */
const LONGEST_ROW = 1_000_000;
/** A quote that is never closed would swallow the rest of the file; no cell of an export has more lines. */
const MOST_LINES_IN_A_CELL = 500;

interface Reader {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** Where the next row begins. */
  at: number;
  line: number;
}

/** The rows of a CSV text, one by one. Throws `OrderFileFailure` (`line_too_long`) where the text is no table. */
export function* readRows(text: string, delimiter: Delimiter): Generator<Row, void, undefined> {
  const reader: Reader = { text, delimiter, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  while (reader.at < text.length) yield readRow(reader);
}

function readRow(reader: Reader): Row {
  const { text, delimiter, line } = reader;
  const start = reader.at;
  const cells: string[] = [];
  for (;;) {
    cells.push(text[reader.at] === '"' ? readQuoted(reader) : readPlain(reader));
    if (reader.at - start > LONGEST_ROW) throw new OrderFileFailure('line_too_long');
    const next = text[reader.at];
    if (next === delimiter) {
      reader.at += 1;
      continue;
    }
    if (next === '\r' && text[reader.at + 1] === '\n') reader.at += 1;
    reader.at += 1;
    reader.line += 1;
    return { line, cells };
  }
}

function endOfPlain(reader: Reader, from: number): number {
  const { text, delimiter } = reader;
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
    at += 1;
    if (at - from > LONGEST_ROW) throw new OrderFileFailure('line_too_long');
  }
  return at;
}

function readPlain(reader: Reader): string {
  const end = endOfPlain(reader, reader.at);
  const cell = reader.text.slice(reader.at, end);
  reader.at = end;
  return cell;
}

/** The closing quote of the cell that begins at `at`; -1 where it is never closed in reason. */
function closingQuote(reader: Reader): { readonly at: number; readonly lines: number } {
  const { text } = reader;
  let lines = 0;
  for (let at = reader.at + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) lines += 1;
    if (lines > MOST_LINES_IN_A_CELL || at - reader.at > LONGEST_ROW) break;
    if (character !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return { at, lines };
  }
  return { at: -1, lines: 0 };
}

function readQuoted(reader: Reader): string {
  const closing = closingQuote(reader);
  // A quote that is never closed is a character of the cell: the rest of the file must not vanish into it.
  if (closing.at < 0) return readPlain(reader);
  const quoted = reader.text.slice(reader.at + 1, closing.at).replaceAll('""', '"');
  reader.line += closing.lines;
  reader.at = closing.at + 1;
  // What stands between the closing quote and the delimiter belongs to the cell, as spreadsheets read it.
  return quoted + readPlain(reader);
}

/** The delimiter that splits the first lines most evenly. */
export function sniffDelimiter(text: string): Delimiter {
  const head = text.slice(0, 20_000);
  const score = (delimiter: Delimiter): number => {
    const lines = head.split(/\r\n|\n|\r/u, 30).map((line) => line.split(delimiter).length - 1);
    return Math.max(0, ...lines);
  };
  const scores = ([',', ';', '\t'] as const).map((delimiter) => ({
    delimiter,
    score: score(delimiter),
  }));
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
