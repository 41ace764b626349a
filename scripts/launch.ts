import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

export const CHROME_BUILD = resolve(import.meta.dirname, '../.output/chrome-mv3');

/** Quiet and offline: nothing that the browser would do on its own. A root user, as in CI, has no sandbox. */
const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  readonly build?: string;
  /** A folder that keeps the user's data over a restart; without it everything is new. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly flags?: readonly string[];
  /** That the user reads: the sellers' by default. Many installations have an English interface only. */
  readonly language?: string;
}

export interface Launched {
  readonly browser: Browser;
  readonly extension: Extension;
}

/** Waits until the first-run page was shown, where it is, and closes it: what follows is not the seller's first minute. */
async function closeWelcome(browser: Browser, extension: Extension): Promise<void> {
  const url = `chrome-extension://${extension.id}/welcome.html`;
  const worker = await browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${extension.id}/background.js`,
  );
  const background = await worker.worker();
  // Resolves as soon as the background has set its mark; the page, if any, is open by then.
  await background?.evaluate(`new Promise((done) => {
    const look = () => chrome.storage.local.get('welcomed').then(({ welcomed }) => {
      if (welcomed === true) done();
    });
    chrome.storage.local.onChanged.addListener(look);
    look();
  })`);
  for (const target of browser.targets())
    if (target.url() === url) await (await target.page())?.close();
}

/** Starts a real browser with the built extension. Throws where there is no browser or no build. */
export async function launch({
  build = CHROME_BUILD,
  profile,
  headless = true,
  flags = [],
  language = 'ja',
}: LaunchOptions): Promise<Launched> {
  if (!existsSync(resolve(build, 'manifest.json')))
    throw new Error(`No build in ${build}: run 'npm run build' first.`);
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    args: [...FLAGS, `--lang=${language}`, `--accept-lang=${language}`, ...flags],
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The browser did not install the extension.');
  if (existsSync(resolve(build, 'welcome.html'))) await closeWelcome(browser, extension);
  return { browser, extension };
}

/** A true click on the toolbar button while `page` is in front; gives the popup's page. */
export async function clickToolbar({ browser, extension }: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const appears = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
    timeout: 20_000,
  });
  await page.triggerExtensionAction(extension);
  return (await appears).asPage();
}
