import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/sample/shop.ts';
import { ARTICLE_PAGE, QUESTION_PAGE, UNCLEAR_PAGE } from './boxes.ts';
import { IN_FIREFOX, startBrowser, type OndoBrowser } from './browser.ts';
import { popupReady, watchErrors } from './popup.ts';
import { servePages, type PageServer } from './serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page that turns the DOM's own methods against whoever reads it, and hides markup in names. */
const HOSTILE_PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>x</title>
  <script>
    window.stolen = [];
    Element.prototype.getAttribute = function () { window.stolen.push('getAttribute'); return 'x'; };
    Document.prototype.querySelectorAll = () => { throw new Error('no'); };
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, { apply(target, self, list) { window.stolen.push('shadow'); return Reflect.apply(target, self, list); } });
    window.addEventListener('message', (event) => window.stolen.push(JSON.stringify(event.data)));
  </script>
  <h1><a href="/users/x">&lt;img src=x onerror=window.stolen.push('run')&gt;</a></h1>
  <div style="display:flex;flex-direction:column;width:500px">
    <p style="align-self:flex-start;background:#eee">&lt;script&gt;window.stolen.push('run')&lt;/script&gt; 届きました！ありがとうございます</p>
    <p style="align-self:flex-end;background:#cde">ご連絡ありがとうございます。</p>
    <p style="align-self:flex-start;background:#eee">\u202Eまたお願いします\uD800</p>
  </div><form><textarea></textarea><button type="button">送信</button></form></html>`;

let ondo: OndoBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages(tmpdir(), {
    ...samplePages(),
    '/article.html': ARTICLE_PAGE,
    '/unclear.html': UNCLEAR_PAGE,
    '/question.html': QUESTION_PAGE,
    '/hostile.html': HOSTILE_PAGE,
  });
  ondo = await startBrowser();
});

afterAll(async () => {
  await ondo.close();
  await server.close();
});

async function popupOn(path: string): Promise<{ page: Page; popup: Page; errors: string[] }> {
  const page = await ondo.open(server.url + path);
  const popup = await ondo.clickToolbar(page);
  const errors = watchErrors(popup);
  await popupReady(popup);
  return { page, popup, errors };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown }[];
}

async function violations(popup: Page): Promise<string[]> {
  await popup.evaluate(AXE);
  const found = (await popup.evaluate('axe.run()')) as { violations: readonly Violation[] };
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((node) => node.target))}`,
  );
}

describe('accessibility', () => {
  it.each([
    ['drafts', '/messages/20431'],
    ['a complaint', '/messages/20377'],
    ['open blanks', '/question.html'],
    ['the question of sides', '/unclear.html'],
    ['no conversation', '/article.html'],
  ])('has no violation with %s', async (_, path) => {
    const { page, popup } = await popupOn(path);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  // WebDriver cannot ask Firefox for the dark.
  it.skipIf(IN_FIREFOX)('has none in the dark, with the note open', async () => {
    const { page, popup } = await popupOn('/messages/20431');
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await popup.locator('[aria-label="メモ"]').click();
    await popup.waitForSelector('[data-testid="note"]');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('inserts by the key of a draft and sets the favourite by f', async () => {
    const { page, popup } = await popupOn('/messages/20418');
    await popup.keyboard.press('f');
    await popup.waitForSelector('[data-testid="favourite"][aria-pressed="true"]');
    await popup.keyboard.press('1');
    await popup.waitForSelector('.outcome');
    expect(await page.$eval('textarea', (box) => box.value)).not.toBe('');
    await popup.close();
    await page.close();
  });
});

describe('a hostile page', () => {
  it('is read without running anything of it, and learns nothing of us', async () => {
    const { page, popup, errors } = await popupOn('/hostile.html');
    const texts = await popup.$$eval('[data-testid="message-text"]', (all) =>
      all.map((one) => one.textContent),
    );
    expect(texts[0]).toContain('<script>');
    expect(errors).toEqual([]);
    expect(await page.evaluate('window.stolen')).toEqual([]);
    expect(await popup.$$eval('main img', (all) => all.length)).toBe(0);
    await popup.close();
    await page.close();
  });
});
