import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../lib/orders/csv.ts';
import { OrderFileFailure } from '../../../lib/orders/order-file-failure.ts';
import { readOrderFile } from '../../../lib/orders/read-orders.ts';
import { decodeOrderFile } from '../../../lib/platform/book-decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = (text: string) => [...readRows(text, ',')].map((row) => row.cells);

function failureOf(file: Uint8Array): unknown {
  try {
    readOrderFile(decodeOrderFile(file));
  } catch (error) {
    return error;
  }
  return null;
}

describe('a file that holds no orders', () => {
  it.each([
    ['nothing', bytes(), 'empty'],
    ['blanks alone', utf8('\uFEFF \n\n'), 'empty'],
    ['an Excel file', bytes(0x50, 0x4b, 3, 4, 20, 0), 'spreadsheet'],
    ['an old Excel file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0), 'spreadsheet'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251), 'binary'],
    ['a letter', utf8('こんにちは\nお元気ですか'), 'no_table'],
    ['one line of 50 MB', utf8('あ'.repeat(17_000_000)), 'line_too_long'],
    ['one quoted line of 50 MB', utf8(`"${'x'.repeat(50_000_000)}`), 'line_too_long'],
  ])('is refused in words: %s', (...row) => {
    const [, file, code] = row;
    const failure = failureOf(file);
    expect(failure).toBeInstanceOf(OrderFileFailure);
    expect((failure as OrderFileFailure).code).toBe(code);
    expect((failure as OrderFileFailure).inWords).toMatch(/。$/u);
  });
});

describe('readRows', () => {
  it.each([
    [
      'quotes, commas and line breaks in a cell',
      'a,"b ""x"", c\nd",e',
      [['a', 'b "x", c\nd', 'e']],
    ],
    ['line ends of three systems', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
    [
      'an empty last cell',
      'a,\nb,',
      [
        ['a', ''],
        ['b', ''],
      ],
    ],
    [
      'a quote that is never closed',
      '"a,b\nc,d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a quote inside a cell', 'a"b,c', [['a"b', 'c']]],
    ['a mark of Unicode', '\uFEFFa,b', [['a', 'b']]],
  ])('reads %s', (...row) => {
    const [, text, expected] = row;
    expect(cells(text)).toEqual(expected);
  });

  it('knows the line of each row in spite of breaks inside cells', () => {
    expect([...readRows('"a\nb"\nc\n\nd', ',')].map((row) => row.line)).toEqual([1, 3, 4, 5]);
  });

  it('gives back every cell that was written', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text.split(/[\r\n]/u).length < 400);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (table) => {
        const text = table
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(cells(text)).toEqual(table);
      }),
    );
  });

  it('never throws or hangs on any text but one that is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cells(text).length).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });
});
