import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.ts';
import type { CustomersFigures, CustomersJob } from './customers-page.ts';

/** From 1,000 customers up; `--full` adds the million orders, `--small` leaves out all beyond 10,000 customers. */
const JOBS: readonly CustomersJob[] = [
  { customers: 1000, orders: 2000 },
  { customers: 10_000, orders: 20_000 },
  { customers: 30_000, orders: 100_000 },
  { customers: 100_000, orders: 200_000 },
];
const FULL: CustomersJob = { customers: 100_000, orders: 1_000_000 };

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'customers-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('the bench page was not bundled');
  return chunk.code;
}

/** The customers' figures in a real browser, one line a size. */
export async function benchCustomers(
  jobs: readonly CustomersJob[] = JOBS,
): Promise<CustomersFigures[]> {
  const code = await bundle();
  const server = createServer((_, answer) => answer.end('<!doctype html><title>bench</title>'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 900_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: code });
    const figures: CustomersFigures[] = [];
    for (const job of jobs) {
      figures.push(
        await page.evaluate(
          (one) =>
            (
              globalThis as unknown as {
                benchCustomers(job: CustomersJob): Promise<CustomersFigures>;
              }
            ).benchCustomers(one),
          job,
        ),
      );
    }
    return figures;
  } finally {
    await browser.close();
    server.close();
  }
}

if (import.meta.main) {
  const small = process.argv.includes('--small');
  const jobs = JOBS.filter((job) => !small || job.customers <= 10_000);
  const figures = await benchCustomers(process.argv.includes('--full') ? [...jobs, FULL] : jobs);
  console.table(
    figures.map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([name, value]) => [name, Number((value as number).toFixed(1))]),
      ),
    ),
  );
}
