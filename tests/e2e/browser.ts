import { once } from 'node:events';
import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { CHROME_BUILD, clickToolbar, launch, type LaunchOptions } from '../../scripts/launch.ts';
import { launchFirefox } from './firefox.ts';

/** The same tests run in Firefox where `ONDO_TEST_BROWSER` is `firefox`. */
export const IN_FIREFOX = process.env['ONDO_TEST_BROWSER'] === 'firefox';

/** The built extension of the browser in which the tests run. */
export const BUILD = IN_FIREFOX
  ? resolve(import.meta.dirname, '../../.output/firefox-mv3')
  : CHROME_BUILD;

/** A real browser with the built extension, behind a proxy that sees every request it makes. */
export interface OndoBrowser {
  readonly browser: Browser;
  /** Every request that left the browser, as `METHOD url`. Extension files and data URLs never leave it. */
  readonly requests: readonly string[];
  open(url: string): Promise<Page>;
  /** A true click on the toolbar button while `page` is in front; gives the popup's page. */
  clickToolbar(page: Page): Promise<Page>;
  /** The address of a page of the extension, given as `book.html`. */
  address(path: string): string;
  /** Stops the extension's background, as the browser does after half a minute of silence. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as a power cut does: it has no time to write anything more. */
  kill(): Promise<void>;
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

/** What the two kinds of browsers are asked for in different ways. */
type Started = Pick<OndoBrowser, 'browser' | 'clickToolbar' | 'address' | 'stopBackground'>;

async function startChromium(options: LaunchOptions, proxyPort: number): Promise<Started> {
  const flags = [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  const launched = await launch({ ...options, flags: [...flags, ...(options.flags ?? [])] });
  const { browser, extension } = launched;
  return {
    browser,
    clickToolbar: (page) => clickToolbar(launched, page),
    address: (path) => `chrome-extension://${extension.id}/${path}`,
    stopBackground: async () => {
      for (const worker of await extension.workers()) await worker.close();
    },
  };
}

async function startFirefox(
  { build = BUILD, profile }: LaunchOptions,
  proxyPort: number,
): Promise<Started> {
  const { origin, ...firefox } = await launchFirefox({
    build,
    proxyPort,
    ...(profile === undefined ? {} : { profile }),
  });
  return { ...firefox, address: (path) => `${origin}/${path}` };
}

/**
 * Starts the browser of this test run with the extension in `build` behind a proxy. `profile` keeps the user's data
 * over a restart; without it everything is new. Throws where there is no browser or no build.
 */
export async function startBrowser(options: LaunchOptions = {}): Promise<OndoBrowser> {
  const proxy = await startProxy();
  const started = await (IN_FIREFOX ? startFirefox : startChromium)(options, proxy.port);
  return {
    ...started,
    requests: proxy.requests,
    open: async (url) => {
      const page = await started.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await started.browser.close();
      await proxy.close();
    },
    kill: async () => {
      const running = started.browser.process();
      if (running === null) throw new Error('The browser is not a process of ours.');
      const gone = once(running, 'exit');
      running.kill('SIGKILL');
      await gone;
      await proxy.close();
    },
  };
}
