import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../../scripts/sample/shop.ts';
import { startBrowser, type OndoBrowser } from './browser.ts';
import { popupReady, watchErrors } from './popup.ts';
import { servePages, type PageServer } from './serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let ondo: OndoBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(tmpdir(), samplePages());
  ondo = await startBrowser();
});

afterAll(async () => {
  await ondo.close();
  await server.close();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  return found.violations.map(({ id }) => id);
}

it('teaches on a live sample: read, drafted and inserted by the real code', async () => {
  const page = await ondo.open(ondo.address('welcome.html'));
  const errors = watchErrors(page);
  await page.waitForSelector('[aria-busy="false"]');
  const authors = await page.$$eval('[data-testid="message"]', (all) =>
    all.map((one) => one.getAttribute('data-author')),
  );
  expect(authors).toEqual(['system', 'seller', 'customer']);
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-testid="draft-insert"]:not([aria-disabled="true"])').click();
  await page.waitForSelector('.outcome');
  const [draft, box] = await page.evaluate(() => [
    document.querySelector('[data-testid="draft-text"]')?.textContent,
    document.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value,
  ]);
  expect(box).toBe(draft);
  expect(errors).toEqual([]);
  await page.close();
});

it('keeps the view open at the side and follows to another page only on request', async () => {
  const shop = await ondo.open(`${server.url}/messages/20425`);
  const popup = await ondo.clickToolbar(shop);
  await popupReady(popup);
  await popup.locator('[aria-label="メモ"]').click();
  const appears = ondo.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.locator('[data-testid="open-panel"]').click();
  const panel = await (await appears).asPage();
  await popupReady(panel);
  const name = await panel.$eval('[data-testid="customer-name"]', (one) => one.textContent);
  expect(name).not.toBe('');
  const other = await ondo.open('about:blank');
  await panel.waitForSelector('[data-moved="true"]');
  expect(await panel.$eval('[data-testid="customer-name"]', (one) => one.textContent)).toBe(name);
  expect(await violations(panel)).toEqual([]);
  await panel.locator('[data-testid="read-tab"]').click();
  await panel.waitForSelector('main.unreadable');
  await other.close();
});
