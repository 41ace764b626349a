import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  byKeywords,
  byProduct,
  evaluateIntents,
  judgedMessages,
  scoreIntents,
} from '../../../scripts/eval/intents.ts';
import { INTENTS } from '../../../lib/intents/intents.ts';

const MESSAGES = judgedMessages();
const ACCEPTANCE = MESSAGES.filter((message) => message.half === 'acceptance');

describe('the judged messages', () => {
  it('are at least 420, each text and id once', () => {
    expect(MESSAGES.length).toBeGreaterThanOrEqual(420);
    expect(new Set(MESSAGES.map((message) => message.text)).size).toBe(MESSAGES.length);
    expect(new Set(MESSAGES.map((message) => message.id)).size).toBe(MESSAGES.length);
  });

  it('carry known labels only, and every label in both halves', () => {
    const unknown = MESSAGES.flatMap((message) => message.intents).filter(
      (intent) => !INTENTS.includes(intent),
    );
    expect(unknown).toEqual([]);
    for (const half of ['tuning', 'acceptance'] as const) {
      const seen = new Set(
        MESSAGES.filter((message) => message.half === half).flatMap((message) => message.intents),
      );
      expect(INTENTS.filter((intent) => !seen.has(intent))).toEqual([]);
    }
  });
});

describe('intents on the acceptance half, which no rule was written from', () => {
  it('reach a macro-F1 of 0.91', () => {
    expect(scoreIntents(ACCEPTANCE, byProduct).macroF1).toBeGreaterThanOrEqual(0.91);
  });

  it('beat the keyword list by a quarter', () => {
    const gain =
      scoreIntents(ACCEPTANCE, byProduct).macroF1 - scoreIntents(ACCEPTANCE, byKeywords).macroF1;
    expect(gain).toBeGreaterThanOrEqual(0.25);
  });
});

describe('intents on rounds that neither rules nor table were made from', () => {
  const unseen = judgedMessages(join(import.meta.dirname, '../../judged/rounds.jsonl')).filter(
    ({ half }) => half === 'acceptance',
  );

  it('reach a macro-F1 of 0.73, two and a half times the keyword list', () => {
    expect(unseen).toHaveLength(400);
    const product = scoreIntents(unseen, byProduct).macroF1;
    expect(product).toBeGreaterThanOrEqual(0.73);
    expect(product).toBeGreaterThanOrEqual(2.5 * scoreIntents(unseen, byKeywords).macroF1);
  });
});

describe('the scores', () => {
  it('count a missed and an invented label', () => {
    const messages = [
      { id: '1', half: 'tuning', text: 'a', intents: ['thanks'] },
      { id: '2', half: 'tuning', text: 'b', intents: ['thanks', 'order'] },
    ] as const;
    const score = scoreIntents(messages, ({ id }) =>
      id === '1' ? ['thanks', 'order'] : ['order'],
    );
    expect(score.labels).toEqual([
      { intent: 'order', support: 1, precision: 0.5, recall: 1, f1: 2 / 3 },
      { intent: 'thanks', support: 2, precision: 1, recall: 0.5, f1: 2 / 3 },
    ]);
    expect(score.macroF1).toBeCloseTo(2 / 3);
    expect(score.exact).toBe(0);
  });

  it('are printed for both halves beside the keyword list', () => {
    expect(evaluateIntents()).toMatch(
      /tuning half[\s\S]*macro-F1 0\.\d{3}, keyword list[\s\S]*acceptance half/u,
    );
  });
});
