import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recogniseIntents } from '../../lib/intents/recognise.ts';
import { analyse } from '../../lib/japanese/analyse.ts';
import { composeReplies } from '../../lib/replies/compose.ts';
import { measure } from '../../lib/temperature/measure.ts';
import { NO_ORDER } from '../../lib/thread/thread.ts';
import { nodeTokenizer } from '../dictionary.ts';

/* Messages a second through each stage of the engine, over the judged messages: node scripts/bench/engine.ts */

const JUDGED = resolve(import.meta.dirname, '../../tests/judged/messages.jsonl');
const ROUNDS = 3;

const tokenizer = nodeTokenizer();
const texts = readFileSync(JUDGED, 'utf8')
  .trim()
  .split('\n')
  // One object a line, written by us.
  .map((line) => (JSON.parse(line) as { text: string }).text);

function perSecond(stage: (text: string) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    for (const text of texts) stage(text);
    best = Math.min(best, performance.now() - start);
  }
  return (texts.length / best) * 1_000;
}

function draft(text: string): unknown {
  return composeReplies({
    thread: {
      messages: [{ author: 'customer', text, name: null, time: null }],
      place: 'private',
      customer: { name: null, id: null },
      seller: { name: null, id: null },
      order: NO_ORDER,
    },
    customer: null,
    now: new Date('2026-11-21T12:00:00+09:00'),
    tokenizer,
  });
}

const tokenized = perSecond((text) => tokenizer.tokenize(text));
const stages = [
  ['tokenize', tokenized],
  ['analyse', perSecond((text) => analyse(text, tokenizer))],
  ['analyse and measure', perSecond((text) => measure(analyse(text, tokenizer)))],
  ['analyse and recognise', perSecond((text) => recogniseIntents(analyse(text, tokenizer)))],
  ['read and draft', perSecond(draft)],
] as const;

console.log(`messages a second, ${texts.length} judged messages, best of ${ROUNDS}`);
for (const [name, rate] of stages) {
  console.log(
    `${name.padEnd(24)} ${rate.toFixed(0).padStart(8)}   ${(rate / tokenized).toFixed(3)} of tokenizing alone`,
  );
}
