import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packDictionary } from './dictionary/pack-dictionary.ts';
import { readStockDictionary, STOCK_FILES, stockPath } from './dictionary/stock-dictionary.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, '.cache');

/** All that decides the bytes: the dictionary inside kuromoji, and the code that packs it. */
const SOURCES = [
  ...STOCK_FILES.map(stockPath),
  join(ROOT, 'lib/japanese/packed-dictionary.ts'),
  join(ROOT, 'scripts/dictionary/pack-dictionary.ts'),
  join(ROOT, 'scripts/dictionary/stock-dictionary.ts'),
];

/** Builds the packed dictionary unless it is there already. Takes some seconds, and half a gigabyte while it does. */
export function buildDictionary(): { file: string; built: boolean } {
  const hash = createHash('sha1');
  for (const source of SOURCES) hash.update(readFileSync(source));
  const file = join(CACHE, `ipadic-${hash.digest('hex').slice(0, 12)}.bin`);
  if (existsSync(file)) return { file, built: false };
  mkdirSync(CACHE, { recursive: true });
  // Two processes may build at once: each writes its own file and moves it into place whole.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, packDictionary(readStockDictionary()));
  renameSync(unfinished, file);
  return { file, built: true };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const { file, built } = buildDictionary();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${file} ${built ? `built in ${seconds} s` : 'is up to date'}`);
}
