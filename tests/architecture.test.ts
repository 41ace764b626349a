import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which folder may import which; a folder may always import itself. `entrypoints` wires everything. */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/thread': [],
  'lib/words': [],
  'lib/japanese': [],
  'lib/customers': ['lib/thread'],
  'lib/temperature': ['lib/japanese', 'lib/thread', 'lib/intents'],
  'lib/intents': ['lib/japanese', 'lib/thread'],
  'lib/orders': ['lib/thread', 'lib/customers'],
  'lib/replies': ['lib/thread', 'lib/japanese', 'lib/temperature', 'lib/intents', 'lib/customers'],
  'lib/messages': ['lib/thread', 'lib/customers'],
  'lib/session': [
    'lib/thread',
    'lib/japanese',
    'lib/temperature',
    'lib/intents',
    'lib/customers',
    'lib/orders',
    'lib/replies',
    'lib/messages',
  ],
  'lib/pages': ['lib/thread', 'lib/words'],
  'lib/insertion': ['lib/thread'],
  'lib/platform': ['lib/*'],
  components: [
    'lib/thread',
    'lib/words',
    'lib/japanese',
    'lib/temperature',
    'lib/intents',
    'lib/customers',
    'lib/orders',
    'lib/replies',
    'lib/session',
  ],
  entrypoints: ['lib/*', 'components'],
};

/** Files in which the extension API may be named. */
const BROWSER_FOLDERS = ['lib/platform', 'entrypoints'];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/u.test(name) ? [path] : [];
  });
}

const FILES = ['lib', 'components', 'entrypoints'].flatMap((top) => sourceFiles(join(ROOT, top)));

function domainOf(file: string): string {
  const path = relative(ROOT, file).split('/');
  return path[0] === 'lib' ? path.slice(0, 2).join('/') : (path[0] ?? '');
}

/** Every module specifier a file imports, type imports included. */
function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map((found) => found.fileName);
}

function localImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolve(dirname(file), specifier));
}

describe('the architecture', () => {
  it('keeps to the allowed edges between folders', () => {
    const wrong = FILES.flatMap((file) =>
      localImportsOf(file)
        .filter((target) => {
          const from = domainOf(file);
          const to = domainOf(target);
          if (from === to) return false;
          const allowed = ALLOWED[from] ?? [];
          return !allowed.includes(to) && !(to.startsWith('lib/') && allowed.includes('lib/*'));
        })
        .map((target) => `${relative(ROOT, file)} -> ${relative(ROOT, target)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every folder it holds', () => {
    expect([...new Set(FILES.map(domainOf))].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  it('has no import cycle, type imports counted', () => {
    const edges = new Map(FILES.map((file) => [file, localImportsOf(file)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push(
          [...path.slice(path.indexOf(file)), file].map((f) => relative(ROOT, f)).join(' -> '),
        );
        return;
      }
      if (done.has(file)) return;
      for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of FILES) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('names the extension API only in the platform and the entrypoints', () => {
    const wrong = FILES.filter((file) => !BROWSER_FOLDERS.includes(domainOf(file))).filter(
      (file) => {
        const source = readFileSync(file, 'utf8');
        return (
          importsOf(file).some(
            (specifier) => specifier.startsWith('#imports') || specifier.startsWith('wxt'),
          ) || /\bchrome\.\w/u.test(source)
        );
      },
    );
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });
});
