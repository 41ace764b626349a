import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { benchTokenizerPage } from './bench/tokenizer-page.ts';
import { benchTokenizers } from './bench/tokenizer.ts';

/* The benchmark table: npm run bench. Read the ratios; absolute times are the machine's. */

/** A benchmark that runs in a process of its own, so that no other has warmed it up. */
function bench(file: string, ...options: readonly string[]): void {
  console.log(`\n${file}`);
  spawnSync(process.execPath, [resolve(import.meta.dirname, 'bench', file), ...options], {
    stdio: 'inherit',
  });
}

benchTokenizers();
await benchTokenizerPage();
bench('engine.ts');
bench('reading.ts');
bench('customers.ts', '--small');
