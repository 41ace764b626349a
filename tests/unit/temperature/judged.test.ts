import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/japanese/analyse.ts';
import { measure } from '../../../lib/temperature/measure.ts';
import type { Temperature } from '../../../lib/temperature/temperature.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { areaUnderCurve, pearson, spearman } from '../../../scripts/eval/statistics.ts';
import { judgedTemperatures } from '../../../scripts/eval/temperature.ts';

/** What the acceptance half of the judged messages must reach; no rule was made by looking at it. */
describe('the judged messages, acceptance half', () => {
  const messages = judgedTemperatures('acceptance');
  let temperatures: readonly Temperature[] = [];

  beforeAll(() => {
    const tokenizer = nodeTokenizer();
    temperatures = messages.map(({ text }) => measure(analyse(text, tokenizer)));
  });

  it('order in politeness as people order them', () => {
    const read = temperatures.map((found) => found.politeness);
    const judged = messages.map((message) => message.politeness);
    expect(spearman(read, judged)).toBeGreaterThan(0.77);
    expect(pearson(read, judged)).toBeGreaterThan(0.84);
  });

  it('order in warmth as people order them', () => {
    const read = temperatures.map((found) => found.warmth);
    const judged = messages.map((message) => message.warmth);
    expect(spearman(read, judged)).toBeGreaterThan(0.83);
    expect(pearson(read, judged)).toBeGreaterThan(0.86);
  });

  it('tell plain from polite messages', () => {
    const at = (wanted: (politeness: number) => boolean): number[] =>
      temperatures
        .filter((_, index) => wanted(messages[index]?.politeness ?? 0))
        .map((found) => found.politeness);
    const polite = at((politeness) => politeness >= 48);
    const plain = at((politeness) => politeness <= 20);
    expect(areaUnderCurve(polite, plain)).toBeGreaterThan(0.94);
  });
});
