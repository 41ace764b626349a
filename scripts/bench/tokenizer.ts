import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildDictionary } from '../build-dictionary.ts';
import { CANDIDATES, packageBytes } from './tokenizer-candidates.ts';
import type { TokenizerRun } from './tokenizer-run.ts';
import { median } from './median.ts';

const RUNS = 3;
const MB = 1024 * 1024;
const BASELINE = 'kuromoji';

function measure(name: string, packed: string): TokenizerRun {
  const runs = Array.from({ length: RUNS }, () => {
    const script = join(import.meta.dirname, 'tokenizer-run.ts');
    // Our own script printed it.
    return JSON.parse(
      execFileSync(process.execPath, [script, name, packed], { encoding: 'utf8' }),
    ) as TokenizerRun;
  });
  return {
    coldMs: median(runs.map((run) => run.coldMs)),
    residentMb: median(runs.map((run) => run.residentMb)),
    firstPass: median(runs.map((run) => run.firstPass)),
    warm: median(runs.map((run) => run.warm)),
  };
}

/** Prints our tokenizer beside stock kuromoji and its peers in Node, each in fresh processes; medians of three. */
export function benchTokenizers(): void {
  // A dictionary that is built during a run would be measured with it.
  const packed = buildDictionary().file;
  const rows = Object.entries(CANDIDATES).map(([name, candidate]) => ({
    name,
    ...measure(name, packed),
    ...packageBytes(candidate, packed),
  }));
  const baseline = rows.find((row) => row.name === BASELINE);
  if (baseline === undefined) return;
  const table = rows.map((row) => ({
    tokenizer: row.name,
    'cold ms': row.coldMs.toFixed(1),
    'cold, stock = 1': (baseline.coldMs / row.coldMs).toFixed(1) + ' x faster',
    'resident MB': row.residentMb.toFixed(0),
    'memory, stock = 1': (row.residentMb / baseline.residentMb).toFixed(2),
    'chars/ms first': row.firstPass.toFixed(0),
    'chars/ms warm': row.warm.toFixed(0),
    'speed, stock = 1': (row.warm / baseline.warm).toFixed(1),
    'shipped MB': (row.shipped / MB).toFixed(2),
    'zipped MB': (row.zipped / MB).toFixed(2),
  }));
  console.log(`Tokenizers in Node ${process.version}, fresh processes, medians of ${RUNS}:`);
  console.table(Object.fromEntries(table.map(({ tokenizer, ...row }) => [tokenizer, row])));
}
