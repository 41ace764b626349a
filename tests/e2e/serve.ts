import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize, resolve } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the files of `folder`, and `made` (path to HTML) before them, on 127.0.0.1. */
export async function servePages(
  folder: string,
  made: Readonly<Record<string, string>> = {},
): Promise<PageServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname);
    // A browser asks every site for its icon; a page without one is no error.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const inMemory = made[path];
    if (inMemory !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(inMemory);
      return;
    }
    const file = resolve(root, `.${normalize(path.endsWith('/') ? `${path}index.html` : path)}`);
    if (!file.startsWith(root)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    // A listening TCP server's address is never a string.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
