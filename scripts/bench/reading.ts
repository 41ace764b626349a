/** Time to read a page of 10 to 5,000 messages in Chromium, as a curve: milliseconds and the ratio to a straight line. */
import { bundleReader, launchBrowser, openHtml, readIn } from '../../tests/e2e/page-reader.ts';
import { median } from './median.ts';

const COUNTS = [10, 50, 200, 1_000, 5_000];
const RUNS = 5;

function pageOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const own = index % 3 === 1;
    return `<div class="row ${own ? 'own' : ''}"><div class="bubble"><p>${index + 1}件目のメッセージです。よろしくお願いします。</p></div><span>${10 + (index % 10)}:${String(index % 60).padStart(2, '0')}</span></div>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>.list{width:600px}.row{display:flex}.own{flex-direction:row-reverse}.bubble{background:#eee;border-radius:8px;max-width:70%}</style><main><div class="list">${rows.join('')}</div><textarea placeholder="メッセージを入力"></textarea><button>送信</button></main>`;
}

const reader = await bundleReader();
const browser = await launchBrowser();
let base: { count: number; time: number } | null = null;
console.log('messages  read  ms      ms per 1,000  against a straight line from 200');
for (const count of COUNTS) {
  const page = await openHtml(browser, pageOf(count));
  const runs: number[] = [];
  let read = 0;
  for (let run = 0; run < RUNS; run++) {
    const reading = await readIn(page, reader, {
      url: 'https://shop.example/thread',
      now: '2026-11-21T12:00:00Z',
    });
    runs.push(reading.milliseconds);
    read = reading.thread?.messages.length ?? 0;
  }
  await page.close();
  const time = median(runs);
  if (count === 200) base = { count, time };
  const ratio = base ? (time / base.time / (count / base.count)).toFixed(2) : '-';
  console.log(
    `${String(count).padEnd(9)} ${String(read).padEnd(5)} ${time.toFixed(1).padEnd(7)} ${((time / count) * 1_000).toFixed(1).padEnd(13)} ${ratio}`,
  );
}
await browser.close();
