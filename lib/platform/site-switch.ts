import { browser } from '#imports';
import type { SiteSwitch } from '../session/ports.ts';
import { isSwitchedOn, sitePattern, switchOff, switchOn } from './switched-sites.ts';

/** The switch for the site in the active tab; null where there is no site. */
export async function activeSiteSwitch(): Promise<SiteSwitch | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const pattern = tab?.url === undefined ? null : sitePattern(tab.url);
  if (pattern === null) return null;
  return {
    on: await isSwitchedOn(pattern),
    set: async (on) => (on ? switchOn(pattern) : !(await switchOff(pattern))),
  };
}
