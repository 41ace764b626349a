import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '../tests/e2e/serve.ts';
import { clickToolbar, launch, type Launched } from './launch.ts';
import { samplePages } from './sample/shop.ts';

/* Takes the pictures of README and guide from the built extension on the sample shop: npm run screenshots */

const FOLDER = resolve(import.meta.dirname, '../docs/images');

async function readyPopup(launched: Launched, page: Page): Promise<Page> {
  const popup = await clickToolbar(launched, page);
  await popup.waitForSelector('main[aria-busy="false"]', { timeout: 30_000 });
  return popup;
}

async function picture(page: Page, name: string, selector = 'main'): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.screenshot({ path: resolve(FOLDER, `${name}.png`) });
}

await mkdir(FOLDER, { recursive: true });
const server = await servePages(FOLDER, samplePages());
const launched = await launch({});
const open = async (path: string): Promise<Page> => {
  const page = await launched.browser.newPage();
  await page.goto(server.url + path, { waitUntil: 'load' });
  return page;
};

for (const [path, name] of [
  ['/messages/20431', 'popup-delighted'],
  ['/messages/20418', 'popup-polite'],
  ['/messages/20377', 'popup-complaint'],
  ['/messages/20425', 'popup-regular'],
] as const) {
  const page = await open(path);
  const popup = await readyPopup(launched, page);
  await picture(popup, name);
  await popup.close();
  await page.close();
}

const page = await open('/messages/20418');
const popup = await readyPopup(launched, page);
await popup.locator('[data-testid="draft-insert"]:not([aria-disabled="true"])').click();
await popup.waitForSelector('.outcome');
await page.screenshot({ path: resolve(FOLDER, 'page-inserted.png') });
await popup.close();

const dark = await open('/messages/20431');
const darkPopup = await readyPopup(launched, dark);
await darkPopup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await picture(darkPopup, 'popup-dark');
await darkPopup.close();

const book = await launched.browser.newPage();
await book.goto(`chrome-extension://${launched.extension.id}/book.html`, { waitUntil: 'load' });
await book.waitForSelector('main');
await book.screenshot({ path: resolve(FOLDER, 'book.png') });

await launched.browser.close();
await server.close();
