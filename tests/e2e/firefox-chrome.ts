/*
 * Small scripts for Firefox's own window (chrome://browser/content/browser.xhtml). WebDriver BiDi knows tabs only: an
 * extension's popup is a browser of its own in a panel, which has no name there until one is given to it.
 */

const POPUPS = `[...document.querySelectorAll('browser.webextension-popup-browser')]`;

/** Lets WebDriver find the popup by a name that stays while Firefox moves it into its panel. */
export const NAME_POPUPS = `(() => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { getIdForBrowser, getBrowserById } = NavigableManager;
  NavigableManager.getIdForBrowser = (browser) => {
    if (browser?.classList?.contains('webextension-popup-browser')) browser.permanentKey = window.ondoPopup;
    return getIdForBrowser.call(NavigableManager, browser);
  };
  NavigableManager.getBrowserById = (id) =>
    getBrowserById.call(NavigableManager, id) ??
    ${POPUPS}.find((browser) => NavigableManager.getIdForBrowser(browser) === id) ?? null;
})()`;

/** Closes the first-run page as soon as it is there: what follows is not the seller's first minute. */
export const CLOSE_WELCOME = `(() => {
  const closed = Promise.withResolvers();
  window.ondoWelcomed = closed.promise;
  gBrowser.addTabsProgressListener({
    onLocationChange(browser, progress, request, location) {
      if (!location.spec.startsWith('moz-extension://') || !location.spec.endsWith('/welcome.html')) return;
      const tab = gBrowser.getTabForBrowser(browser);
      if (tab) gBrowser.removeTab(tab);
      closed.resolve('closed');
    },
  });
})()`;

/** Waits until it was there. */
export const WELCOME_CLOSED = 'window.ondoWelcomed';

/** Waits for the open popup's page and gives its name for WebDriver. */
export const POPUP_ID = `(async () => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  for (;;) {
    const popup = ${POPUPS}.find((browser) => browser.currentURI?.spec.endsWith('/popup.html') && browser.closest('panel')?.state === 'open');
    if (popup) return NavigableManager.getIdForBrowser(popup);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
})()`;

export const CLOSE_POPUP = `(async () => {
  const panels = ${POPUPS}.map((browser) => browser.closest('panel')).filter(Boolean);
  for (const panel of panels) panel.hidePopup();
  while (${POPUPS}.length > 0) await new Promise((resolve) => requestAnimationFrame(resolve));
})()`;

const extensionOf = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

/** What a click on the toolbar button runs. */
export function pressAction(id: string): string {
  return `(async () => {
    window.ondoPopup = {};
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(${extensionOf(id)}).triggerAction(window);
  })()`;
}

/** Stops the background page, as Firefox does after half a minute of silence. */
export function stopBackground(id: string): string {
  return `${extensionOf(id)}.terminateBackground()`;
}
