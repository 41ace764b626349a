import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

function onPath(names: readonly string[]): string[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
}

function installed(): string[] {
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ],
    ),
  ];
}

/** The path of a Chromium, Chrome or Edge on this machine; `ONDO_BROWSER` chooses another. Undefined where there is none. */
export function lookForBrowser(): string | undefined {
  const chosen = process.env['ONDO_BROWSER'];
  return [...(chosen === undefined ? [] : [chosen]), ...onPath(NAMES), ...installed()].find(
    (path) => existsSync(path),
  );
}

/** As `lookForBrowser`; throws with what to do where there is none. */
export function findBrowser(): string {
  const path = lookForBrowser();
  if (path === undefined) {
    throw new Error(
      'No Chromium, Chrome or Edge found. Install one (Debian and Ubuntu: sudo apt-get install chromium), or name one in ONDO_BROWSER.',
    );
  }
  return path;
}

const FIREFOX_NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const FIREFOX_INSTALLED = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The path of a Firefox on this machine; `ONDO_FIREFOX` chooses another. Undefined where there is none. */
export function lookForFirefox(): string | undefined {
  const chosen = process.env['ONDO_FIREFOX'];
  const candidates = [...onPath(FIREFOX_NAMES), ...FIREFOX_INSTALLED];
  return [...(chosen === undefined ? [] : [chosen]), ...candidates].find((path) =>
    existsSync(path),
  );
}

/** As `lookForFirefox`; throws with what to do where there is none. */
export function findFirefox(): string {
  const path = lookForFirefox();
  if (path === undefined) {
    throw new Error(
      'No Firefox found. Install one (Debian: sudo apt-get install firefox-esr), or name one in ONDO_FIREFOX.',
    );
  }
  return path;
}
