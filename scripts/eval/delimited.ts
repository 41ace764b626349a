/** Rows of a CSV (RFC 4180 quotes) or TSV (no quotes) with a header line, as records by column name. */
export function readDelimited(source: string, delimiter: ',' | '\t'): Record<string, string>[] {
  const [header, ...rows] = delimiter === '\t' ? splitTabs(source) : splitCommas(source);
  if (header === undefined) return [];
  return rows.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])),
  );
}

function splitTabs(source: string): string[][] {
  return source
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function splitCommas(source: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < source.length; index++) {
    const sign = source.charAt(index);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(index + 1) === '"') cell += source.charAt(++index);
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') cell = push(row, cell);
    else if (sign === '\n') {
      cell = push(row, cell);
      rows.push(row);
      row = [];
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((found) => found.some((value) => value !== ''));
}

function push(row: string[], cell: string): '' {
  row.push(cell);
  return '';
}
