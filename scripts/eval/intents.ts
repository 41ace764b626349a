import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/japanese/analyse.ts';
import { INTENTS, type Intent } from '../../lib/intents/intents.ts';
import { recogniseIntents } from '../../lib/intents/recognise.ts';
import { KEYWORDS } from './intent-keywords.data.ts';

/** One row of tests/judged/messages.jsonl, as far as intents need it. */
export interface JudgedMessage {
  readonly id: string;
  readonly half: 'tuning' | 'acceptance';
  readonly text: string;
  readonly intents: readonly Intent[];
  readonly place?: 'public';
  readonly previous?: string;
  /** The sitting in which it was written, where the file has several. */
  readonly round?: string;
}

export type IntentReader = (message: JudgedMessage) => readonly Intent[];

export interface LabelScore {
  readonly intent: Intent;
  /** Messages that carry the label. */
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface IntentScore {
  readonly labels: readonly LabelScore[];
  /** Mean F1 over the labels with support, 0-1. */
  readonly macroF1: number;
  /** Share of messages whose intents are exactly the judged ones, 0-1. */
  readonly exact: number;
}

const JUDGED = join(import.meta.dirname, '../../tests/judged/messages.jsonl');

export function judgedMessages(path = JUDGED): JudgedMessage[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedMessage);
}

/** The product's reading. */
export const byProduct: IntentReader = ({ text, place, previous }) =>
  recogniseIntents(analyse(text, null), {
    ...(place && { place }),
    previous: previous ?? null,
  }).map(({ intent }) => intent);

/** The baseline: a label wherever one of its words stands. */
export const byKeywords: IntentReader = ({ text }) =>
  INTENTS.filter((intent) => KEYWORDS[intent].some((word) => text.includes(word)));

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function scoreIntents(
  messages: readonly JudgedMessage[],
  reader: IntentReader,
): IntentScore {
  const read = messages.map((message) => ({
    judged: new Set(message.intents),
    found: new Set(reader(message)),
  }));
  const labels = INTENTS.flatMap((intent) => {
    const support = read.filter(({ judged }) => judged.has(intent)).length;
    const claimed = read.filter(({ found }) => found.has(intent)).length;
    const right = read.filter(
      ({ judged, found }) => judged.has(intent) && found.has(intent),
    ).length;
    if (support === 0) return [];
    return [
      {
        intent,
        support,
        precision: ratio(right, claimed),
        recall: ratio(right, support),
        f1: ratio(2 * right, claimed + support),
      },
    ];
  });
  const exact = read.filter(
    ({ judged, found }) =>
      judged.size === found.size && [...judged].every((intent) => found.has(intent)),
  );
  return {
    labels,
    macroF1: ratio(
      labels.reduce((sum, label) => sum + label.f1, 0),
      labels.length,
    ),
    exact: ratio(exact.length, read.length),
  };
}

function figure(value: number): string {
  return value.toFixed(3);
}

/** The table `npm run eval` prints: each label on both halves, the rules beside the keyword list. */
export function evaluateIntents(messages: readonly JudgedMessage[] = judgedMessages()): string {
  const sections = (['tuning', 'acceptance'] as const).map((half) => {
    const part = messages.filter((message) => message.half === half);
    const rules = scoreIntents(part, byProduct);
    const keywords = scoreIntents(part, byKeywords);
    const rows = rules.labels.map(({ intent, support, precision, recall, f1 }) => {
      const plain = keywords.labels.find((label) => label.intent === intent)?.f1 ?? 0;
      return [
        intent.padEnd(18),
        String(support).padStart(3),
        figure(precision),
        figure(recall),
        figure(f1),
        figure(plain),
      ].join('  ');
    });
    return [
      `Intents, ${half} half (${part.length} messages): macro-F1 ${figure(rules.macroF1)}, keyword list ${figure(keywords.macroF1)}; exact ${figure(rules.exact)}, keyword list ${figure(keywords.exact)}`,
      'label               n   prec.  recall F1     keywords F1',
      ...rows,
    ].join('\n');
  });
  return sections.join('\n\n');
}

if (import.meta.main) console.log(evaluateIntents());
