import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.ts';
import type { CustomersBench, CustomersJob } from './customers-page.ts';

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

/** Seconds of processor time the browser's processes have taken: the page's own, and all together. */
async function cpuSeconds(browser: Browser): Promise<{ page: number; all: number }> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sum = (own: typeof processInfo): number =>
    own.reduce((all, { cpuTime }) => all + cpuTime, 0);
  return {
    page: sum(processInfo.filter(({ type }) => type === 'renderer')),
    all: sum(processInfo),
  };
}

async function benchJob(browser: Browser, page: Page, job: CustomersJob) {
  const bench = <K extends Exclude<keyof CustomersBench, 'prepare'>>(name: K) =>
    page.evaluate((key) => (globalThis as unknown as CustomersBench)[key](), name) as ReturnType<
      CustomersBench[K]
    >;
  await page.evaluate((one) => (globalThis as unknown as CustomersBench).prepare(one), job);
  const putsPerSecond = await bench('putsPerSecond');
  const before = await cpuSeconds(browser);
  const imported = await bench('importFile');
  const after = await cpuSeconds(browser);
  return {
    ...job,
    ...imported,
    // What another program on the machine takes does not count here: the fairest figure on a busy machine.
    rowsPerCpuSecondOfPage: job.orders / (after.page - before.page),
    rowsPerCpuSecond: job.orders / (after.all - before.all),
    putsPerSecond,
    timesBaseline: imported.rowsPerSecond / putsPerSecond,
    ...(await bench('read')),
  };
}

/** The customers' figures in a real browser, one line a size. */
export async function benchCustomers(
  jobs: readonly CustomersJob[] = JOBS,
): Promise<Record<string, number>[]> {
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
    const figures: Record<string, number>[] = [];
    for (const job of jobs) figures.push(await benchJob(browser, page, job));
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
  const columns = figures.map(({ customers, orders, ...rest }) => ({ customers, orders, ...rest }));
  // One column a size: there are more figures than a terminal is wide.
  console.table(
    Object.fromEntries(
      Object.keys(columns[0] ?? {}).map((name) => [
        name,
        columns.map((one) => Number((one as Record<string, number>)[name]?.toFixed(1))),
      ]),
    ),
  );
}
