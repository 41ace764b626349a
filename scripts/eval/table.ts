/** Cells padded to columns; wide Japanese signs count two. The first column leans left, numbers right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(cell: string): number {
  return Array.from(cell).reduce(
    (width, sign) => width + (/[\u1100-\uFFE6]/u.test(sign) ? 2 : 1),
    0,
  );
}

function pad(cell: string, width: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return left ? cell + space : space + cell;
}

export function figure(value: number): string {
  return value.toFixed(3);
}
