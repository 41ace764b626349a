import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/sample/shop.ts';
import { SAMPLE_THREADS } from '../../scripts/sample/threads.data.ts';
import {
  ARTICLE_PAGE,
  EDITABLE_PAGE,
  FRAMED_PAGE,
  INPUT_PAGE,
  OTHER_QUESTION_PAGE,
  QUESTION_PAGE,
  REACT_PAGE,
  SHORT_PAGE,
  UNCLEAR_PAGE,
} from './boxes.ts';
import { startBrowser, type OndoBrowser } from './browser.ts';
import { fillBlanks, popupReady, pressInsert, readPopup, watchErrors } from './popup.ts';
import { servePages, type PageServer } from './serve.ts';

let ondo: OndoBrowser;
let server: PageServer;
const opened: Page[] = [];

beforeAll(async () => {
  server = await servePages(resolve(import.meta.dirname, '../../node_modules'), {
    ...samplePages(),
    '/react.html': REACT_PAGE,
    '/editable.html': EDITABLE_PAGE,
    '/input.html': INPUT_PAGE,
    '/framed.html': FRAMED_PAGE,
    '/short.html': SHORT_PAGE,
    '/question.html': QUESTION_PAGE,
    '/other-question.html': OTHER_QUESTION_PAGE,
    '/article.html': ARTICLE_PAGE,
    '/unclear.html': UNCLEAR_PAGE,
  });
  ondo = await startBrowser();
});

afterEach(async () => {
  // A popup may have closed itself: it is closed, which is all that is wanted.
  for (const page of opened.splice(0)) await page.close().catch(() => undefined);
});

afterAll(async () => {
  await ondo.close();
  await server.close();
});

/** Opens a page and clicks the toolbar button on it. */
async function clickOn(path: string): Promise<{ page: Page; popup: Page; errors: string[] }> {
  const page = await ondo.open(server.url + path);
  const popup = await ondo.clickToolbar(page);
  opened.push(popup, page);
  const errors = watchErrors(popup);
  await popupReady(popup);
  return { page, popup, errors };
}

/** What a person does to take something back: focus is in the box, Ctrl+Z. */
async function undo(page: Page, box: string): Promise<void> {
  await page.bringToFront();
  await page.focus(box);
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('the sample shop', () => {
  it.each(SAMPLE_THREADS.map((thread) => [thread.customer, thread] as const))(
    'reads the whole thread of %s',
    async (_, thread) => {
      const { popup, errors } = await clickOn(thread.path);
      const content = await readPopup(popup);
      expect(content.customer).toBe(thread.customer);
      expect(content.messages.map((message) => message.author)).toEqual(
        thread.lines.map((line) => (line.from === 'shop' ? 'seller' : line.from)),
      );
      for (const [index, line] of thread.lines.entries()) {
        expect(content.messages[index]?.text).toContain(line.text);
      }
      expect(content.drafts.length).toBeGreaterThanOrEqual(2);
      expect(errors).toEqual([]);
    },
  );

  it('measures the flat and polite one as polite and cool, the delighted one as warm', async () => {
    const flat = await readPopup((await clickOn('/messages/20418')).popup);
    const delighted = await readPopup((await clickOn('/messages/20431')).popup);
    expect(flat.politeness).toBeGreaterThan(delighted.politeness);
    expect(delighted.warmth).toBeGreaterThan(flat.warmth + 15);
  });

  it('answers the flat one without decoration and the delighted one with her own', async () => {
    const flat = await readPopup((await clickOn('/messages/20418')).popup);
    const delighted = await readPopup((await clickOn('/messages/20431')).popup);
    expect(flat.drafts.join('')).not.toMatch(/[！\p{Extended_Pictographic}]/u);
    expect(delighted.drafts[0]).toContain('💛');
  });
});

describe('a blank', () => {
  it('blocks insertion until it is filled', async () => {
    const { page, popup } = await clickOn('/question.html');
    const { drafts } = await readPopup(popup);
    const index = drafts.findIndex((draft) => draft.includes('【'));
    expect(index).toBeGreaterThanOrEqual(0);
    await pressInsert(popup, index);
    expect(await page.$eval('textarea', (box) => box.value)).toBe('');
    await fillBlanks(popup, index, '12月3日');
    await popup.waitForSelector(
      `[data-testid="draft"]:nth-of-type(${index + 1}) [data-testid="draft-insert"]:not([aria-disabled="true"])`,
    );
    const filled = (await readPopup(popup)).drafts[index];
    await pressInsert(popup, index);
    expect(filled).toContain('12月3日');
    expect(await page.$eval('textarea', (box) => box.value)).toBe(filled);
  });

  it('keeps its value after the popup was closed', async () => {
    const { page, popup } = await clickOn('/other-question.html');
    const { drafts } = await readPopup(popup);
    const index = drafts.findIndex((draft) => /【|12月3日/u.test(draft));
    await fillBlanks(popup, index, '頃');
    const typed = (await readPopup(popup)).drafts[index];
    await popup.close();
    const again = await ondo.clickToolbar(page);
    opened.push(again);
    expect((await readPopup(again)).drafts[index]).toBe(typed);
  });
});

describe('the reply box', () => {
  const BOXES = [
    ['a textarea that React owns', '/react.html', 'textarea'],
    ['a contenteditable', '/editable.html', '[contenteditable]'],
    ['a one-line input', '/input.html', 'input'],
  ] as const;
  const textOf = (page: Page, box: string): Promise<string> =>
    page.$eval(box, (element) => {
      if ('value' in element) return String(element.value);
      return element instanceof HTMLElement ? element.innerText : '';
    });

  it.each(BOXES)('takes a draft in %s, and one Ctrl+Z takes it back', async (_, path, box) => {
    const { page, popup } = await clickOn(path);
    await fillBlanks(popup, 0, '11月25日');
    const draft = (await readPopup(popup)).drafts[0] ?? '';
    await pressInsert(popup, 0);
    const expected = path === '/input.html' ? draft.replaceAll('\n', ' ') : draft;
    expect((await textOf(page, box)).trimEnd()).toBe(expected);
    await undo(page, box);
    expect((await textOf(page, box)).trim()).toBe('');
  });

  it("takes a draft in TinyMCE's frame, and one Ctrl+Z takes it back", async () => {
    const { page, popup } = await clickOn('/framed.html');
    await fillBlanks(popup, 0, '11月25日');
    const draft = (await readPopup(popup)).drafts[0] ?? '';
    await pressInsert(popup, 0);
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    const shown = () =>
      frame?.$eval('body', (body) => body.innerText.replaceAll(/\n+/g, '\n').trim());
    expect(await shown()).toBe(draft.replaceAll(/\n+/g, '\n'));
    await page.bringToFront();
    await frame?.focus('body');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await shown()).toBe('');
  });

  it('says that a draft is too long for the box, and leaves what stands there', async () => {
    const { page, popup } = await clickOn('/short.html');
    await fillBlanks(popup, 0, '11月25日');
    await pressInsert(popup, 0);
    await popup.locator('[data-testid="insert-append"]').click();
    await popup.waitForSelector('[data-testid="notice"][data-notice="too-long"]');
    expect(await page.$eval('textarea', (box) => box.value)).toBe('はい');
  });

  it('tells React, so that the text is still there at the next rendering', async () => {
    const { page, popup } = await clickOn('/react.html');
    await fillBlanks(popup, 0, '11月25日');
    const draft = (await readPopup(popup)).drafts[0];
    await pressInsert(popup, 0);
    expect(await page.$eval('output', (output) => output.textContent)).toBe(draft);
  });

  it('keeps what was typed and asks before it touches it', async () => {
    const { page, popup } = await clickOn('/react.html');
    await page.type('textarea', 'ご連絡ありがとうございます。');
    await fillBlanks(popup, 0, '11月25日');
    await popup.bringToFront();
    const draft = (await readPopup(popup)).drafts[0] ?? '';
    await pressInsert(popup, 0);
    await popup.locator('[data-testid="insert-append"]').click();
    await popup.waitForSelector('.outcome');
    expect(await page.$eval('textarea', (box) => box.value)).toBe(
      `ご連絡ありがとうございます。\n${draft}`,
    );
  });
});

describe('what cannot be read', () => {
  it('says that there is no conversation', async () => {
    const { popup, errors } = await clickOn('/article.html');
    expect((await readPopup(popup)).notices).toEqual(['no-thread']);
    expect(errors).toEqual([]);
  });

  it("asks which side is the seller's instead of guessing, and remembers the answer", async () => {
    const { page, popup } = await clickOn('/unclear.html');
    const before = await readPopup(popup);
    expect(before.notices).toContain('sides-unknown');
    expect(new Set(before.messages.map((message) => message.author))).toEqual(new Set(['unknown']));
    await popup.locator('::-p-text(明日の予定です。」と書いた方)').click();
    await popup.waitForSelector('[data-testid="message"][data-author="seller"]');
    expect((await readPopup(popup)).messages.map((message) => message.author)).toEqual([
      'customer',
      'seller',
      'customer',
    ]);
    await popup.close();
    await page.reload();
    const again = await ondo.clickToolbar(page);
    opened.push(again);
    expect((await readPopup(again)).messages.map((message) => message.author)).toEqual([
      'customer',
      'seller',
      'customer',
    ]);
  });
});

describe('the favourite', () => {
  it('is turned on by the star in the page and seen in the popup', async () => {
    const { page, popup } = await clickOn('/messages/20431');
    expect((await readPopup(popup)).favourite).toBe(false);
    await popup.close();
    await page.bringToFront();
    const star = await page.waitForSelector('h1 span');
    await star?.click();
    const again = await ondo.clickToolbar(page);
    opened.push(again);
    await popupReady(again);
    await again.waitForSelector('[data-testid="favourite"][aria-pressed="true"]');
    expect((await readPopup(again)).favourite).toBe(true);
  });
});

/** What a browser asks its maker for on its own account (clock, updates, sign-in), with or without an extension. */
const BROWSER_OWN =
  /^(?:[A-Z]+ https?:\/\/|CONNECT )(?:[\w-]+\.)*(?:google|googleapis|gvt1|gstatic|mozilla|firefox)\.com[/:]/u;

it('sent nothing over the network but the pages themselves', () => {
  const foreign = ondo.requests.filter(
    (request) => !request.startsWith(`GET ${server.url}/`) && !BROWSER_OWN.test(request),
  );
  expect([...new Set(foreign)]).toEqual([]);
});
