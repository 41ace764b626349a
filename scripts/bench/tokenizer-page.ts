import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { dictionaryFile } from '../dictionary.ts';
import { STOCK_FOLDER } from '../dictionary/stock-dictionary.ts';
import { launch } from '../launch.ts';
import { median } from './median.ts';

const RUNS = 5;
const MESSAGE =
  'はじめまして。先日こちらで購入した者ですが、届いた品物の色が写真と少し違うようでしたのでご連絡いたしました😊';

/** Runs in the page; plain JavaScript, since nothing compiles it. */
const PAGE_SCRIPT = `
const message = ${JSON.stringify(MESSAGE)};
const starts = {
  ondo: async () => (await import('./ondo.js')).start('./ipadic.bin', message),
  kuromoji: async () => {
    await import('./kuromoji.js');
    const tokenizer = await new Promise((resolve, reject) =>
      kuromoji.builder({ dicPath: 'dict/' }).build((error, made) => (error ? reject(error) : resolve(made))));
    tokenizer.tokenize(message);
    return tokenizer;
  },
};
// What was loaded is kept, as the popup keeps it: the memory is measured with it.
window.kept = [];
window.measure = async (name) => {
  const start = performance.now();
  kept.push(await starts[name]());
  return performance.now() - start;
};
`;

/** An extension of nothing but a page that can start either tokenizer. */
async function makeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ondo-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: join(import.meta.dirname, 'page-analyser.ts'),
        formats: ['es'],
        fileName: () => 'ondo.js',
      },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'es2023',
    },
  });
  cpSync(dictionaryFile(), join(folder, 'ipadic.bin'));
  mkdirSync(join(folder, 'dict'));
  cpSync(STOCK_FOLDER, join(folder, 'dict'), { recursive: true });
  cpSync(join(STOCK_FOLDER, '../build/kuromoji.js'), join(folder, 'kuromoji.js'));
  writeFileSync(join(folder, 'page.js'), PAGE_SCRIPT);
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><script type="module" src="page.js"></script>',
  );
  const manifest = { manifest_version: 3, name: 'Tokenizer benchmark', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Private memory of the browser's processes of extensions, in MB; null where there is no /proc. */
function privateMemory(): number | null {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
    const extension = processes.filter((id) =>
      readQuietly(`/proc/${id}/cmdline`).includes('--extension-process'),
    );
    if (extension.length === 0) return null;
    const kilobytes = extension.flatMap((id) =>
      Array.from(
        readQuietly(`/proc/${id}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB/gmu),
        (match) => Number(match[1]),
      ),
    );
    return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
  } catch {
    return null;
  }
}

/** A process may end while it is read. */
function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

interface PageRun {
  readonly cold: number;
  readonly warm: number;
  readonly privateMb: number | null;
}

async function measure(folder: string, name: string): Promise<PageRun> {
  const { browser, extension } = await launch({ build: folder });
  try {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${extension.id}/page.html`);
    await page.waitForFunction('typeof measure === "function"');
    const session = await page.createCDPSession();
    const before = privateMemory();
    const start = async (): Promise<number> =>
      // The page's own function, looked for above.
      (await page.evaluate(`measure(${JSON.stringify(name)})`)) as number;
    const cold = await start();
    await session.send('HeapProfiler.collectGarbage');
    const after = privateMemory();
    const privateMb = before === null || after === null ? null : after - before;
    return { cold, warm: await start(), privateMb };
  } finally {
    await browser.close();
  }
}

/** Prints what a first message costs in an extension's own page, in a new browser each time; medians of five. */
export async function benchTokenizerPage(): Promise<void> {
  const folder = await makeExtension();
  try {
    const rows: Record<string, { cold: number; warm: number; privateMb: number }> = {};
    for (const name of ['ondo', 'kuromoji']) {
      const runs: PageRun[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measure(folder, name));
      rows[name] = {
        cold: median(runs.map((run) => run.cold)),
        warm: median(runs.map((run) => run.warm)),
        privateMb: median(runs.map((run) => run.privateMb ?? Number.NaN)),
      };
    }
    const { ondo, kuromoji } = rows;
    console.log(`First message in an extension page, new browser each time, medians of ${RUNS}:`);
    console.table(rows);
    if (ondo !== undefined && kuromoji !== undefined) {
      console.log(
        `cold ${(kuromoji.cold / ondo.cold).toFixed(1)} times faster, private memory ${(kuromoji.privateMb / ondo.privateMb).toFixed(1)} times less`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
