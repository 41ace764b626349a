import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './browser.ts';

/**
 * A copy of the build that already has the permission for 127.0.0.1: the browser's prompt cannot be accepted by a test.
 * Everything behind the prompt is the build's own.
 */
export function grantedBuild(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ondo-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  // Written by the build; only one field is added.
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
