import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/*
 * Proves that the packages in .output come from the sources package beside them: npm run zip:verify, after npm run zip.
 * Unpacks the sources into an empty folder, builds both packages there with the installed dependencies, and compares
 * the bytes. Prints the checksums; exit status 1 where a package differs.
 */

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

function only(ending: string): string {
  const found = readdirSync(OUTPUT).filter((name) => name.endsWith(ending));
  const [name] = found;
  if (name === undefined || found.length > 1)
    throw new Error(
      `${found.length} files *${ending} in ${OUTPUT}: empty the folder, then 'npm run zip'.`,
    );
  return name;
}

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

const packages = ['-chrome.zip', '-firefox.zip'].map(only);
const sources = only('-sources.zip');
const folder = mkdtempSync(join(tmpdir(), 'ondo-sources-'));
try {
  execFileSync('unzip', ['-q', join(OUTPUT, sources), '-d', folder]);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const options of [['zip'], ['zip', '-b', 'firefox']])
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...options], {
      cwd: folder,
      stdio: 'ignore',
    });
  for (const name of packages) {
    const sum = sha256(join(OUTPUT, name));
    console.log(`${sum}  ${name}`);
    if (sha256(join(folder, '.output', name)) !== sum) {
      console.error(`${name} is not what ${sources} builds.`);
      process.exitCode = 1;
    }
  }
  console.log(`${sha256(join(OUTPUT, sources))}  ${sources}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
