import { comparableHeader, type ColumnMapping, type Columns, type Field } from './fields.ts';
import { FORMATS, type OrderFormat } from './formats.data.ts';
import type { Row } from './csv.ts';

/** A header row and what its columns mean. */
export interface RecognisedFormat {
  /** Null for a file that only the seller's mapping explains. */
  readonly format: OrderFormat | null;
  readonly site: string;
  readonly header: Row;
  readonly columns: Columns;
}

function indexByName(header: Row): Map<string, number> {
  const indexes = new Map<string, number>();
  header.cells.forEach((cell, index) => {
    const name = comparableHeader(cell);
    if (name !== '' && !indexes.has(name)) indexes.set(name, index);
  });
  return indexes;
}

function columnsOf(format: OrderFormat, names: ReadonlyMap<string, number>): Columns {
  const columns: Partial<Record<Field, number>> = {};
  for (const [field, aliases] of Object.entries(format.columns) as [Field, readonly string[]][]) {
    const found = aliases
      .map((alias) => names.get(comparableHeader(alias)))
      .find((index) => index !== undefined);
    if (found !== undefined) columns[field] = found;
  }
  return columns;
}

function matches(format: OrderFormat, names: ReadonlyMap<string, number>): boolean {
  return format.signature.every((oneOf) => oneOf.some((name) => names.has(comparableHeader(name))));
}

/** The export whose header one of the rows is: the one that explains most columns. Null where none is known. */
export function recogniseFormat(head: readonly Row[]): RecognisedFormat | null {
  const found = head.flatMap((header) => {
    const names = indexByName(header);
    return FORMATS.filter((format) => matches(format, names)).map((format) => ({
      format,
      site: format.site,
      header,
      columns: columnsOf(format, names),
    }));
  });
  const explained = (one: RecognisedFormat): number => Object.keys(one.columns).length;
  return found.reduce<RecognisedFormat | null>(
    (best, one) => (best === null || explained(one) > explained(best) ? one : best),
    null,
  );
}

/** The first row that looks like a header: three names or more, all different, none a number. Null where there is none. */
export function likelyHeader(head: readonly Row[]): Row | null {
  const isHeader = (row: Row): boolean => {
    const names = row.cells.map(comparableHeader).filter((name) => name !== '');
    return (
      names.length >= 3 &&
      new Set(names).size === names.length &&
      !names.some((name) => /^\d+$/u.test(name))
    );
  };
  return head.find(isHeader) ?? null;
}

/** A header with the seller's mapping applied to it; null where a mapped column is missing. */
export function applyMapping(header: Row, mapping: ColumnMapping): RecognisedFormat | null {
  const names = indexByName(header);
  const columns: Partial<Record<Field, number>> = {};
  for (const [field, name] of Object.entries(mapping.columns) as [Field, string][]) {
    const index = names.get(comparableHeader(name));
    if (index === undefined) return null;
    columns[field] = index;
  }
  return { format: null, site: mapping.site, header, columns };
}
