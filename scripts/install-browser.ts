import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, lookForBrowser, lookForFirefox } from './find-browser.ts';

const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** True where Debian's or Ubuntu's package manager may be asked: it is there, and we are its administrator. */
function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}

/**
 * The browser of this machine; where there is none and Debian's package manager may be used, it installs one with
 * the fonts that Japanese and emoji need. Throws with what to do where that is not possible.
 */
export function findOrInstallBrowser(): string {
  const found = lookForBrowser();
  if (found !== undefined) return found;
  if (canInstall()) install(PACKAGES);
  return findBrowser();
}

/** The Firefox of this machine, installed as above where that may be done; undefined where there is none. */
export function findOrInstallFirefox(): string | undefined {
  if (lookForFirefox() === undefined && canInstall()) install(['firefox-esr']);
  return lookForFirefox();
}
