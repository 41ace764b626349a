import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../../scripts/sample/shop.ts';
import { startBrowser, type OndoBrowser } from './browser.ts';
import { popupReady, readPopup } from './popup.ts';
import { servePages, type PageServer } from './serve.ts';

const PATH = '/messages/20425';

let server: PageServer;
let profile: string;

beforeAll(async () => {
  server = await servePages(tmpdir(), samplePages());
  profile = mkdtempSync(join(tmpdir(), 'ondo-profile-'));
});

afterAll(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

async function openPopup(ondo: OndoBrowser): Promise<{ page: Page; popup: Page }> {
  const page = await ondo.open(server.url + PATH);
  const popup = await ondo.clickToolbar(page);
  await popupReady(popup);
  return { page, popup };
}

it('keeps favourite, note and blanks over the death of the worker and of the browser', async () => {
  const first = await startBrowser({ profile });
  const { page, popup } = await openPopup(first);
  await popup.locator('[aria-label="メモ"]').click();
  await popup.locator('[data-testid="note"]').fill('シマエナガの方。お母さまの誕生日は12月');
  // The popup dies in the middle of it, with no word of goodbye.
  await popup.close();
  await first.stopBackground();
  const star = await page.waitForSelector('h1 span');
  await star?.click();
  const again = await first.clickToolbar(page);
  await popupReady(again);
  await again.waitForSelector('[data-testid="favourite"][aria-pressed="true"]');
  await first.close();

  const second = await startBrowser({ profile });
  const { popup: later } = await openPopup(second);
  expect((await readPopup(later)).favourite).toBe(true);
  await later.locator('[aria-label="メモ"]').click();
  expect(
    await later.$eval('[data-testid="note"]', (note) => ('value' in note ? note.value : null)),
  ).toBe('シマエナガの方。お母さまの誕生日は12月');
  await second.close();
});
