import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertionResult } from '../../../lib/insertion/insertion.ts';
import { BUILD } from '../browser.ts';
import { Bench } from './bench.ts';
import { describeHostilePages } from './hostile-pages.ts';

const PAGES = resolve(import.meta.dirname, '../pages/editors');
const TYPED = 'はい';
const DRAFT = '田中様\n\nありがとう😊\nまた明日。';

/**
 * One of each way of a rich editor to take a text; plain boxes are in the main job's tests, and the others run in Firefox
 * with `npm run test:firefox`.
 */
const CORE = new Set(['editors/ckeditor5', 'editors/lexical-rich', 'editors/quill2']);
const isWanted = (name: string): boolean =>
  process.env['ONDO_TEST_EXTENT'] !== 'core' || CORE.has(name);

/** Every page of an editor, as `folder/name`. */
const EDITORS = readdirSync(PAGES)
  .filter((name) => statSync(resolve(PAGES, name)).isDirectory())
  .flatMap((folder) =>
    readdirSync(resolve(PAGES, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name.replace('.ts', '')}`),
  )
  .filter(isWanted);

/** Boxes of one line: the lines of the draft are joined there. */
const ONE_LINE = new Set(['plain/input', 'frameworks/react-input']);

/** Hidden fields over a model of their own: without their markers nothing tells what they show. */
const OVER_A_MODEL = new Set(['editors/codemirror5', 'editors/monaco', 'editors/monaco-global']);

const UNMARKED = EDITORS.filter((name) => name.startsWith('editors/') && !OVER_A_MODEL.has(name));

/** TinyMCE undoes by levels of its own, which nothing but its interface adds. */
const UNDOES_BY_LEVELS = new Set(['editors/tinymce']);

function asIn(editor: string, text: string): string {
  return ONE_LINE.has(editor) ? text.replaceAll(/\n+/gu, ' ') : text;
}

let bench: Bench;
let unmarked = '';

beforeAll(async () => {
  bench = await Bench.start();
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'unmarked-inserter.ts'),
        formats: ['iife'],
        name: 'unmarkedInserter',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const [chunk] = bundle?.output ?? [];
  unmarked = chunk?.code ?? '';
});

afterAll(() => bench.close());

describe.each(EDITORS)('a draft in %s', (editor) => {
  it.each([
    { what: 'an empty box', typed: '', mode: 'append' },
    { what: 'a box with text, below it', typed: TYPED, mode: 'append' },
    { what: 'a box with text, in its place', typed: TYPED, mode: 'replace' },
  ] as const)('goes exactly into $what and is undone at once', async ({ typed, mode }) => {
    const below = mode === 'append' && typed !== '';
    const wanted = asIn(editor, below ? `${typed}\n${DRAFT}` : DRAFT);
    await bench.open(editor, typed);
    const result = await bench.run({ action: 'insert', text: DRAFT, mode });
    expect(result).toMatchObject({ kind: 'inserted', before: typed });
    expect(await bench.held(wanted)).toBe(wanted);
    await bench.undo();
    expect(await bench.held(typed)).toBe(typed);
    expect(await bench.sent()).toBe(0);
  });
});

describe('a second draft', () => {
  it.each(
    [
      'plain/textarea',
      'plain/contenteditable',
      'frameworks/react-input',
      'editors/lexical-rich',
      'editors/slate',
      'editors/tiptap',
      'editors/quill2',
      'editors/codemirror6',
    ].filter(isWanted),
  )('takes the place of our own last one, and is read: %s', async (editor) => {
    const previous = '承知しました';
    const wanted = asIn(editor, `${TYPED}\n${DRAFT}`);
    await bench.open(editor, TYPED);
    await bench.run({ action: 'insert', text: previous, mode: 'append' });
    await bench.run({ action: 'insert', text: DRAFT, mode: 'append', previous });
    expect(await bench.held(wanted)).toBe(wanted);
    expect(await bench.run({ action: 'read' })).toEqual({ kind: 'read', text: wanted });
  });
});

describe('an editor whose markers nobody knows', () => {
  it.each(UNMARKED)('takes a draft: %s', async (editor) => {
    const wanted = asIn(editor, `${TYPED}\n${DRAFT}`);
    await bench.open(editor, TYPED);
    const job = JSON.stringify({ text: DRAFT, mode: 'append' });
    const result = (await bench.page.evaluate(
      `${unmarked}; unmarkedInserter.insertUnmarked(editorPage.box, ${job})`,
    )) as InsertionResult;
    expect(result).toMatchObject({ kind: 'inserted', before: TYPED });
    expect(await bench.held(wanted)).toBe(wanted);
    if (UNDOES_BY_LEVELS.has(editor)) return;
    await bench.undo();
    expect(await bench.held(TYPED)).toBe(TYPED);
  });
});

describeHostilePages(() => bench);

describe('the built inserter', () => {
  it('cannot be reached from a page', () => {
    const manifest = readFileSync(resolve(BUILD, 'manifest.json'), 'utf8');
    expect(manifest).not.toContain('inserter.js');
  });

  it('leaves nothing behind in the page', async () => {
    await bench.open('plain/textarea', TYPED);
    const names = (): Promise<string[]> =>
      bench.page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    const stood = await names();
    await bench.run({ action: 'insert', text: DRAFT, mode: 'append' });
    expect(await names()).toEqual(stood);
    const marked = await bench.page.evaluate(() => document.body.innerHTML.includes('data-ondo'));
    expect(marked).toBe(false);
  });
});
