import { join } from 'node:path';
import { featuresOf, FEATURE_VALUES } from '../../lib/intents/features.ts';
import { foldMessage } from '../../lib/intents/folded-sentences.ts';
import { INTENTS } from '../../lib/intents/intents.ts';
import { readByRules } from '../../lib/intents/read-by-rules.ts';
import { isGuess } from '../../lib/intents/recognise.ts';
import { analyse } from '../../lib/japanese/analyse.ts';
import { judgedMessages, type JudgedMessage } from '../eval/intents.ts';
import { seeded, type SparseRow } from './logistic.ts';

/** A message to learn from; `source` is the file, `round` the part that is left out at a time when checking. */
export interface Lesson extends JudgedMessage {
  readonly source: 'judged' | 'rounds' | 'lessons';
  readonly round: string;
}

const FOLDER = join(import.meta.dirname, '../../tests/judged');

/** Everything that may be learned from: never an acceptance row. */
export function lessons(): Lesson[] {
  const read = (file: string, source: Lesson['source']) =>
    judgedMessages(join(FOLDER, file))
      .filter(({ half }) => half === 'tuning')
      .map((message) => ({ ...message, source, round: message.round ?? source }));
  return [
    ...read('messages.jsonl', 'judged'),
    ...read('rounds.jsonl', 'rounds'),
    ...read('lessons.jsonl', 'lessons'),
  ];
}

/**
 * How much of what the rules read is kept for the judged messages: the rules were written from them and are right there
 * more often than at first sight of others.
 */
const RULES_KEPT = 0.6;

/** Names of the signs of a message; `random` in [0, 1) says which readings of the rules are forgotten. */
function signsOf(lesson: Lesson, random: () => number): string[] {
  const analysis = analyse(lesson.text, null);
  const message = foldMessage(analysis);
  const read = readByRules(message, {
    ...(lesson.place && { place: lesson.place }),
    previous: lesson.previous ?? null,
  })
    .filter(() => lesson.source !== 'judged' || random() < RULES_KEPT)
    .map(({ intent, rule }) => ({ intent, guessed: isGuess(rule) }));
  const { features } = featuresOf({ analysis, message, read, place: lesson.place });
  return features.map(({ name }) => name);
}

export interface Signs {
  readonly signs: readonly (readonly string[])[];
  readonly seen: ReadonlyMap<string, number>;
  readonly names: readonly string[];
}

export interface Matrix {
  readonly names: readonly string[];
  readonly rows: readonly SparseRow[];
}

const SEED = 3;

/** Signs of each message and how many messages show them; what fewer than `least` show is left out of `names`. */
export function countedSigns(all: readonly Lesson[], least: number): Signs {
  const random = seeded(SEED);
  const signs = all.map((lesson) => signsOf(lesson, random));
  const seen = new Map<string, number>();
  for (const name of signs.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= least).map(([name]) => name);
  return { signs, seen, names };
}

/** Rows of numbers over the signs `names`. */
export function matrixOf(
  all: readonly Lesson[],
  signs: readonly (readonly string[])[],
  names: readonly string[],
): Matrix {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = all.map((lesson, index) => {
    const known = (signs[index] ?? []).filter((name) => numbers.has(name));
    return {
      features: Int32Array.from(known, (name) => numbers.get(name) ?? 0),
      values: Float32Array.from(known, valueOf),
      labels: lesson.intents.map((intent) => INTENTS.indexOf(intent)),
      weight: 1,
    };
  });
  return { names, rows };
}

/** What a sign counts in a message that shows it. */
export function valueOf(name: string): number {
  return FEATURE_VALUES[name.charAt(0)] ?? 1;
}
