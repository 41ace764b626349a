import { describe, expect, it } from 'vitest';
import { dateOrderOf, readAmount, readDate } from '../../../lib/orders/values.ts';

describe('readAmount', () => {
  it.each([
    ['1200', false, 1200, null],
    ['"¥1,200"'.replaceAll('"', ''), false, 1200, 'JPY'],
    ['￥１，２００', false, 1200, 'JPY'],
    ['1,200円', false, 1200, 'JPY'],
    ['$24.50', false, 24.5, 'USD'],
    ['US $1,029.50', false, 1029.5, 'USD'],
    ['AU $10.00', false, 10, 'AUD'],
    ['£3', false, 3, 'GBP'],
    ['1.200,50 €', true, 1200.5, 'EUR'],
    ['1 200,50', true, 1200.5, null],
    ['1.200', true, 1200, null],
    ['1.200', false, 1.2, null],
    ['12,5', true, 12.5, null],
    ['1,234,567', false, 1_234_567, null],
    ['-500', false, -500, null],
    ['(500)', false, -500, null],
    ['△500', false, -500, null],
    ['0', false, 0, null],
  ])('reads %s (decimal comma %s) as %s', (...row) => {
    const [cell, decimalComma, value, currency] = row;
    expect(readAmount(cell, { decimalComma })).toEqual({ value, currency });
  });

  it.each(['', 'なし', '-', '1 - 2', '2026-11-02', '090-1111-2222', '9'.repeat(400)])(
    'reads no amount in %s',
    (cell) => expect(readAmount(cell, { decimalComma: false })).toBeNull(),
  );
});

describe('readDate', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026/1/2', '2026-01-02'],
    ['2026.11.02', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['２０２６／１１／０２', '2026-11-02'],
    ['2026/11/02 9:05', '2026-11-02T09:05:00+09:00'],
    ['2026年11月2日 9時05分', '2026-11-02T09:05:00+09:00'],
    ['2026-11-02 21:14:05 +0900', '2026-11-02T21:14:05+09:00'],
    ['2026-11-02T21:14:05Z', '2026-11-02T21:14:05Z'],
    ['2026-11-02T21:14:05-05:00', '2026-11-02T21:14:05-05:00'],
    ['11/02/26', '2026-11-02'],
    ['11/02/2026', '2026-11-02'],
    ['26/11/2026', '2026-11-26'],
    ['02.11.2026', '2026-11-02'],
    ['Oct-05-26', '2026-10-05'],
    ['26-May-26', '2026-05-26'],
    ['3 août 2026', '2026-08-03'],
    ['Nov 2, 2026', '2026-11-02'],
    ['05-dez-26', '2026-12-05'],
    ['12-juil.-26', '2026-07-12'],
  ])('reads %s as %s', (cell, expected) => {
    expect(readDate(cell, 'month-first')).toBe(expected);
  });

  it.each([
    '',
    'きのう',
    '2026/02/30',
    '2026/13/01',
    '13/13/26',
    '99-Foo-26',
    '1200',
    '0000-00-00',
  ])('reads no date in %s', (cell) => expect(readDate(cell, 'month-first')).toBeNull());

  it('reads the day first where the file does', () => {
    expect(dateOrderOf(['02/11/2026', '26/11/2026'], 'month-first')).toBe('day-first');
    expect(dateOrderOf(['11/26/2026'], 'day-first')).toBe('month-first');
    expect(dateOrderOf(['02/11/2026'], 'day-first')).toBe('day-first');
    expect(readDate('02/11/2026', 'day-first')).toBe('2026-11-02');
  });
});
