import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Extension, Page } from 'puppeteer-core';
import { clickToolbar, launch, type LaunchOptions } from '../../scripts/launch.ts';

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

/**
 * Starts Chromium with the extension in `build` behind a proxy. `profile` keeps the user's data over a restart;
 * without it everything is new. Throws where there is no browser or no build.
 */
export async function startBrowser(options: LaunchOptions = {}): Promise<OndoBrowser> {
  const proxy = await startProxy();
  const flags = [
    `--proxy-server=http://127.0.0.1:${proxy.port}`,
    '--proxy-bypass-list=<-loopback>',
  ];
  const launched = await launch({ ...options, flags: [...flags, ...(options.flags ?? [])] });
  const { browser, extension } = launched;
  return {
    browser,
    extension,
    requests: proxy.requests,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    clickToolbar: (page) => clickToolbar(launched, page),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
