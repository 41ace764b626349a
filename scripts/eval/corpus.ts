import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readDelimited } from './delimited.ts';
import { type Reader, type Scale, readAll, readersOf } from './readers.ts';
import { areaUnderCurve, pearson, spearman } from './statistics.ts';
import { figure, table } from './table.ts';

export const TASKS = ['level', 'pairs', 'warmth', 'auc'] as const;
export type Task = (typeof TASKS)[number];

type Row = Readonly<Record<string, string>>;

/** What to score: a file in a form of docs/eval.md; the task and scale follow from its columns where they are not named. */
export interface CorpusRequest {
  readonly file: string;
  readonly task?: Task | undefined;
  readonly scale?: Scale | undefined;
}

const HIGH_COLUMNS = ['formal', 'high', 'polite'];
const LOW_COLUMNS = ['informal', 'low', 'plain'];
const VALUE_COLUMNS = ['value', 'warmth', 'joy', 'politeness', 'score', 'rating', 'label', 'level'];
const POSITIVE = /^(?:1|true|positive|pos|yes)$/iu;
/** KeiCO's levels that are keigo, and the one that is です・ます. */
const KEIGO_LEVELS = ['1', '2'];
const DESU_MASU_LEVEL = '3';

function readRecords(file: string): Row[] {
  const source = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  const form = extname(file).toLowerCase();
  if (form === '.jsonl' || form === '.ndjson') {
    return source
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) =>
        Object.fromEntries(
          Object.entries(JSON.parse(line) as object).map(([name, value]) => [name, String(value)]),
        ),
      );
  }
  return readDelimited(source, form === '.tsv' ? '\t' : ',');
}

function columnOf(records: readonly Row[], names: readonly string[]): string {
  const found = names.find((name) => records[0]?.[name] !== undefined);
  if (found === undefined)
    throw new Error(`The corpus has none of the columns ${names.join(', ')}; see docs/eval.md.`);
  return found;
}

function taskOf(records: readonly Row[]): Task {
  const columns = new Set(Object.keys(records[0] ?? {}));
  if (
    HIGH_COLUMNS.some((name) => columns.has(name)) &&
    LOW_COLUMNS.some((name) => columns.has(name))
  )
    return 'pairs';
  if (columns.has('level')) return 'level';
  return columns.has('label') ? 'auc' : 'warmth';
}

interface Scored {
  readonly heading: readonly string[];
  readonly cells: (reader: Reader) => Promise<readonly string[]>;
}

/** Order by a number; a `level` counts downwards as in KeiCO, where 1 is the most polite. */
function byValue(records: readonly Row[]): Scored {
  const column = columnOf(records, VALUE_COLUMNS);
  const texts = records.map((record) => record['text'] ?? '');
  const wanted = records.map((record) => Number(record[column]) * (column === 'level' ? -1 : 1));
  const has = (levels: readonly string[]): boolean =>
    column === 'level' && records.some((record) => levels.includes(record[column] ?? ''));
  const keigo = has(KEIGO_LEVELS) && has([DESU_MASU_LEVEL]);
  return {
    heading: ['Spearman', 'Pearson', ...(keigo ? ['AUC keigo against です・ます'] : [])],
    cells: async (reader) => {
      const values = await readAll(reader, texts);
      const at = (levels: readonly string[]): number[] =>
        values.filter((_, index) => levels.includes(records[index]?.[column] ?? ''));
      const curve = keigo ? [figure(areaUnderCurve(at(KEIGO_LEVELS), at([DESU_MASU_LEVEL])))] : [];
      return [figure(spearman(values, wanted)), figure(pearson(values, wanted)), ...curve];
    },
  };
}

/** Two sides of a pair; identical ones carry no signal and are left out. */
function byPairs(records: readonly Row[]): Scored {
  const high = columnOf(records, HIGH_COLUMNS);
  const low = columnOf(records, LOW_COLUMNS);
  const pairs = records.filter((record) => record[high] !== record[low]);
  return {
    heading: ['pairs', 'ordered', 'AUC'],
    cells: async (reader) => {
      const highs = await readAll(
        reader,
        pairs.map((pair) => pair[high] ?? ''),
      );
      const lows = await readAll(
        reader,
        pairs.map((pair) => pair[low] ?? ''),
      );
      const ordered = highs.filter((value, index) => value > (lows[index] ?? 0)).length;
      return [
        String(pairs.length),
        figure(ordered / Math.max(1, pairs.length)),
        figure(areaUnderCurve(highs, lows)),
      ];
    },
  };
}

function byLabel(records: readonly Row[]): Scored {
  const column = columnOf(records, ['label', 'value']);
  const side = (wanted: boolean): string[] =>
    records
      .filter((record) => POSITIVE.test(record[column] ?? '') === wanted)
      .map((record) => record['text'] ?? '');
  const [positives, negatives] = [side(true), side(false)];
  return {
    heading: ['positive', 'negative', 'AUC'],
    cells: async (reader) => [
      String(positives.length),
      String(negatives.length),
      figure(areaUnderCurve(await readAll(reader, positives), await readAll(reader, negatives))),
    ],
  };
}

/** Scores a corpus with the thermometer and the baselines. Throws where the file is in no form that docs/eval.md names. */
export async function corpusReport(request: CorpusRequest): Promise<string> {
  const records = readRecords(request.file);
  if (records.length === 0) throw new Error(`${request.file} has no rows.`);
  const task = request.task ?? taskOf(records);
  const scale = request.scale ?? (task === 'warmth' || task === 'auc' ? 'warmth' : 'politeness');
  const scored =
    task === 'pairs' ? byPairs(records) : task === 'auc' ? byLabel(records) : byValue(records);
  const rows: (readonly string[])[] = [[`${scale}, ${records.length} rows`, ...scored.heading]];
  for (const reader of readersOf(scale)) rows.push([reader.name, ...(await scored.cells(reader))]);
  return table(rows);
}
