/**
 * `npm run eval` prints how well Ondo reads the judged messages, beside simple baselines run on the same texts.
 * `npm run eval -- --corpus FILE [--task level|pairs|warmth|auc] [--scale politeness|warmth]` scores a corpus; its forms
 * are described in docs/eval.md.
 */
import { parseArgs } from 'node:util';
import { nodeTokenizer } from './dictionary.ts';
import { corpusReport, TASKS } from './eval/corpus.ts';
import { evaluateIntents } from './eval/intents.ts';
import { evaluateReplies } from './eval/replies.ts';
import { temperatureReport } from './eval/temperature.ts';

/** What the judged messages are scored on, one table or more each. */
const REPORTS: readonly (() => string | Promise<string>)[] = [
  temperatureReport,
  () => evaluateIntents(),
  () => evaluateReplies(nodeTokenizer()).join('\n'),
];

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, task: { type: 'string' }, scale: { type: 'string' } },
});

try {
  if (values.corpus === undefined) {
    for (const report of REPORTS) console.log(`${await report()}\n`);
  } else {
    const task = TASKS.find((name) => name === values.task);
    if (values.task !== undefined && task === undefined)
      throw new Error(`--task is one of ${TASKS.join(', ')}.`);
    const scale = (['politeness', 'warmth'] as const).find((name) => name === values.scale);
    if (values.scale !== undefined && scale === undefined)
      throw new Error('--scale is politeness or warmth.');
    console.log(await corpusReport({ file: values.corpus, task, scale }));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
