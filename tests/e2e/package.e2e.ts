import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILD } from './browser.ts';

const KB = 1024;
const MB = 1024 * KB;

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const zipped = (path: string): number => deflateRawSync(readFileSync(path)).length;

describe('the package', () => {
  it.each([
    ['watcher.js', 10 * KB],
    ['inserter.js', 24 * KB],
    ['reader.js', 128 * KB],
  ])('puts no more than its budget into a page: %s', (name, budget) => {
    expect(statSync(join(BUILD, name)).size).toBeLessThanOrEqual(budget);
  });

  it('has a dictionary of at most 3 MB zipped, and less than 8 MB in all', () => {
    expect(zipped(join(BUILD, 'dictionary/ipadic.bin'))).toBeLessThanOrEqual(3 * MB);
    const whole = filesIn(BUILD).reduce((sum, path) => sum + zipped(path), 0);
    expect(whole).toBeLessThan(8 * MB);
  });

  it('carries the notice of its dictionary', () => {
    expect(readFileSync(join(BUILD, 'NOTICE.txt'), 'utf8')).toContain('Nara Institute of Science');
  });

  it('names no address that it could ask, and evaluates no text as code', () => {
    const scripts = filesIn(BUILD).filter((path) => path.endsWith('.js'));
    const asking = scripts.filter((path) =>
      /fetch\(["'`]https?:|new WebSocket|sendBeacon|new Function\(|[^.\w]eval\(/u.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(asking).toEqual([]);
  });

  it('asks for what the manifest of the sources says, and for no site', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      permissions: ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus', 'sidePanel'],
    });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });
});
