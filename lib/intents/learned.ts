import type { Feature } from './features.ts';
import { INTENTS, type Intent } from './intents.ts';
import { LEARNED } from './learned.data.ts';

/** Weights of one sign: intent by its place in `INTENTS`, with its log-odds. */
type Weights = readonly (readonly [intent: number, weight: number])[];

const FIRST_LETTER = 65;
const FIRST_STEP = 33;
const STEPS = 94;
const MIDDLE = STEPS / 2;

/**
 * The row of a sign as the table writes it: for each intent that it moves, a letter (`A` for the first of `INTENTS`) and
 * a character whose distance from the middle of printable ASCII is the weight in steps.
 */
export function encodeWeights(weights: Weights, step: number): string {
  return weights
    .map(([intent, weight]) => {
      const steps = Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight / step)));
      return (
        String.fromCharCode(FIRST_LETTER + intent) +
        String.fromCharCode(FIRST_STEP + MIDDLE + steps)
      );
    })
    .join('');
}

export function decodeWeights(row: string, step: number): Weights {
  return Array.from({ length: row.length / 2 }, (_, i) => [
    row.charCodeAt(2 * i) - FIRST_LETTER,
    (row.charCodeAt(2 * i + 1) - FIRST_STEP - MIDDLE) * step,
  ]);
}

let table: ReadonlyMap<string, string> | undefined;

/** Rows stay packed until a message shows their sign. */
function rowOf(name: string): Weights {
  table ??= new Map(
    LEARNED.rows.split('\n').map((line) => {
      const gap = line.lastIndexOf('\t');
      return [line.slice(0, gap), line.slice(gap + 1)];
    }),
  );
  const row = table.get(name);
  return row === undefined ? [] : decodeWeights(row, LEARNED.step);
}

export interface Weighed {
  /** Log-odds above the intent's threshold; negative below. */
  margin(intent: Intent): number;
  holds(intent: Intent): boolean;
}

/** Adds up what every sign says for and against each intent. */
export function weigh(features: readonly Feature[]): Weighed {
  const sums = LEARNED.start.slice();
  for (const { name } of features)
    for (const [intent, weight] of rowOf(name)) sums[intent] = (sums[intent] ?? 0) + weight;
  const margin = (intent: Intent) => sums[INTENTS.indexOf(intent)] ?? -1;
  return { margin, holds: (intent) => margin(intent) > 0 };
}

/**
 * The run of folded text that speaks most for an intent: units carry the weights of the signs that cover them, and the
 * run with the greatest sum wins. Null where no words do, only the message as a whole.
 */
export function evidenceFor(
  features: readonly Feature[],
  intent: Intent,
  text: string,
): readonly [from: number, to: number] | null {
  const index = INTENTS.indexOf(intent);
  const units = new Float64Array(text.length);
  for (const { name, places } of features) {
    const weight = rowOf(name).find(([of]) => of === index)?.[1] ?? 0;
    if (weight === 0) continue;
    for (const [from, to] of places)
      for (let i = from; i < to; i++) units[i] = (units[i] ?? 0) + weight / (to - from);
  }
  return trimmed(text, greatestRun(units));
}

function greatestRun(units: Float64Array): [number, number] | null {
  let best: [number, number] | null = null;
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  units.forEach((unit, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += unit;
    if (sum > bestSum) {
      bestSum = sum;
      best = [from, i + 1];
    }
  });
  return best;
}

function trimmed(text: string, run: [number, number] | null): [number, number] | null {
  if (run === null) return null;
  const words = text.slice(run[0], run[1]);
  const from = run[0] + words.length - words.trimStart().length;
  const to = run[1] - (words.length - words.trimEnd().length);
  return from < to ? [from, to] : null;
}
