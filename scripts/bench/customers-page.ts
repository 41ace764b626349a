import { readOrderFile } from '../../lib/orders/read-orders.ts';
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

export interface CustomersFigures extends CustomersJob {
  /** Milliseconds to parse and group the file. */
  readonly parse: number;
  /** Milliseconds to write it. */
  readonly write: number;
  readonly rowsPerSecond: number;
  /** Milliseconds of one recognition with rank: median and the worst of 200. */
  readonly recognise: number;
  readonly recogniseWorst: number;
  /** Milliseconds until the first screen's rows are there, and all rows. */
  readonly firstRows: number;
  readonly allRows: number;
}

const HEADER =
  '注文ID,注文日,注文状況,作品名,販売価格,数量,注文の合計,注文者のユーザーID,注文者のニックネーム';

function fileOf({ customers, orders }: CustomersJob): string {
  const rows = Array.from({ length: orders }, (_, i) => {
    // A stride that is prime to the count mixes the buyers, as a real file does.
    const buyer = (i * 7919) % customers;
    const day = String((i % 28) + 1).padStart(2, '0');
    return `${i},2026/${String((i % 10) + 1).padStart(2, '0')}/${day},発送済み,作品${i % 97},${1000 + (i % 50) * 10},1,${1200 + (i % 50) * 10},u${buyer},お客${buyer}`;
  });
  return [HEADER, ...rows].join('\r\n');
}

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

async function run(job: CustomersJob): Promise<CustomersFigures> {
  const database = new BookDatabase(`bench-${job.customers}-${job.orders}`);
  const text = fileOf(job);
  const start = performance.now();
  const reading = readOrderFile(text);
  const parsed = performance.now();
  if (reading.kind !== 'orders') throw new Error('the invented file was not recognised');
  await new IndexedOrderImports({ database }).write(reading, { fileName: 'bench.csv' });
  const written = performance.now();
  const book = new IndexedCustomerBook({ database });
  const archive = new IndexedBookArchive({ database });
  const times: number[] = [];
  for (let i = 0; i < 200; i += 1) {
    const id = `u${(i * 104_729) % job.customers}`;
    await timed(times, async () => {
      const known = await book.recognise({ site: 'minne', id, name: null });
      if (known?.by !== 'id') throw new Error('a customer was not found again');
      rankOf(known.facts, { now: new Date() });
    });
  }
  const sorted = times.sort((a, b) => a - b);
  const opening: number[] = [];
  await timed(opening, () => archive.newest(50));
  await timed(opening, () => archive.rows());
  database.close();
  return {
    ...job,
    parse: parsed - start,
    write: written - parsed,
    rowsPerSecond: (job.orders / (written - start)) * 1000,
    recognise: sorted[100] ?? 0,
    recogniseWorst: sorted.at(-1) ?? 0,
    firstRows: opening[0] ?? 0,
    allRows: opening[1] ?? 0,
  };
}

Object.assign(globalThis, { benchCustomers: run });
