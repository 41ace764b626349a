import { defineConfig } from 'vitest/config';

const inFirefox = process.env['ONDO_TEST_BROWSER'] === 'firefox';

/** Firefox runs a part in `npm test`, and everything in `npm run test:firefox`. */
const END_TO_END =
  process.env['ONDO_TEST_EXTENT'] === 'core'
    ? ['main-job', 'persistence', 'popup-states', 'switched-site', 'editors/editors'].map(
        (name) => `tests/e2e/${name}.e2e.ts`,
      )
    : ['tests/e2e/**/*.e2e.ts'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { shuffle: { tests: true, files: true } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/architecture.test.ts',
            'tests/unit/**/*.test.{ts,tsx}',
            'tests/pages/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: END_TO_END,
          // The book's address cannot be opened there by WebDriver; the reader's pages open Chromium by themselves.
          exclude: inFirefox ? ['**/book.e2e.ts', '**/kill.e2e.ts', '**/any-page.e2e.ts'] : [],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own, so two can run side by side; more would wait for each other's drawing.
          maxWorkers: 2,
        },
      },
    ],
  },
});
