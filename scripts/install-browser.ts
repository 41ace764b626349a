import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, lookForBrowser } from './find-browser.ts';

const PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** True where Debian's or Ubuntu's package manager may be asked: it is there, and we are its administrator. */
function canInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * The browser of this machine; where there is none and Debian's package manager may be used, it installs one with
 * the fonts that Japanese and emoji need. Throws with what to do where that is not possible.
 */
export function findOrInstallBrowser(): string {
  const found = lookForBrowser();
  if (found !== undefined) return found;
  if (canInstall()) {
    console.log(`Installing ${PACKAGES.join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', ...PACKAGES], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
  }
  return findBrowser();
}
