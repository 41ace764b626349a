import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '../../tests/e2e/serve.ts';
import { CHROME_BUILD, clickToolbar, launch, type Launched } from '../launch.ts';
import { threadPage } from '../sample/shop.ts';
import { SAMPLE_THREADS, type SampleThread } from '../sample/threads.data.ts';
import { median } from './median.ts';

/*
 * From the toolbar click to what the seller sees, beside an empty popup of the same build in the same run:
 * node scripts/bench/click.ts, after npm run build. Cold: the first click in a new browser; warm: the clicks after it.
 * Throttling is set as soon as the popup's target exists, so the first milliseconds of its process run unthrottled.
 */

const ROUNDS = 5;
const WARM_CLICKS = 3;
const STEPS = ['paint', 'customer', 'temperature', 'drafts'] as const;
/** Milliseconds from the click to each step. */
type Click = Record<(typeof STEPS)[number], number>;

/** The build with a popup that shows one word and does nothing. */
function emptyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ondo-empty-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><html lang="ja"><meta charset="utf-8"><title>Ondo</title><main>Ondo</main></html>',
  );
  return folder;
}

/** A thread of `count` lines, made of the sample shop's. */
function longThread(count: number): SampleThread {
  const lines = SAMPLE_THREADS.flatMap((thread) => thread.lines);
  const [first] = SAMPLE_THREADS;
  if (first === undefined) throw new Error('The sample shop has no thread.');
  return {
    ...first,
    path: `/bench/${count}`,
    // The newest line is a customer's, as in an inbox that waits for an answer.
    lines: Array.from({ length: count }, (_, i) => lines.at((i - count) % lines.length)).filter(
      (line) => line !== undefined,
    ),
  };
}

async function oneClick(launched: Launched, page: Page, empty: boolean): Promise<Click> {
  const start = Date.now();
  const popup = await clickToolbar(launched, page);
  const last = empty ? 'first-paint' : 'ondo:drafts';
  await popup.waitForFunction(
    (name) => performance.getEntriesByName(name).length > 0,
    { polling: 20, timeout: 60_000 },
    last,
  );
  const at = await popup.evaluate(() =>
    Object.fromEntries(
      performance
        .getEntries()
        .filter(({ entryType }) => entryType === 'paint' || entryType === 'mark')
        .map(({ name, startTime }) => [name, performance.timeOrigin + startTime]),
    ),
  );
  await popup.close();
  const since = (name: string): number => (at[name] ?? Number.NaN) - start;
  return {
    paint: since('first-paint'),
    customer: since('ondo:customer'),
    temperature: since('ondo:temperature'),
    drafts: since('ondo:drafts'),
  };
}

interface Setting {
  readonly build: string;
  readonly empty: boolean;
  readonly url: string;
  readonly throttle: number;
}

/** The clicks of one new browser, the cold one first. */
async function clicks({ build, empty, url, throttle }: Setting): Promise<Click[]> {
  const launched = await launch({ build });
  const { browser } = launched;
  try {
    if (throttle > 1)
      browser.on('targetcreated', (target) => {
        if (!target.url().endsWith('/popup.html')) return;
        void target
          .createCDPSession()
          .then((session) => session.send('Emulation.setCPUThrottlingRate', { rate: throttle }));
      });
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const measured: Click[] = [];
    for (let i = 0; i <= WARM_CLICKS; i += 1) measured.push(await oneClick(launched, page, empty));
    return measured;
  } finally {
    await browser.close();
  }
}

function medians(all: readonly Click[]): Click {
  const of = (step: keyof Click): number => Math.round(median(all.map((click) => click[step])));
  return {
    paint: of('paint'),
    customer: of('customer'),
    temperature: of('temperature'),
    drafts: of('drafts'),
  };
}

function ratios(name: string, ours: Click, empty: number): Record<string, string | number> {
  return {
    setting: name,
    'empty ms': empty,
    ...Object.fromEntries(
      STEPS.map((step) => [step, `${ours[step]} (${(ours[step] / empty).toFixed(2)})`]),
    ),
  };
}

const only = process.argv.slice(2).map(Number);
const sizes = only.length > 0 ? only : [10, 100, 1000];
const threads = sizes.map(longThread);
const server = await servePages(
  tmpdir(),
  Object.fromEntries(threads.map((thread) => [thread.path, threadPage(thread)])),
);
const build = emptyBuild();
const rows: Record<string, string | number>[] = [];
try {
  for (const throttle of [1, 4])
    for (const { path, lines } of threads) {
      const setting = { url: server.url + path, throttle };
      const ours: Click[][] = [];
      const bare: Click[][] = [];
      // Turn about, so that a busy moment of the machine meets both.
      for (let round = 0; round < ROUNDS; round += 1) {
        bare.push(await clicks({ ...setting, build, empty: true }));
        ours.push(await clicks({ ...setting, build: CHROME_BUILD, empty: false }));
      }
      const name = `${lines.length} messages, ${throttle}x`;
      const cold = (all: Click[][]): Click => medians(all.flatMap((run) => run.slice(0, 1)));
      const warm = (all: Click[][]): Click => medians(all.flatMap((run) => run.slice(1)));
      rows.push(ratios(`${name}, cold`, cold(ours), cold(bare).paint));
      rows.push(ratios(`${name}, warm`, warm(ours), warm(bare).paint));
    }
} finally {
  await server.close();
  rmSync(build, { recursive: true, force: true });
}
console.log('Milliseconds from the toolbar click (times the first paint of an empty popup):');
console.table(rows);
