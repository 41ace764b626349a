import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Scale, readAll, readersOf } from './readers.ts';
import { pearson, spearman } from './statistics.ts';
import { figure, table } from './table.ts';

/** One row of tests/judged/messages.jsonl, as far as the thermometer needs it. */
export interface JudgedTemperature {
  readonly half: 'tuning' | 'acceptance';
  readonly text: string;
  readonly politeness: number;
  readonly warmth: number;
}

const JUDGED = join(import.meta.dirname, '../../tests/judged/messages.jsonl');

export function judgedTemperatures(half: JudgedTemperature['half']): JudgedTemperature[] {
  return readFileSync(JUDGED, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedTemperature) // our own file, held by its own test
    .filter((message) => message.half === half);
}

async function rowsOf(scale: Scale, half: JudgedTemperature['half']): Promise<string[][]> {
  const messages = judgedTemperatures(half);
  const judged = messages.map((message) => message[scale]);
  const rows: string[][] = [];
  for (const reader of readersOf(scale)) {
    const values = await readAll(
      reader,
      messages.map((message) => message.text),
    );
    rows.push([reader.name, figure(spearman(values, judged)), figure(pearson(values, judged))]);
  }
  return rows;
}

/** The table of the thermometer on the judged messages, beside the baselines. */
export async function temperatureReport(): Promise<string> {
  const parts: string[] = [];
  for (const half of ['acceptance', 'tuning'] as const) {
    for (const scale of ['politeness', 'warmth'] as const) {
      parts.push(
        table([[`${scale}, ${half} half`, 'Spearman', 'Pearson'], ...(await rowsOf(scale, half))]),
      );
    }
  }
  return parts.join('\n\n');
}
