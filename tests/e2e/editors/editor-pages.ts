import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { servePages, type PageServer } from '../serve.ts';

const PAGES = resolve(import.meta.dirname, '../pages/editors');
const BUILT = resolve(import.meta.dirname, '../../../.cache/editor-pages');

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null,
};

/** Two Reacts live side by side: what react-dom 19 calls `react` is the one installed as `react19`. */
const reactOfItsOwn: Plugin = {
  name: 'react-of-its-own',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /^react(?:$|\/)/u.test(source) && importer?.includes('/react-dom19/') === true
      ? fileURLToPath(import.meta.resolve(source.replace(/^react/u, 'react19')))
      : null,
};

const STAMP = resolve(BUILT, 'stamp.txt');

/** What a build depends on: every page and the versions of what is installed, as names and times. */
async function stampOf(): Promise<string> {
  const pages = await readdir(PAGES, { recursive: true });
  const files = [
    ...pages.map((name) => resolve(PAGES, name)),
    resolve(PAGES, '../../../../package-lock.json'),
  ];
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return files
    .map((file, index) => `${file} ${times[index]}`)
    .sort()
    .join('\n');
}

/** Builds the pages of all editors, unless they stand there as they would be built: it takes half a minute. */
async function buildPages(): Promise<void> {
  const stamp = await stampOf();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return;
  await build({
    configFile: false,
    root: PAGES,
    logLevel: 'error',
    plugins: [svelte, reactOfItsOwn],
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      target: 'es2023',
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
    },
  });
  // CKEditor 4 is a plain script that loads its parts by their addresses.
  const ckeditor4 = resolve(BUILT, 'ckeditor4');
  await rm(ckeditor4, { force: true, recursive: true });
  await mkdir(BUILT, { recursive: true });
  await symlink(
    dirname(fileURLToPath(import.meta.resolve('ckeditor4/package.json'))),
    ckeditor4,
    'junction',
  );
  await writeFile(STAMP, stamp);
}

/** Serves the pages of all editors: `/?editor=folder/name`. */
export async function serveEditorPages(): Promise<PageServer> {
  await buildPages();
  return servePages(BUILT);
}
