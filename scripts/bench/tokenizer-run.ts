/** One tokenizer in one fresh process: `node tokenizer-run.ts NAME DICTIONARY` prints a line of JSON. */
import { sampleSentences } from '../../tests/unit/japanese/sample-sentences.ts';
import { CANDIDATES } from './tokenizer-candidates.ts';

export interface TokenizerRun {
  /** From nothing to the tokens of a first sentence. */
  readonly coldMs: number;
  /** Growth of the resident set until then. */
  readonly residentMb: number;
  readonly firstPass: number;
  /** UTF-16 units a millisecond, the best of three passes after the first. */
  readonly warm: number;
}

const FIRST =
  'はじめまして。先日こちらで購入した者ですが、届いた品物の色が写真と少し違うようでしたのでご連絡いたしました。';
const MB = 1024 * 1024;

async function run(name: string, packed: string): Promise<TokenizerRun> {
  const candidate = CANDIDATES[name];
  if (candidate === undefined) throw new Error(`no tokenizer ${name}`);
  const texts = sampleSentences(500);
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const residentBefore = process.memoryUsage().rss;
  const start = performance.now();
  const count = await candidate.open(packed);
  await count(FIRST);
  const coldMs = performance.now() - start;
  const residentMb = (process.memoryUsage().rss - residentBefore) / MB;
  const speeds: number[] = [];
  for (let pass = 0; pass < 4; pass++) {
    const passStart = performance.now();
    for (const text of texts) await count(text);
    speeds.push(units / (performance.now() - passStart));
  }
  const [firstPass = 0, ...later] = speeds;
  return { coldMs, residentMb, firstPass, warm: Math.max(...later) };
}

console.log(JSON.stringify(await run(process.argv[2] ?? '', process.argv[3] ?? '')));
