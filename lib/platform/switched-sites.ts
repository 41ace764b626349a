import { browser } from '#imports';

const WATCHER = 'watcher';

/** The match pattern of a page's site; null for pages that are no site (settings, files, stores). */
export function sitePattern(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

export function isSwitchedOn(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the browser, and so the seller, for one site. The prompt closes the popup: what follows from her answer is done by
 * `keepWatchers` in the background. To be called in the very event of her click.
 */
export function switchOn(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function switchOff(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Registers the watcher for exactly the sites that are switched on. */
async function registerWatchers(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [WATCHER] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [WATCHER] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: WATCHER,
      matches,
      js: ['watcher.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts watching in the tabs that show a site already when it is switched on. */
async function watchOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
    if (id === undefined) continue;
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/watcher.js'] })
      .catch(() => undefined);
  }
}

/** Takes our traces out of every tab that no longer may have them; a tab without us does not answer. */
async function leaveTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined)
      await browser.tabs.sendMessage(id, { ondo: 'page/leave', body: null }).catch(() => undefined);
  }
}

/** Keeps the watchers in step with the sites that the seller switches on and off. */
export function keepWatchers(): void {
  browser.permissions.onAdded.addListener((added) => {
    void registerWatchers().then(() => watchOpenTabs(added.origins ?? []));
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerWatchers().then(leaveTabs);
  });
  // An update cuts off the watchers of the tabs that are open.
  browser.runtime.onInstalled.addListener(() => {
    void registerWatchers().then(async () => watchOpenTabs(await grantedSites()));
  });
}
