import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../scripts/eval/delimited.ts';
import { areaUnderCurve, pearson, spearman } from '../../../scripts/eval/statistics.ts';
import { fitRidge, predict } from '../../../scripts/train/ridge.ts';

describe('the statistics of the evaluation', () => {
  it('know full, reversed and no agreement', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 1000])).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
    expect(spearman([1, 2, 3], [5, 5, 5])).toBe(0);
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
  });

  it('share ranks between ties', () => {
    expect(spearman([1, 1, 2, 2], [1, 2, 3, 4])).toBeCloseTo(0.8944, 3);
    expect(areaUnderCurve([2, 1], [1, 0])).toBeCloseTo(0.875);
    expect(areaUnderCurve([0], [1])).toBe(0);
  });
});

describe('readDelimited', () => {
  it.each([
    [
      'text,level\n"a, ""b""",1\nc,2\n',
      [
        { text: 'a, "b"', level: '1' },
        { text: 'c', level: '2' },
      ],
    ],
    ['text,level\r\n"two\nlines",3', [{ text: 'two\nlines', level: '3' }]],
    ['', []],
  ])('reads CSV %j', (source, records) => {
    expect(readDelimited(source, ',')).toEqual(records);
  });

  it('reads TSV without quotes', () => {
    expect(readDelimited('a\tb\n"x\ty\n', '\t')).toEqual([{ a: '"x', b: 'y' }]);
  });
});

describe('fitRidge', () => {
  const rows = [1, 2, 3, 4].map((share) => ({
    features: new Map([['rule', share]]),
    target: 10 + 5 * share,
    weight: 1,
  }));

  it('finds the points that made the targets', () => {
    const fit = fitRidge(rows, ['rule'], () => ({ penalty: 1e-6, points: 0 }));
    expect(fit.base).toBeCloseTo(10, 3);
    expect(predict(fit, new Map([['rule', 6]]))).toBeCloseTo(40, 3);
  });

  it('stays at the prior where the penalty is high', () => {
    const fit = fitRidge(rows, ['rule'], () => ({ penalty: 1e9, points: 2 }));
    expect(fit.points.get('rule')).toBeCloseTo(2, 3);
  });
});
