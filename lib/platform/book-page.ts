import { browser } from '#imports';

/** Opens one of the extension's own pages in a tab of its own. */
export async function openOwnPage(path: '/book.html' | '/welcome.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the book of customers and closes the popup. */
export async function openBookPage(): Promise<void> {
  await openOwnPage('/book.html');
  close();
}

/** Opens a page of the web in a tab of its own. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
