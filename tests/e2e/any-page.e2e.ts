import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildKitPage,
  bundleReader,
  launchBrowser,
  openHtml,
  readIn,
  waitUntilDrawn,
  type ExpectedPage,
} from './page-reader.ts';

const KITS = join(import.meta.dirname, 'pages');
const PAGES = join(import.meta.dirname, '../fixtures/pages/any');

function kits(): readonly { name: string; expected: ExpectedPage }[] {
  return readdirSync(KITS, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(join(KITS, entry.name)).includes('expected.json'),
    )
    .map(({ name }) => ({ name, expected: expectedIn(join(KITS, name, 'expected.json')) }));
}

function pages(): readonly { name: string; expected: ExpectedPage }[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''))
    .map((name) => ({ name, expected: expectedIn(join(PAGES, `${name}.thread.json`)) }));
}

function expectedIn(path: string): ExpectedPage {
  return JSON.parse(readFileSync(path, 'utf8')) as ExpectedPage;
}

let browser: Browser;
let reader: string;
beforeAll(async () => {
  reader = await bundleReader();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const ANY_URL = 'https://shop.example/thread';

/** Every field that the page's expectation names must be read so; nothing may throw. */
async function check(page: Page, expected: ExpectedPage): Promise<void> {
  const url = expected.url ?? ANY_URL;
  const first = expected.messages.find(([, text]) => !text.startsWith('［'))?.[1].split('\n')[0];
  await waitUntilDrawn(page, first === undefined ? [] : [first]);
  const reading = await readIn(page, reader, { url, now: '2026-11-21T12:00:00+09:00' });
  const messages = reading.thread?.messages ?? [];
  expect({
    messages: messages.map((message) => [message.author, message.text]),
    ...(expected.notices && { notices: [...reading.notices].sort() }),
    ...(expected.customer !== undefined && { customer: reading.thread?.customer.name }),
    ...(expected.replyBox !== undefined && { replyBox: reading.replyBoxId }),
    ...(expected.place !== undefined && { place: reading.thread?.place }),
    ...(expected.times && { times: messages.map((message) => message.time?.shown ?? null) }),
  }).toEqual({ ...expected, ...(expected.notices && { notices: [...expected.notices].sort() }) });
}

describe('the pages of chat kits are read whole', () => {
  it.each(kits())('$name', async ({ name, expected }) => {
    const html = await buildKitPage(join(KITS, name));
    const page = await openHtml(browser, html, expected.url ?? ANY_URL);
    await check(page, expected);
    await page.close();
  });
});

describe('pages nobody wrote a recipe for are read whole', () => {
  // One tab takes them all in turn: opening a tab for each costs more than the reading.
  let tab: Page;
  beforeAll(async () => {
    tab = await openHtml(browser, '');
  });

  it.each(pages())('$name', async ({ name, expected }) => {
    await tab.setContent(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
    await check(tab, expected);
  });
});
