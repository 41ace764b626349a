import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../../scripts/sample/shop.ts';
import { startBrowser, type OndoBrowser } from './browser.ts';
import { grantedBuild } from './granted-build.ts';
import { readPopup, watchErrors } from './popup.ts';
import { servePages, type PageServer } from './serve.ts';

const granted = grantedBuild();
let ondo: OndoBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(tmpdir(), samplePages());
  ondo = await startBrowser({ build: granted.folder });
});

afterAll(async () => {
  await ondo.close();
  await server.close();
  granted.remove();
});

/** The star stands beside the name without anybody having clicked the toolbar. */
async function starOf(page: Page): Promise<void> {
  await page.waitForSelector('h1 span', { timeout: 20_000 });
}

it('shows the star on a switched-on site without a click, and again after the page redraws itself', async () => {
  const page = await ondo.open(`${server.url}/messages/20425`);
  const errors = watchErrors(page);
  await starOf(page);
  await page.evaluate(() => {
    const heading = document.querySelector('h1');
    heading?.replaceWith(heading.cloneNode(true));
    document.querySelector('h1 span')?.remove();
  });
  await starOf(page);
  expect(errors).toEqual([]);
  await page.close();
});

it('knows in the popup what was pressed in the page', async () => {
  const page = await ondo.open(`${server.url}/messages/20418`);
  await starOf(page);
  const star = await page.waitForSelector('h1 span');
  const box = await star?.boundingBox();
  // The star is the first thing in its host; rank and hint follow it.
  await page.mouse.click((box?.x ?? 0) + 12, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  const popup = await ondo.clickToolbar(page);
  await popup.waitForSelector('[data-testid="favourite"][aria-pressed="true"]', {
    timeout: 20_000,
  });
  expect((await readPopup(popup)).favourite).toBe(true);
  await popup.close();
  await page.close();
});
