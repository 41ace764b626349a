import { browser } from '#imports';

/** Opens the book of customers in a tab of its own. */
export async function openBookPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/book.html') });
  close();
}

/** Opens a page of the web in a tab of its own. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
