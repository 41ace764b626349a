import { readOrderFile } from '../../lib/orders/read-orders.ts';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import { DEFAULT_BOOK_SETTINGS } from '../../lib/customers/book-settings.ts';
import { selectRows } from '../../lib/customers/customer-rows.ts';
import { rankOf } from '../../lib/customers/rank.ts';
import { IndexedBookArchive } from '../../lib/platform/book-archive.ts';
import { BookDatabase } from '../../lib/platform/book-database.ts';
import { IndexedOrderImports } from '../../lib/platform/book-import.ts';
import { IndexedCustomerBook } from '../../lib/platform/customer-book.ts';

/** Runs inside the browser, where IndexedDB is the real one. */

export interface CustomersJob {
  readonly customers: number;
  readonly orders: number;
}

export interface ImportFigures {
  /** Milliseconds to parse and group the file. */
  readonly parse: number;
  /** Milliseconds to write it. */
  readonly write: number;
  readonly rowsPerSecond: number;
}

export interface ReadingFigures {
  /** Milliseconds of one recognition with rank: median and the worst of 200. */
  readonly recognise: number;
  readonly recogniseWorst: number;
  /** Milliseconds until the first screen's rows are there, and all rows. */
  readonly firstRows: number;
  readonly allRows: number;
  /** Milliseconds of the first search by name in another spelling of kana, and of the next. */
  readonly firstSearch: number;
  readonly nextSearch: number;
}

export interface CustomersBench {
  /** Invents the file. */
  prepare(job: CustomersJob): void;
  /** The baseline, in the same run: small records that the bare database takes a second in one transaction. */
  putsPerSecond(): Promise<number>;
  importFile(): Promise<ImportFigures>;
  read(): Promise<ReadingFigures>;
}

const HEADER =
  '注文ID,注文日,注文状況,作品名,販売価格,数量,注文の合計,注文者のユーザーID,注文者のニックネーム';

function fileOf({ customers, orders }: CustomersJob): string {
  const rows = Array.from({ length: orders }, (_, i) => {
    // A stride that is prime to the count mixes the buyers, as a real file does.
    const buyer = (i * 7919) % customers;
    const day = String((i % 28) + 1).padStart(2, '0');
    return `${i},2026/${String((i % 10) + 1).padStart(2, '0')}/${day},発送済み,作品${i % 97},${1000 + (i % 50) * 10},1,${1200 + (i % 50) * 10},u${buyer},オキャク${buyer}`;
  });
  return [HEADER, ...rows].join('\r\n');
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

async function putsPerSecond(): Promise<number> {
  const opening = indexedDB.open('bench-baseline', 1);
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore('orders', { autoIncrement: true });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('the baseline cannot be opened'));
  });
  const record = { site: 'minne', orderId: '1', title: '作品', amount: 1200, at: '2026-11-21' };
  const count = 5000;
  const start = performance.now();
  const transaction = database.transaction('orders', 'readwrite', { durability: 'relaxed' });
  for (let i = 0; i < count; i += 1) transaction.objectStore('orders').put(record);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  const time = performance.now() - start;
  database.close();
  return (count / time) * 1000;
}

let job: CustomersJob = { customers: 0, orders: 0 };
let text = '';
let database = new BookDatabase('bench');

function prepare(next: CustomersJob): void {
  job = next;
  text = fileOf(job);
  database = new BookDatabase(`bench-${job.customers}-${job.orders}`);
}

async function importFile(): Promise<ImportFigures> {
  const start = performance.now();
  const reading = readOrderFile(text);
  const parsed = performance.now();
  if (reading.kind !== 'orders') throw new Error('the invented file was not recognised');
  await new IndexedOrderImports({ database }).write(reading, { fileName: 'bench.csv' });
  const written = performance.now();
  return {
    parse: parsed - start,
    write: written - parsed,
    rowsPerSecond: (job.orders / (written - start)) * 1000,
  };
}

async function recognitions(): Promise<number[]> {
  const book = new IndexedCustomerBook({ database });
  const times: number[] = [];
  for (let i = 0; i < 200; i += 1) {
    const id = `u${(i * 104_729) % job.customers}`;
    await timed(times, async () => {
      const known = await book.recognise({ site: 'minne', id, name: null });
      if (known?.by !== 'id') throw new Error('a customer was not found again');
      rankOf(known.facts, { now: new Date() });
    });
  }
  return times.sort((a, b) => a - b);
}

function searchTime(rows: readonly CustomerRow[], query: string): number {
  const start = performance.now();
  const found = selectRows(rows, {
    query,
    sort: 'seen',
    filter: 'all',
    settings: DEFAULT_BOOK_SETTINGS,
    now: new Date(),
  });
  if (found.length === 0) throw new Error('a name was not found in another spelling');
  return performance.now() - start;
}

async function read(): Promise<ReadingFigures> {
  text = '';
  const archive = new IndexedBookArchive({ database });
  const opening: number[] = [];
  await timed(opening, () => archive.newest(50));
  let rows: CustomerRow[] = [];
  await timed(opening, async () => (rows = await archive.rows()));
  const times = await recognitions();
  const figures = {
    recognise: times[100] ?? 0,
    recogniseWorst: times.at(-1) ?? 0,
    firstRows: opening[0] ?? 0,
    allRows: opening[1] ?? 0,
    firstSearch: searchTime(rows, 'おきゃく77'),
    nextSearch: searchTime(rows, 'ｵｷｬｸ 12'),
  };
  database.close();
  return figures;
}

Object.assign(globalThis, { prepare, putsPerSecond, importFile, read } satisfies CustomersBench);
