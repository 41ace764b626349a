import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallBrowser } from './install-browser.ts';
import { CHECKS, run, type Step } from './run.ts';

/*
 * Everything that must hold: npm test. Ends with the line `N passed, N failed`.
 * With `--quick` the checks and unit tests only: npm run check.
 */

const REPORT = resolve(import.meta.dirname, '../.cache/test-report.json');
const quick = process.argv.includes('--quick');
const count = { passed: 0, failed: 0 };

async function check(step: Step): Promise<boolean> {
  const { code, output } = await run(step, false);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name}`);
  if (code !== 0) console.log(output.trim());
  count[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/** Runs one vitest project and adds its numbers; a run without a report is a failure of its own. */
async function tests(project: 'unit' | 'e2e'): Promise<void> {
  rmSync(REPORT, { force: true });
  const options = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ];
  const { code } = await run({ name: project, program: 'vitest/vitest.mjs', options }, true);
  const before = count.failed;
  try {
    // Written by vitest itself a moment ago.
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    count.passed += report.numPassedTests;
    count.failed += report.numFailedTests;
  } catch {
    count.failed += 1;
  }
  // A suite that did not even start, or an unhandled error, fails no test but the run.
  if (code !== 0 && count.failed === before) count.failed += 1;
}

for (const step of CHECKS) await check(step);
await tests('unit');
if (!quick) {
  findOrInstallBrowser();
  const built = await check({ name: 'build', program: 'wxt/bin/wxt.mjs', options: ['build'] });
  if (built) await tests('e2e');
}

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
