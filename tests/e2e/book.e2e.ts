import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, type OndoBrowser } from './browser.ts';

const EXPORTS = resolve(import.meta.dirname, '../fixtures/exports');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SECTIONS = [
  'customers',
  'today',
  'complaints',
  'effort',
  'phrases',
  'import',
  'settings',
] as const;

let ondo: OndoBrowser;
let page: Page;

const urlOf = (hash: string) => ondo.address(`book.html#${hash}`);

async function go(section: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, section);
  await page.waitForSelector(`main[data-section="${section.split('/')[0] ?? ''}"]`);
}

async function textOf(selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent);
}

async function press(words: string): Promise<void> {
  await page.locator(`::-p-xpath(//main//button[. = "${words}"])`).click();
}

async function choose(file: string): Promise<void> {
  await go('import');
  const input = await page.waitForSelector('.drop input[type=file]');
  await input?.uploadFile(`${EXPORTS}/${file}`);
}

async function importFile(file: string): Promise<void> {
  await choose(file);
  await press('取り込む');
  await page.waitForSelector(`::-p-xpath(//li[contains(., "${file}") and contains(., "完了")])`);
}

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  });
}

beforeAll(async () => {
  ondo = await startBrowser();
  page = await ondo.open(urlOf('customers'));
  page.setDefaultTimeout(15_000);
  await page.setViewport({ width: 1280, height: 800 });
});

afterAll(async () => {
  await ondo.close();
});

/** Runs in the page: whether the book on the disk holds this note. */
function noteIsStored(note: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ondo-book');
    opening.onerror = () => reject(new Error('The book cannot be opened.'));
    opening.onsuccess = () => {
      const book = opening.result;
      const reading = book.transaction('customerShelves').objectStore('customerShelves').getAll();
      reading.onsuccess = () => {
        book.close();
        const shelves = reading.result as readonly { readonly text: string }[];
        resolve(shelves.some(({ text }) => text.includes(JSON.stringify(note))));
      };
    };
  });
}

/** Runs in the page: cuts the text of a shelf off that shows somebody. */
function damageOneShelf(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('ondo-book');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('customerShelves', 'readwrite');
      const shelves = writing.objectStore('customerShelves');
      const reading = shelves.getAll();
      reading.onsuccess = () => {
        const all = reading.result as readonly { readonly newest: string }[];
        shelves.put({ ...all.find(({ newest }) => newest !== ''), text: '[{"id' });
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('the book page in a real browser', { shuffle: false }, () => {
  it('teaches the next step while it is empty, and is accessible', async () => {
    await page.waitForSelector('.empty');
    expect(await textOf('.empty')).toContain('取り込み');
    for (const section of SECTIONS) {
      await go(section);
      expect(await violations(), section).toEqual([]);
    }
  });

  it('takes no text for markup or script, but the address of its own worker', async () => {
    const refused = await page.evaluate(() => {
      const doors: Record<string, () => void> = {
        markup: () => {
          document.createElement('p').innerHTML = '<b>x</b>';
        },
        worker: () => {
          new Worker('/background.js').terminate();
        },
        script: () => {
          document.createElement('script').src = '/background.js';
        },
      };
      return Object.entries(doors).flatMap(([name, open]) => {
        try {
          open();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(['markup', 'worker', 'script']);
  });

  it('imports an export in Shift_JIS and shows its buyers', async () => {
    await importFile('minne.cp932.csv');
    await importFile('base.cp932.csv');
    await importFile('creema.utf8.csv');
    await go('customers');
    await page.waitForFunction(() => document.querySelectorAll('.customer-row').length === 5);
    expect(await textOf('.virtual')).toContain('ひなた');
  });

  it('finds a customer by another spelling', async () => {
    await page.locator('input[type=search]').fill('ﾋﾅﾀ');
    await page.waitForFunction(() => document.querySelectorAll('.customer-row').length === 1);
    expect(await textOf('.customer-row')).toContain('1回目');
  });

  it('shows one customer, keeps the note and the star over a reload', async () => {
    await page.locator('.customer-row').click();
    await page.locator('.star-button').click();
    await page.waitForSelector('.star-button[aria-pressed=true]');
    await page.locator('.field textarea').fill('紫が好き <b>=1</b>');
    await page.waitForFunction(noteIsStored, {}, '紫が好き <b>=1</b>');
    await page.reload();
    await page.waitForSelector('.star-button[aria-pressed=true]');
    expect(await page.$eval('textarea', (box) => box.value)).toBe('紫が好き <b>=1</b>');
    expect(await violations()).toEqual([]);
  });

  it('takes an import back and keeps whom the seller wrote about', async () => {
    await go('import');
    await page.locator('::-p-xpath(//li[contains(., "minne.cp932.csv")]//button)').click();
    await press('取り消す');
    await page.waitForSelector(
      '::-p-xpath(//li[contains(., "minne.cp932.csv") and contains(., "取り消し済み")])',
    );
    await go('customers');
    await page.locator('input[type=search]').fill('ひなた');
    await page.waitForFunction(() =>
      document.querySelector('.customer-row')?.textContent.includes('購入はまだ'),
    );
  });

  it('asks what the columns of an unknown table mean, and remembers it', async () => {
    await choose('unknown.utf8.csv');
    await page.waitForSelector('.fields');
    expect(await violations()).toEqual([]);
    const label = (words: string) => `::-p-xpath(//label[contains(text(), "${words}")]/*)`;
    await page.locator(label('お店')).fill('木のお店');
    for (const [field, header] of [
      ['注文番号', '受注番号'],
      ['購入者のID', '購入者ID'],
      ['サイト上の名前', '購入者名'],
      ['合計金額', '支払額'],
    ]) {
      const select = await page.waitForSelector(label(field ?? ''));
      await select?.select(header ?? '');
    }
    await press('この見かたで読む');
    await press('取り込む');
    await page.waitForSelector('::-p-xpath(//h2[. = "取り込みました"])');
    await choose('unknown.utf8.csv');
    await page.waitForSelector('::-p-xpath(//h2[contains(., "木のお店の注文2件")])');
  });

  it('says in words what is wrong with a file, and keeps the book', async () => {
    await go('import');
    await page.reload();
    const input = await page.waitForSelector('.drop input[type=file]');
    await input?.uploadFile(resolve(import.meta.dirname, '../../package-lock.json'));
    await page.waitForSelector('.failure');
    expect(await textOf('.failure')).toMatch(/。$/u);
    expect(await violations()).toEqual([]);
  });

  it('is accessible with customers in it, light and dark, narrow and zoomed', async () => {
    for (const { scheme, width } of [
      { scheme: 'dark', width: 1280 },
      { scheme: 'light', width: 320 },
    ]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      for (const section of SECTIONS) {
        await go(section);
        expect(await violations(), `${scheme} ${width} ${section}`).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${section} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });

  it('shows who can be read where a part is damaged, and says what to do in every section', async () => {
    await go('customers');
    const shown = await page.$$eval('.customer-row', (rows) => rows.length);
    await page.evaluate(damageOneShelf);
    await page.reload();
    for (const section of ['customers', 'today', 'settings']) {
      await go(section);
      await page.waitForSelector('::-p-xpath(//*[@role="alert"][contains(., "復元")])');
    }
    await go('customers');
    const left = await page.$$eval('.customer-row', (rows) => rows.length);
    expect(left).toBeLessThan(shown);
    expect(left).toBeGreaterThan(0);
  });
});
