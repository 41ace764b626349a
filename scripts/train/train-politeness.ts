/**
 * Fits the points of the politeness rules and writes them as a readable table:
 *
 *   node scripts/train/train-politeness.ts --keico train.csv --cocoa train.tsv
 *
 * Both files are used whole for the table; the figures printed are cross-validated (five parts, none of them trained on).
 * The tuning half of tests/judged/messages.jsonl anchors the scale in shop messages.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../lib/japanese/analyse.ts';
import { politenessSightings } from '../../lib/temperature/politeness-signals.ts';
import { nodeTokenizer } from '../dictionary.ts';
import { readDelimited } from '../eval/delimited.ts';
import { areaUnderCurve, spearman } from '../eval/statistics.ts';
import { PRIORS } from './priors.data.ts';
import { type Fit, fitRidge, predict, type Row } from './ridge.ts';

const LEVEL_TARGETS: Record<string, number> = { 1: 92, 2: 67, 3: 38.5, 4: 8 };
const FORMAL_TARGET = 46;
const INFORMAL_TARGET = 6;
const RULE_PENALTY = 2;
const WORD_PENALTY = 22;
const FIRM_PENALTY = 40;
const FIXED_PENALTY = 20_000;
const TOGETHER_PENALTY = 25;
const JUDGED_WEIGHT = 1.2;
const COCOA_WEIGHT = 1.2;
const MIN_ROWS_TOGETHER = 10;
const MIN_ROWS_PER_RULE = 3;
const MIN_ROWS_PER_WORD = 6;
const MIN_ROWS_PER_PAIR = 10;
/** A word below this many points says too little to be shown as a reason. */
const SMALLEST_POINTS = 0.3;
const FOLDS = 5;

interface Labelled extends Row {
  readonly source: 'keico' | 'cocoa' | 'judged';
  readonly text: string;
  readonly level: number;
}

const { values } = parseArgs({
  options: {
    keico: { type: 'string' },
    cocoa: { type: 'string' },
    judged: { type: 'string', default: 'tests/judged/messages.jsonl' },
    out: { type: 'string', default: 'lib/temperature/weights.data.ts' },
  },
});
const tokenizer = nodeTokenizer();

function featuresOf(text: string): Map<string, number> {
  const features = new Map<string, number>();
  for (const sighting of politenessSightings(analyse(text, tokenizer)))
    features.set(sighting.rule, (features.get(sighting.rule) ?? 0) + sighting.share);
  return features;
}

function labelled(
  source: Labelled['source'],
  text: string,
  label: { target: number; weight: number; level?: number },
): Labelled {
  return {
    source,
    text,
    features: featuresOf(text),
    target: label.target,
    weight: label.weight,
    level: label.level ?? 0,
  };
}

function readRows(): Labelled[] {
  const rows: Labelled[] = [];
  if (values.keico !== undefined) {
    for (const row of readDelimited(readFileSync(values.keico, 'utf8'), ',')) {
      rows.push(
        labelled('keico', row['text'] ?? '', {
          target: LEVEL_TARGETS[row['level'] ?? ''] ?? 0,
          weight: 1,
          level: Number(row['level']),
        }),
      );
    }
  }
  if (values.cocoa !== undefined) {
    for (const row of readDelimited(readFileSync(values.cocoa, 'utf8'), '\t')) {
      if (row['formal'] === row['informal']) continue;
      rows.push(
        labelled('cocoa', row['formal'] ?? '', {
          target: FORMAL_TARGET,
          weight: COCOA_WEIGHT,
          level: 1,
        }),
      );
      rows.push(
        labelled('cocoa', row['informal'] ?? '', {
          target: INFORMAL_TARGET,
          weight: COCOA_WEIGHT,
          level: 0,
        }),
      );
    }
  }
  if (existsSync(values.judged)) {
    for (const line of readFileSync(values.judged, 'utf8')
      .split('\n')
      .filter((found) => found !== '')) {
      const message = JSON.parse(line) as { half: string; text: string; politeness: number };
      if (message.half === 'tuning')
        rows.push(
          labelled('judged', message.text, {
            target: message.politeness,
            weight: JUDGED_WEIGHT,
            level: message.politeness,
          }),
        );
    }
  }
  return rows;
}

const isTogether = (feature: string): boolean => feature.includes(' & ');
const isLearned = (feature: string): boolean =>
  /^(?:word|pair):/u.test(feature) || isTogether(feature);

function leastRows(feature: string): number {
  if (isTogether(feature)) return MIN_ROWS_TOGETHER;
  if (feature.startsWith('word:')) return MIN_ROWS_PER_WORD;
  return feature.startsWith('pair:') ? MIN_ROWS_PER_PAIR : MIN_ROWS_PER_RULE;
}

function selectFeatures(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const feature of row.features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const wanted = [...counts].filter(([feature, count]) => count >= leastRows(feature));
  return [
    ...new Set([...wanted.map(([feature]) => feature), ...PRIORS.map((prior) => prior.rule)]),
  ];
}

const priors = new Map(PRIORS.map((prior) => [prior.rule, prior]));

function penaltyOf(feature: string): number {
  const prior = priors.get(feature);
  if (prior?.fixed === true) return FIXED_PENALTY;
  if (prior?.firm === true) return FIRM_PENALTY;
  if (isTogether(feature)) return TOGETHER_PENALTY;
  return isLearned(feature) ? WORD_PENALTY : RULE_PENALTY;
}

function fit(rows: readonly Row[]): Fit {
  return fitRidge(rows, selectFeatures(rows), (feature) => ({
    penalty: penaltyOf(feature),
    points: priors.get(feature)?.points ?? 0,
  }));
}

/** Clears small words and rounds as the table will be. */
function rounded(found: Fit): Fit {
  const points = [...found.points].map(([rule, value]): [string, number] => [
    rule,
    Math.round(value * 10) / 10,
  ]);
  return {
    base: Math.round(found.base * 10) / 10,
    points: new Map(
      points.filter(
        ([rule, value]) => Math.abs(value) >= (isLearned(rule) ? SMALLEST_POINTS : 0.1),
      ),
    ),
  };
}

function report(name: string, rows: readonly Labelled[], predictions: readonly number[]): void {
  const pick = (
    source: string,
    wanted: (row: Labelled) => boolean = () => true,
  ): { rows: Labelled[]; predicted: number[] } => {
    const chosen = rows
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.source === source && wanted(row));
    return {
      rows: chosen.map(({ row }) => row),
      predicted: chosen.map(({ index }) => predictions[index] ?? 0),
    };
  };
  const keico = pick('keico');
  if (keico.rows.length > 0) {
    console.log(
      `${name} KeiCO spearman ${spearman(
        keico.predicted,
        keico.rows.map((row) => 5 - row.level),
      ).toFixed(4)}`,
    );
    console.log(
      `${name} KeiCO keigo against desu/masu AUC ${areaUnderCurve(pick('keico', (row) => row.level <= 2).predicted, pick('keico', (row) => row.level === 3).predicted).toFixed(4)}`,
    );
    for (const level of [1, 2, 3, 4]) {
      const found = pick('keico', (row) => row.level === level).predicted.sort((a, b) => a - b);
      console.log(
        `  level ${level}: quartiles ${[0.25, 0.5, 0.75].map((q) => (found[Math.floor(found.length * q)] ?? 0).toFixed(0)).join(' ')}`,
      );
    }
  }
  const formal = pick('cocoa', (row) => row.level === 1).predicted;
  const informal = pick('cocoa', (row) => row.level === 0).predicted;
  if (formal.length > 0) {
    console.log(
      `${name} CoCoA AUC ${areaUnderCurve(formal, informal).toFixed(4)}, pairs ordered ${(formal.filter((value, index) => value > (informal[index] ?? 0)).length / formal.length).toFixed(4)}`,
    );
  }
  const judged = pick('judged');
  if (judged.rows.length > 0) {
    const error =
      judged.rows.reduce(
        (sum, row, index) =>
          sum + Math.abs(row.target - Math.min(100, Math.max(0, judged.predicted[index] ?? 0))),
        0,
      ) / judged.rows.length;
    console.log(
      `${name} judged tuning half spearman ${spearman(
        judged.predicted,
        judged.rows.map((row) => row.target),
      ).toFixed(4)}, mean error ${error.toFixed(1)}`,
    );
  }
}

const rows = readRows();
/** The part a row is held out in. Pairs of CoCoA stay together, so that no half of a pair teaches the other. */
const partOf = rows.map(
  (row, index) =>
    (row.source === 'cocoa' ? Math.floor(index / 2) : (index * 2654435761) >>> 7) % FOLDS,
);
const heldOut = new Array<number>(rows.length).fill(0);
for (let part = 0; part < FOLDS; part++) {
  const trained = rounded(fit(rows.filter((_, index) => partOf[index] !== part)));
  rows.forEach((row, index) => {
    if (partOf[index] === part) heldOut[index] = predict(trained, row.features);
  });
}
report('held out:', rows, heldOut);

const table = rounded(fit(rows));
report(
  'trained on:',
  rows,
  rows.map((row) => predict(table, row.features)),
);
const sorted = [...table.points].sort(
  ([a, x], [b, y]) => Number(isLearned(a)) - Number(isLearned(b)) || y - x,
);
writeFileSync(
  values.out,
  `/**
 * Points of the politeness rules, fitted by ridge regression; do not edit, change the rules or the priors and run
 *   node scripts/train/train-politeness.ts --keico train.csv --cocoa train.tsv
 * Sources: KeiCO corpus (Liu & Kobayashi 2022, CC BY 4.0), CoCoA-MT (Nădejde et al. 2022, CDLA-Sharing-1.0), and the tuning
 * half of the project's own judged messages. Names \`word:\` are base forms; the others are rules of lib/temperature.
 */
export const POLITENESS_BASE = ${table.base};

export const POLITENESS_POINTS: ReadonlyMap<string, number> = new Map([
${sorted.map(([rule, value]) => `  ['${rule.replaceAll("'", "\\'")}', ${value}],`).join('\n')}
]);
`,
);
console.log(`${table.points.size} rules and words written to ${values.out}`);
