import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowser, type OndoBrowser } from './browser.ts';

const EXPORTS = resolve(import.meta.dirname, '../fixtures/exports');
/** Enough that the import is still at work when the first of it is on the disk. */
const ORDERS = 20_000;
const BUYERS = 4_000;
const NOTE = '銀のアレルギーあり。贈り物は紫で';

let folder: string;
let large: string;

/** An export of BASE under the true header line, with invented rows. */
function largeExport(): string {
  const [header = ''] = readFileSync(`${EXPORTS}/base.utf8.csv`, 'utf8').split(/\r?\n/u);
  const rows = Array.from({ length: ORDERS }, (_, i) => {
    const buyer = i % BUYERS;
    const who = `見本,${buyer}番,106-0032,東京都,港区1-2-3,,09000000000`;
    return `K${i},2026-10-02 21:14:05,${who},k${buyer}@example.com,${who},,リボン,白,1200,10%,1,1200,0,クレジットカード,0,発送済み,9001,,BASE,,,,0`;
  });
  return [header, ...rows].join('\r\n');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ondo-kill-'));
  large = join(folder, 'large.csv');
  writeFileSync(large, largeExport());
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function startImport(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('.drop input[type=file]');
  await input?.uploadFile(file);
  await page.locator('::-p-xpath(//main//button[. = "取り込む"])').click();
}

const finished = (page: Page, file: string) =>
  page.waitForSelector(`::-p-xpath(//li[contains(., "${file}") and contains(., "完了")])`);

/** Writes the note of the customer whose page is open; resolves as soon as it is out of the page's hands. */
async function writeNote(page: Page): Promise<void> {
  const jotted = await page.evaluateHandle((note) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: {
            onChanged: {
              addListener(heard: (changes: Record<string, { newValue?: unknown }>) => void): void;
            };
          };
        };
      };
    };
    const written = new Promise<void>((done) => {
      chrome.storage.local.onChanged.addListener((changes) => {
        if (Object.values(changes).some(({ newValue }) => newValue === note)) done();
      });
    });
    // In an object: a promise itself would be waited for.
    return { written };
  }, NOTE);
  await page.locator('.field textarea').fill(NOTE);
  await jotted.evaluate(({ written }) => written);
}

/** Runs in the page: how many orders lie in the book, and how many different ones. */
function countOrders(): Promise<{ all: number; different: number }> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('ondo-book');
    opening.onsuccess = () => {
      const reading = opening.result
        .transaction('orderShelves')
        .objectStore('orderShelves')
        .getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const ids = (reading.result as readonly { readonly text: string }[]).flatMap(({ text }) =>
          (JSON.parse(text) as [string, [string][]][]).flatMap(([, own]) => own.map(([id]) => id)),
        );
        resolve({ all: ids.length, different: new Set(ids).size });
      };
    };
  });
}

/** Starts an import and a note, and kills the browser in the middle of both; gives the address of the customer. */
async function killAtWork(ondo: OndoBrowser): Promise<{ customer: string; before: number }> {
  const page = await ondo.open(ondo.address('book.html#import'));
  await startImport(page, `${EXPORTS}/creema.utf8.csv`);
  await finished(page, 'creema.utf8.csv');
  const before = (await page.evaluate(countOrders)).all;
  const other = await ondo.open(ondo.address('book.html#customers'));
  await other.locator('.customer-row').click();
  await other.waitForSelector('.field textarea');
  const customer = new URL(other.url()).hash;
  await page.bringToFront();
  await startImport(page, large);
  await page.waitForSelector('progress:not([value="0"])');
  await other.bringToFront();
  await writeNote(other);
  await ondo.kill();
  return { customer, before };
}

it('takes up a killed import by the same file, doubles nothing and keeps the note', async () => {
  const profile = join(folder, 'profile');
  const { customer, before } = await killAtWork(await startBrowser({ profile }));
  const ondo = await startBrowser({ profile });
  const page = await ondo.open(ondo.address('book.html#import'));
  await page.waitForSelector('::-p-xpath(//li[contains(., "large.csv") and contains(., "途中")])');
  const left = await page.evaluate(countOrders);
  expect(left.all).toBeGreaterThan(before);
  expect(left.all).toBeLessThan(before + ORDERS);
  expect(left.different).toBe(left.all);
  await startImport(page, large);
  await finished(page, 'large.csv');
  const all = before + ORDERS;
  expect(await page.evaluate(countOrders)).toEqual({ all, different: all });
  await page.goto(ondo.address(`book.html${customer}`));
  await page.reload();
  await page.waitForFunction(
    (note) => document.querySelector<HTMLTextAreaElement>('.field textarea')?.value === note,
    {},
    NOTE,
  );
  await ondo.close();
});
