import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePages } from '../tests/e2e/serve.ts';
import { clickToolbar, launch, type Launched } from './launch.ts';
import { samplePages } from './sample/shop.ts';

/* Takes the pictures of README and guide from the built extension on the sample shop: npm run screenshots */

const FOLDER = resolve(import.meta.dirname, '../docs/images');

const STORE = resolve(import.meta.dirname, '../docs/store');
/** The stores' pictures: a sentence beside one of the pictures above. */
const STORE_PICTURES = [
  ['1-temperature', 'お客さまと同じ温度の返信を', 'popup-delighted'],
  ['2-complaint', '困りごとには、まず気づかいから', 'popup-complaint'],
  ['3-own-text', '送る前に、ひと目で見直し', 'popup-own-text'],
  ['4-regular', '贈り物も、お急ぎも、くみ取って', 'popup-regular'],
  ['5-private', '通信なし。すべてこのパソコンの中だけ', 'popup-dark'],
] as const;

async function storePicture(
  { browser }: Launched,
  { name, left, right }: { name: string; left: string; right: string },
): Promise<void> {
  const image = (await readFile(resolve(FOLDER, `${right}.png`))).toString('base64');
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent(`<!doctype html><html lang="ja"><meta charset="utf-8"><style>
    body { margin: 0; height: 800px; display: flex; align-items: center; gap: 64px; padding: 0 96px; box-sizing: border-box;
      background: #fbfaf6; color: #26292b; font: 44px/1.5 'Noto Sans CJK JP', system-ui, sans-serif; font-weight: 700; }
    p { flex: 1; margin: 0; text-wrap: balance; word-break: auto-phrase; } small { display: block; margin-top: 24px; font-size: 24px; font-weight: 400; color: #5c6469; }
    img { max-height: 704px; max-width: 520px; border-radius: 12px; box-shadow: 0 12px 48px rgb(0 0 0 / 18%); }
  </style><p>${left}<small>Ondo 温度</small></p><img src="data:image/png;base64,${image}"></html>`);
  await page.screenshot({ path: resolve(STORE, `${name}.png`) });
  await page.close();
}

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

// Her own text, before she sends it: the wrong name, an irritated turn, a number that nobody named.
const own = await open('/messages/20418');
await own.type(
  'textarea',
  '佐藤様\nご連絡ありがとうございます。だから先日も申し上げましたが、お荷物は25日にお届けします。',
);
const ownPopup = await readyPopup(launched, own);
await ownPopup.waitForSelector('.own-text');
await picture(ownPopup, 'popup-own-text');
await ownPopup.close();

for (const [file, name] of [
  ['book.html', 'book'],
  ['welcome.html', 'welcome'],
] as const) {
  const screen = await launched.browser.newPage();
  await screen.goto(`chrome-extension://${launched.extension.id}/${file}`, { waitUntil: 'load' });
  await screen.waitForSelector('main[aria-busy="false"], main:not([aria-busy])');
  await screen.screenshot({ path: resolve(FOLDER, `${name}.png`) });
  await screen.close();
}

for (const [name, left, right] of STORE_PICTURES)
  await storePicture(launched, { name, left, right });

await launched.browser.close();
await server.close();
