import type { KeyInput, Page } from 'puppeteer-core';
import type { BoxJob, InsertionResult, ReadResult } from '../../../lib/insertion/insertion.ts';
import { IN_FIREFOX, startBrowser, type OndoBrowser } from '../browser.ts';
import type { PageServer } from '../serve.ts';
import { serveEditorPages } from './editor-pages.ts';
import { makeInserterExtension } from './test-extension.ts';
import '../pages/editors/page.ts';

/** The part of the extension API that the popup's page uses here. */
interface Api {
  tabs: { query(of: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

/** One tab in one browser, in which every editor's page is opened in turn. */
export class Bench {
  readonly ondo: OndoBrowser;
  readonly server: PageServer;
  readonly page: Page;

  private constructor(ondo: OndoBrowser, server: PageServer, page: Page) {
    this.ondo = ondo;
    this.server = server;
    this.page = page;
  }

  static async start(): Promise<Bench> {
    const [server, build] = await Promise.all([serveEditorPages(), makeInserterExtension()]);
    const ondo = await startBrowser({ build });
    return new Bench(ondo, server, await ondo.open('about:blank'));
  }

  async close(): Promise<void> {
    await this.ondo.close();
    await this.server.close();
  }

  /** Opens an editor's page and types into its box, letter by letter. */
  async open(editor: string, typed: string): Promise<void> {
    await this.page.goto(`${this.server.url}/?editor=${editor}`);
    await this.page.waitForFunction(() => window.editorPage);
    if (typed === '') return;
    await this.page.evaluate(() => window.editorPage?.box.focus());
    for (const letter of typed) {
      // In Firefox puppeteer would only run an editing command, which editors with a model of their own do not take.
      if (IN_FIREFOX) await this.page.keyboard.press(letter as KeyInput);
      else await this.page.keyboard.sendCharacter(letter);
    }
    await this.held(typed);
  }

  /** Runs a job as the popup does, after a true click on the toolbar button. A string is put into the mark as it is. */
  async run(job: BoxJob | string, mark = markBox): Promise<InsertionResult | ReadResult> {
    const popup = await this.ondo.clickToolbar(this.page);
    await this.page.evaluate(mark, typeof job === 'string' ? job : JSON.stringify(job));
    const result = await popup.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id };
      const files = ['/inserter.js'];
      const [answer] = await scripting.executeScript({ target, world: 'MAIN', files });
      return answer?.result;
    });
    await popup.close();
    await this.page.bringToFront();
    // The extension's own answer: its shape is what the tests look at.
    return result as InsertionResult | ReadResult;
  }

  /** The text that the page's own code holds, once it is `expected`; else what it holds at last. */
  async held(expected: string): Promise<string> {
    const text = (): Promise<string> =>
      this.page.evaluate(() => {
        const held = window.editorPage?.held() ?? '';
        return held.replaceAll('\u00a0', ' ');
      });
    await this.page
      .waitForFunction(
        (wanted) => window.editorPage?.held().replaceAll('\u00a0', ' ') === wanted,
        { timeout: 3000 },
        expected,
      )
      .catch(() => undefined);
    return text();
  }

  /** One Ctrl+Z of the keyboard. */
  async undo(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('z');
    await this.page.keyboard.up('Control');
  }

  sent(): Promise<number> {
    return this.page.evaluate(() => window.sent);
  }
}

/** Marks the box as the content script does. Runs in the page. */
export function markBox(job: string): void {
  window.editorPage?.box.setAttribute('data-ondo-job', job);
}
