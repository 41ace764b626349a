/**
 * Fits the table of signs that `recogniseIntents` weighs and writes it:
 *
 *   node scripts/train/train-intents.ts            # prints the cross-validated figures, writes the table
 *   node scripts/train/train-intents.ts --check    # prints the figures only
 *
 * Learns from the tuning rows of tests/judged/*.jsonl; the same rows give the same table. The figures are of rounds left
 * out in turn, so each is a first sight of that round.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { INTENTS } from '../../lib/intents/intents.ts';
import { encodeWeights } from '../../lib/intents/learned.ts';
import {
  countedSigns,
  lessons,
  matrixOf,
  valueOf,
  type Lesson,
  type Matrix,
  type Signs,
} from './intent-rows.ts';
import { fitLogistic, score, type LogisticModel } from './logistic.ts';

const LEAST_SEEN = 3;
const PENALTY = 0.5;
const PASSES = 12;
const RATE = 0.2;
/** Signs in the table: those that moved most in a first fit over all. */
const TABLE_SIGNS = 3500;
/** Seen more often than this, a sign is no surer. */
const SURE_COUNT = 30;
/** Log-odds from which an intent is given; below even chances, since most intents are rare. */
const THRESHOLD = -1.3;
/** Weights are kept in steps of this many log-odds. */
const STEP = 0.05;
/** Added to what a rule says for its own intent: costs nothing at first sight and keeps what the rules already knew. */
const RULE_TRUST = 1;
const OUT = 'lib/intents/learned.data.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, out: { type: 'string', default: OUT } },
});

/** The model as the table holds it: weights below a step dropped, the others in whole steps, rules trusted more. */
function asKept(model: LogisticModel, names: readonly string[]): LogisticModel {
  const weights = model.weights.map((weight, at) => {
    const name = names[Math.floor(at / model.labels)] ?? '';
    const value = valueOf(name);
    const trust = name === `i${INTENTS[at % model.labels] ?? ''}` ? RULE_TRUST : 0;
    const steps = (weight * value + trust) / STEP;
    return Math.abs(steps) < 1 ? 0 : (Math.round(steps) * STEP) / value;
  });
  return { ...model, weights };
}

function fitAll(matrix: Matrix, use: (index: number) => boolean): LogisticModel {
  return fitLogistic(
    matrix.rows.filter((_, index) => use(index)),
    {
      features: matrix.names.length,
      labels: INTENTS.length,
      penalty: PENALTY,
      rounds: PASSES,
      rate: RATE,
    },
  );
}

function fit(matrix: Matrix, use: (index: number) => boolean): LogisticModel {
  return asKept(fitAll(matrix, use), matrix.names);
}

interface Judgement {
  readonly lesson: Lesson;
  readonly sums: Float32Array;
}

/** Macro- and micro-F1 where `threshold` decides. */
function figures(
  judged: readonly Judgement[],
  threshold: number,
): { macro: number; micro: number } {
  const counts = INTENTS.map((intent, index) => {
    const given = judged.filter(({ sums }) => (sums[index] ?? 0) > threshold);
    const right = given.filter(({ lesson }) => lesson.intents.includes(intent)).length;
    const meant = judged.filter(({ lesson }) => lesson.intents.includes(intent)).length;
    return { right, all: given.length + meant };
  });
  const f1 = ({ right, all }: { right: number; all: number }) =>
    all === 0 ? 1 : (2 * right) / all;
  const total = counts.reduce(
    (sum, { right, all }) => ({ right: sum.right + right, all: sum.all + all }),
    { right: 0, all: 0 },
  );
  return {
    macro: counts.reduce((sum, count) => sum + f1(count), 0) / counts.length,
    micro: f1(total),
  };
}

function crossValidate(all: readonly Lesson[], matrix: Matrix): void {
  const parts = [
    ...new Set(all.filter(({ source }) => source === 'rounds').map(({ round }) => round.slice(-1))),
  ];
  const judged = parts.flatMap((part) => {
    const isOut = (index: number) =>
      all[index]?.source === 'rounds' && all[index].round.endsWith(part);
    const model = fit(matrix, (index) => !isOut(index));
    return all.flatMap((lesson, index) => {
      const row = matrix.rows[index];
      return row !== undefined && isOut(index) ? [{ lesson, sums: score(model, row) }] : [];
    });
  });
  for (const threshold of [-2.4, -2.1, -1.8, -1.5, -1.2, -0.9]) {
    const { macro, micro } = figures(judged, threshold);
    console.log(
      `rounds left out, threshold ${threshold.toFixed(1)}: macro-F1 ${macro.toFixed(3)}, micro-F1 ${micro.toFixed(3)}`,
    );
  }
}

/** Table rows of the signs that move something, heaviest weights kept. */
function tableOf(matrix: Matrix, model: LogisticModel): string[] {
  return matrix.names.flatMap((name, feature) => {
    const value = valueOf(name);
    const weights = INTENTS.map(
      (_, index) =>
        [index, (model.weights[feature * INTENTS.length + index] ?? 0) * value] as const,
    ).filter(([, weight]) => weight !== 0);
    return weights.length === 0 ? [] : [`${name}\t${encodeWeights(weights, STEP)}`];
  });
}

/** The signs whose weights were greatest in a fit over all of them, rare signs counting less. */
function strongest(all: readonly Lesson[], { signs, seen, names }: Signs): string[] {
  const matrix = matrixOf(all, signs, names);
  const { weights, labels } = fitAll(matrix, () => true);
  const strength = (name: string, feature: number) => {
    const row = weights.subarray(feature * labels, (feature + 1) * labels);
    const greatest = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return greatest * valueOf(name) * Math.sqrt(Math.min(seen.get(name) ?? 0, SURE_COUNT));
  };
  return names
    .map((name, feature) => ({ name, strength: strength(name, feature) }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, TABLE_SIGNS)
    .map(({ name }) => name);
}

const all = lessons();
const signs = countedSigns(all, LEAST_SEEN);
const matrix = matrixOf(all, signs.signs, strongest(all, signs));
console.log(
  `${all.length} messages, ${signs.names.length} signs, ${matrix.names.length} in the table`,
);
if (values.check) crossValidate(all, matrix);
else {
  const model = fit(matrix, () => true);
  const rows = tableOf(matrix, model).sort();
  const start = Array.from(model.bias, (bias) => Number((bias - THRESHOLD).toFixed(3)));
  const text = [
    '/**',
    ' * What each sign says for and against each intent, fitted by `node scripts/train/train-intents.ts` to the tuning rows of',
    ' * tests/judged (all invented for this project). Not edited by hand; how a row is written: `learned.ts`.',
    ' */',
    'export const LEARNED: { readonly step: number; readonly start: readonly number[]; readonly rows: string } = {',
    `  step: ${STEP},`,
    `  start: ${JSON.stringify(start)},`,
    `  rows: ${JSON.stringify(rows.join('\n'))},`,
    '};',
    '',
  ].join('\n');
  writeFileSync(values.out, text);
  console.log(`${rows.length} rows, ${Buffer.byteLength(text)} bytes written to ${values.out}`);
}
