import { browser } from '#imports';
import { readDictionaryFile } from './dictionary-file.ts';

/** The tab in front, with the frames the reader was put into. */
export interface OpenedTab {
  readonly tabId: number;
  /** Its address; empty where the browser keeps it from us. */
  readonly url: string;
  readonly frames: readonly number[];
}

/** What takes its time outside this page, on its way. Either may reject. */
export interface Begun {
  /** The packed dictionary's bytes. */
  readonly dictionary: Promise<ArrayBuffer>;
  readonly opened: Promise<OpenedTab>;
}

/** Begins to read the packed dictionary; a rejection is for whoever awaits it, and not reported as unhandled until then. */
export function beginDictionary(): Promise<ArrayBuffer> {
  const dictionary = readDictionaryFile(browser.runtime.getURL('/dictionary/ipadic.bin'));
  dictionary.catch(() => undefined);
  return dictionary;
}

/** Puts the reader into every frame of a tab that is open to us; gives those frames. */
export async function injectReader(tabId: number): Promise<readonly number[]> {
  const injected = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/reader.js'],
  });
  return injected.map(({ frameId }) => frameId);
}

async function openActiveTab(): Promise<OpenedTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return { tabId: tab.id, url: tab.url ?? '', frames: await injectReader(tab.id) };
}

/** Begins to read the dictionary and to open the tab in front. Small on purpose: the popup loads it before anything else. */
export function begin(): Begun {
  const opened = openActiveTab();
  // Handled by whoever awaits it, as the dictionary's.
  opened.catch(() => undefined);
  return { dictionary: beginDictionary(), opened };
}
