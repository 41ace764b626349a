import { existsSync } from 'node:fs';
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';

export const CHROME_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=ja',
];

/** A real Chromium with the built extension, behind a proxy that sees every request it makes. */
export interface OndoBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /** Every request that left the browser, as `METHOD url`. Extension files and data URLs never leave it. */
  readonly requests: readonly string[];
  open(url: string): Promise<Page>;
  /** A true click on the toolbar button while `page` is in front; gives the popup's page. */
  clickToolbar(page: Page): Promise<Page>;
  close(): Promise<void>;
}

interface Proxy {
  readonly port: number;
  readonly requests: string[];
  close(): Promise<void>;
}

function pass(requests: string[], incoming: IncomingMessage, outgoing: ServerResponse): void {
  const url = incoming.url ?? '';
  requests.push(`${incoming.method ?? 'GET'} ${url}`);
  const { hostname } = new URL(url);
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') {
    outgoing.writeHead(502).end();
    return;
  }
  const onward = forward(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on('error', () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

async function startProxy(): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => pass(requests, incoming, outgoing));
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    // A listening TCP server's address is never a string.
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Opens the popup as a person does and waits for its page. */
async function clickToolbar(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const appears = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
    timeout: 20_000,
  });
  await page.triggerExtensionAction(extension);
  return (await appears).asPage();
}

/**
 * Starts Chromium with the extension in `build`. `profile` keeps the user's data over a restart; without it
 * everything is new. Throws where there is no browser or no build.
 */
export async function startBrowser(
  options: { build?: string; profile?: string; headless?: boolean } = {},
): Promise<OndoBrowser> {
  const build = options.build ?? CHROME_BUILD;
  if (!existsSync(resolve(build, 'manifest.json')))
    throw new Error(`No build in ${build}: run 'npm run build' first.`);
  const proxy = await startProxy();
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    args: [
      ...FLAGS,
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  const id = await browser.installExtension(build);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The browser did not install the extension.');
  return {
    browser,
    extension,
    requests: proxy.requests,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    clickToolbar: (page) => clickToolbar(browser, extension, page),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
