import { browser } from '#imports';
import { readToday, waitingCount } from '../customers/today.ts';
import { IndexedBookArchive } from './book-archive.ts';
import { BookDatabase } from './book-database.ts';
import { IndexedCustomerBook } from './customer-book.ts';
import { currentWords } from './language.ts';

const ALARM = 'today';
/** A new day brings new follow-ups; nothing waits so urgently that minutes count. */
const EVERY_MINUTES = 180;
const MOST_SHOWN = 99;

async function count(): Promise<number> {
  const database = new BookDatabase();
  try {
    const now = (): Date => new Date();
    const files = await new IndexedBookArchive({ database, now }).waitingFiles();
    const settings = await new IndexedCustomerBook({ database, now }).settings();
    return waitingCount(readToday(files, { settings, now: now() }));
  } finally {
    database.close();
  }
}

async function show(): Promise<void> {
  // A book that cannot be opened now shows nothing rather than a number that may be wrong.
  const waiting = await count().catch(() => 0);
  const { appTitle, waitingToday } = await currentWords();
  const text = waiting === 0 ? '' : String(Math.min(waiting, MOST_SHOWN));
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#1f6467' });
  await browser.action.setTitle({ title: waiting === 0 ? appTitle : waitingToday(waiting) });
}

let running: Promise<void> | null = null;
let again = false;

/** Shows on the toolbar button what waits today. Calls that come while it counts are answered by one count more. */
export function refreshBadge(): void {
  if (running !== null) {
    again = true;
    return;
  }
  running = show()
    .catch(() => undefined)
    .finally(() => {
      running = null;
      if (again) {
        again = false;
        refreshBadge();
      }
    });
}

/** Keeps the number true over the days: at the start of the browser and every few hours. Pages are never polled. */
export function keepBadge(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
    refreshBadge();
  });
  browser.runtime.onStartup.addListener(() => {
    void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
    refreshBadge();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) refreshBadge();
  });
}
