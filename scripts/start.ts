import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '../tests/e2e/serve.ts';
import { findOrInstallBrowser } from './install-browser.ts';
import { clickToolbar, launch, type Launched } from './launch.ts';
import { run } from './run.ts';
import { samplePages } from './sample/shop.ts';
import { SAMPLE_THREADS } from './sample/threads.data.ts';

/*
 * npm start: builds the extension, opens a browser on the sample shop's message pages, and does the main job there:
 * toolbar click, read, draft, insert. With a display the browser stays open for trying it out; without one
 * it runs headless, prints what was read and drafted, and saves screenshots.
 */

const SCREENSHOTS = resolve(import.meta.dirname, '../.output/screenshots');

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Everything that the popup shows, as lines. */
async function popupLines(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const text = (root: ParentNode, id: string): string =>
      root.querySelector(`[data-testid="${id}"]`)?.textContent.trim() ?? '';
    const scales =
      document.querySelector<HTMLElement>('[data-testid="temperature"]')?.dataset ?? {};
    const messages = [...document.querySelectorAll<HTMLElement>('[data-testid="message"]')].map(
      (message) =>
        `  ${(message.dataset['author'] ?? '').padEnd(8)} ${text(message, 'message-text').replaceAll('\n', ' ⏎ ')}`,
    );
    const drafts = [...document.querySelectorAll<HTMLElement>('[data-testid="draft"]')].map(
      (draft, index) =>
        `  ${index + 1} (${draft.dataset['stance'] ?? ''})\n      ${text(draft, 'draft-text').replaceAll('\n', '\n      ')}`,
    );
    const notices = [...document.querySelectorAll('[data-testid="notice"]')].map(
      (notice) => `  ! ${notice.textContent}`,
    );
    return [
      `${text(document, 'customer-name')} — ${text(document, 'customer-rank')}`,
      ...messages,
      ...notices,
      `  warmth ${scales['warmth'] ?? '?'}, politeness ${scales['politeness'] ?? '?'} (${scales['register'] ?? '?'})`,
      ...drafts,
    ];
  });
}

async function drafted(popup: Page): Promise<void> {
  await popup.waitForSelector(
    '[data-testid="draft"], main:not([aria-busy="true"]) [data-testid="notice"]',
    { timeout: 30_000 },
  );
}

/** Reads one thread and prints it; inserts the first draft that has no blank to fill. */
async function mainJob(launched: Launched, page: Page, name: string): Promise<boolean> {
  const popup = await clickToolbar(launched, page);
  await drafted(popup);
  console.log((await popupLines(popup)).join('\n'));
  await popup.screenshot({ path: resolve(SCREENSHOTS, `${name}-popup.png`) });
  const ready = await popup.$('[data-testid="draft-insert"]:not([aria-disabled="true"])');
  if (ready === null) return false;
  await ready.click();
  await popup.waitForSelector('.outcome', { timeout: 10_000 });
  await page.screenshot({ path: resolve(SCREENSHOTS, `${name}-page.png`) });
  const box = await page.$eval('textarea', (textarea) => textarea.value);
  console.log(`  → in the reply box: ${JSON.stringify(box)}\n`);
  return box !== '';
}

findOrInstallBrowser();
console.log('Building …');
const built = await run({ name: 'build', program: 'wxt/bin/wxt.mjs', options: ['build'] }, false);
if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
await mkdir(SCREENSHOTS, { recursive: true });

const headless = !hasDisplay();
const server = await servePages(SCREENSHOTS, samplePages());
const launched = await launch({ headless });
const threads = headless ? SAMPLE_THREADS : SAMPLE_THREADS.slice(1, 2);
let inserted = 0;
for (const { path } of threads) {
  const page = await launched.browser.newPage();
  await page.goto(server.url + path, { waitUntil: 'load' });
  if (await mainJob(launched, page, path.split('/').at(-1) ?? 'thread')) inserted += 1;
  if (headless) await page.close();
}
console.log(`Inserted into ${inserted} of ${threads.length} threads. Screenshots: ${SCREENSHOTS}`);

if (headless) {
  await launched.browser.close();
  await server.close();
  process.exitCode = inserted > 0 ? 0 : 1;
} else {
  console.log(
    `The browser stays open: the other customers are in the list on the left. Close it to end (${server.url}).`,
  );
  launched.browser.on('disconnected', () => void server.close());
}
