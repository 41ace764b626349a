import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';
import {
  CLOSE_POPUP,
  CLOSE_WELCOME,
  NAME_POPUPS,
  POPUP_ID,
  pressAction,
  stopBackground,
  WELCOME_CLOSED,
} from './firefox-chrome.ts';

/** The parts of puppeteer's WebDriver BiDi connection that are used here; it has no interface for Firefox's own window. */
interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  emit(event: string, parameters: object): void;
}

interface Context {
  readonly context: string;
  readonly clientWindow: string;
}

export interface FirefoxOptions {
  readonly build: string;
  readonly profile?: string;
  readonly proxyPort: number;
}

/** A running Firefox with the extension. */
export interface Firefox {
  readonly browser: Browser;
  /** `moz-extension://…`, no slash at the end. */
  readonly origin: string;
  clickToolbar(page: Page): Promise<Page>;
  stopBackground(): Promise<void>;
}

function preferences(proxyPort: number): Record<string, string | number | boolean> {
  const proxy = 'network.proxy.';
  return {
    [`${proxy}type`]: 1,
    [`${proxy}http`]: '127.0.0.1',
    [`${proxy}http_port`]: proxyPort,
    [`${proxy}ssl`]: '127.0.0.1',
    [`${proxy}ssl_port`]: proxyPort,
    [`${proxy}allow_hijacking_localhost`]: true,
    // A popup closes when the page is spoken to; the tests look at both.
    'ui.popup.disable_autohide': true,
    // What is installed for a test is gone at the end of the browser, and its data with it, unless kept.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.locale.requested': 'ja',
    'intl.accept_languages': 'ja',
  };
}

/** Code run in Firefox's own window, where its toolbar and the extension's popup are. */
async function openChrome(connection: Connection) {
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly Context[] }).contexts;
  if (window === undefined) throw new Error('Firefox has no window.');
  const run = async (expression: string): Promise<string> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window.context },
      awaitPromise: true,
    });
    const answer = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
    return answer.result?.value ?? '';
  };
  return { run, clientWindow: window.clientWindow };
}

/**
 * Starts Firefox with the extension in `build`. Its toolbar button is pressed by the browser's own code for a click,
 * since WebDriver has no command for it; the popup is the real one, in its panel.
 */
export async function launchFirefox({
  build,
  profile,
  proxyPort,
}: FirefoxOptions): Promise<Firefox> {
  if (!existsSync(resolve(build, 'manifest.json')))
    throw new Error(`No build in ${build}: run 'npm run build:firefox' first.`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: preferences(proxyPort),
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });
  // Not among puppeteer's types: it hides the protocol from its users.
  const { connection } = browser as unknown as { connection: Connection };
  const chrome = await openChrome(connection);
  await chrome.run(NAME_POPUPS);
  await chrome.run(CLOSE_WELCOME);
  const id = await browser.installExtension(build);
  // A kept profile may have been welcomed before.
  if (profile === undefined && existsSync(resolve(build, 'welcome.html')))
    await chrome.run(WELCOME_CLOSED);
  const host = await chrome.run(
    `WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
  );
  const origin = `moz-extension://${host}`;

  const showPopup = async (): Promise<Page> => {
    const context = await chrome.run(POPUP_ID);
    const known = new Set(await browser.pages());
    const born = {
      context,
      url: `${origin}/popup.html`,
      children: [],
      parent: null,
      userContext: 'default',
      originalOpener: null,
      clientWindow: chrome.clientWindow,
    };
    connection.emit('browsingContext.contextCreated', born);
    const popup = (await browser.pages()).find((page) => !known.has(page));
    if (popup === undefined) throw new Error('The popup did not open.');
    return Object.assign(popup, {
      bringToFront: () => Promise.resolve(),
      close: async () => {
        await chrome.run(CLOSE_POPUP);
        connection.emit('browsingContext.contextDestroyed', born);
      },
    });
  };

  return {
    browser,
    origin,
    clickToolbar: async (page) => {
      await page.bringToFront();
      await chrome.run(CLOSE_POPUP);
      await chrome.run(pressAction(id));
      return showPopup();
    },
    stopBackground: async () => {
      await chrome.run(stopBackground(id));
    },
  };
}
