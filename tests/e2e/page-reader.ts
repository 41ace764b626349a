import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, type InlineConfig } from 'vite';
import type { Reading } from '../../lib/thread/reading.ts';
import type { Message } from '../../lib/thread/thread.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/ondo-pages');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What a page must read as: authors and texts in order; more where the page shows more. */
export interface ExpectedPage {
  readonly messages: readonly (readonly [author: Message['author'], text: string])[];
  readonly notices?: readonly string[];
  readonly customer?: string;
  readonly replyBox?: string;
  readonly place?: string;
  readonly times?: readonly (string | null)[];
  readonly url?: string;
}

const BUNDLED: InlineConfig = {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  mode: 'production',
  // The kits' pages are React's own, whatever NODE_ENV the test runner sets.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
};

/** One script that puts `readPage` on the page's global object as `ondoReadPage`. */
export async function bundleReader(): Promise<string> {
  const entry = join(CACHE, 'reader-entry.ts');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    entry,
    `import { readPage } from '${ROOT}/lib/pages/read-page.ts'; (globalThis as any).ondoReadPage = readPage;`,
  );
  return bundle(entry, 'reader');
}

async function bundle(entry: string, name: string): Promise<string> {
  const output = join(CACHE, name);
  await build({
    ...BUNDLED,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir: output,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'bundle',
        fileName: () => 'page.js',
        cssFileName: 'page',
      },
    },
  });
  return readFileSync(join(output, 'page.js'), 'utf8');
}

/** A kit's page as one HTML text: its own `index.html` with script and styles put in. */
export async function buildKitPage(folder: string): Promise<string> {
  const name = `kit-${folder.split('/').at(-1) ?? ''}`;
  const entry = ['main.jsx', 'main.js']
    .map((file) => join(folder, file))
    .find((file) => existsSync(file));
  if (!entry) throw new Error(`no main in ${folder}`);
  const script = await bundle(entry, name);
  const styles = join(CACHE, name, 'page.css');
  const css = existsSync(styles) ? readFileSync(styles, 'utf8') : '';
  return readFileSync(join(folder, 'index.html'), 'utf8')
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace(
      '</body>',
      () => `<script>${script.replaceAll('</script', '<\\/script')}</script></body>`,
    );
}

export async function launchBrowser(): Promise<Browser> {
  return launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=ja'],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** Opens a page without any network: every request but the page itself is answered with nothing. */
export async function openHtml(
  browser: Browser,
  html: string,
  url = 'https://shop.example/thread',
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === url)
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else if (request.url().startsWith('data:')) void request.continue();
    else if (request.resourceType() === 'image')
      void request.respond({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="180"/>',
      });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** Waits until the kit has drawn its messages, and they have come to rest. */
export async function waitUntilDrawn(page: Page, texts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted: readonly string[]) => {
      const seen: string[] = [];
      const walk = (node: Node): void => {
        if (node.nodeName === 'SCRIPT') return;
        if (node.nodeType === 3) seen.push(node.nodeValue ?? '');
        const root = (node as Element).shadowRoot;
        for (const child of node.childNodes) walk(child);
        for (const child of root?.childNodes ?? []) walk(child);
      };
      walk(document.body);
      const whole = seen.join('\n');
      return wanted.every((text) => whole.includes(text));
    },
    { timeout: 10_000 },
    texts,
  );
  // A bubble that still slides in stands where no person would look for it.
  await page.waitForFunction(
    () =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
        ),
    { timeout: 10_000 },
  );
}

/** The reading of the page as it stands, in the page's own browser. */
export async function readIn(
  page: Page,
  reader: string,
  options: { url: string; now: string },
): Promise<Reading & { replyBoxId: string | null; milliseconds: number }> {
  await page.evaluate(reader);
  return page.evaluate((given) => {
    const start = performance.now();
    const result = (
      globalThis as unknown as {
        ondoReadPage: (
          document: Document,
          options: object,
        ) => { reading: Reading; elements: { replyBox: HTMLElement | null } };
      }
    ).ondoReadPage(document, { ...given, now: new Date(given.now) });
    const box = result.elements.replyBox;
    return {
      ...result.reading,
      replyBoxId:
        [box?.id, box?.getAttribute('name'), box?.className, box?.tagName].find(Boolean) ?? null,
      milliseconds: performance.now() - start,
    };
  }, options);
}
