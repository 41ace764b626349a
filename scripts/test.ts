import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findOrInstallBrowser, findOrInstallFirefox } from './install-browser.ts';
import { CHECKS, run, type Step } from './run.ts';

/*
 * Everything that must hold: npm test. Ends with the line `N passed, N failed`.
 * With `--quick` the checks and unit tests only: npm run check. With `--firefox` the whole end-to-end suite in Firefox and
 * nothing else: npm run test:firefox.
 */

const REPORT = resolve(import.meta.dirname, '../.cache/test-report.json');
const quick = process.argv.includes('--quick');
const onlyFirefox = process.argv.includes('--firefox');
const count = { passed: 0, failed: 0 };

async function check(step: Step): Promise<boolean> {
  const { code, output } = await run(step, false);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name}`);
  if (code !== 0) console.log(output.trim());
  count[code === 0 ? 'passed' : 'failed'] += 1;
  return code === 0;
}

/** Runs checks that do not need each other, two at a time: each of them uses one core. */
async function checkAll(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) await check(step);
  };
  await Promise.all([lane(), lane()]);
}

/** Runs one vitest project and adds its numbers; a run without a report is a failure of its own. */
async function tests(
  project: 'unit' | 'e2e',
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  rmSync(REPORT, { force: true });
  const options = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  ];
  const step = { name: project, program: 'vitest/vitest.mjs', options, environment };
  const { code } = await run(step, true);
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

function build(browser: 'chrome' | 'firefox'): Promise<boolean> {
  const options = ['build', '-b', browser];
  return check({ name: `build for ${browser}`, program: 'wxt/bin/wxt.mjs', options });
}

/** The same suite in Firefox: by default the main job, the core editors and what the browser alone decides. */
async function testsInFirefox(extent: 'core' | 'all'): Promise<void> {
  if (findOrInstallFirefox() === undefined) {
    console.log('– Firefox: none found on this machine, so nothing was tested in it');
    if (onlyFirefox || process.env['CI'] !== undefined) count.failed += 1;
    return;
  }
  if (!(await build('firefox'))) return;
  await tests('e2e', { ONDO_TEST_BROWSER: 'firefox', ONDO_TEST_EXTENT: extent });
}

if (onlyFirefox) await testsInFirefox('all');
else {
  const [prepare, ...checks] = CHECKS;
  if (prepare) await check(prepare);
  await checkAll(checks);
  await tests('unit');
  if (!quick) {
    findOrInstallBrowser();
    if (await build('chrome')) await tests('e2e');
    await testsInFirefox('core');
  }
}

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
