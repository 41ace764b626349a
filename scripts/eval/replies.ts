import type { Tokenizer } from '../../lib/japanese/token.ts';
import { openingOf } from '../../lib/replies/opening.ts';
import { composeReplies } from '../../lib/replies/compose.ts';
import type { Draft } from '../../lib/replies/draft.ts';
import type { ReplyRequest } from '../../lib/replies/reply-request.ts';
import type { Message } from '../../lib/thread/thread.ts';
import { NO_ORDER } from '../../lib/thread/thread.ts';
import type { JudgedThread } from '../../tests/judged/situations.ts';
import { JUDGED_THREADS } from '../../tests/judged/situations.ts';
import { nodeTokenizer } from '../dictionary.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

/** A judged thread as a request; `m:` begins a message of the seller's. */
export function requestOf(
  { messages, customer, place }: JudgedThread,
  tokenizer: Tokenizer,
): ReplyRequest {
  const name = customer?.name ?? null;
  return {
    thread: {
      messages: messages.map((text): Message => ({
        author: text.startsWith('m:') ? 'seller' : 'customer',
        text: text.replace(/^m:/u, ''),
        name: null,
        time: null,
      })),
      place: place ?? 'private',
      customer: { name, id: null },
      seller: { name: null, id: null },
      order: NO_ORDER,
    },
    customer:
      customer === undefined
        ? null
        : {
            name,
            orders: customer.orders ?? 0,
            spent: customer.spent ?? null,
            firstOrderAt: null,
            lastOrderAt: null,
            favourite: customer.favourite ?? false,
            casual: customer.casual ?? false,
          },
    now: NOW,
    tokenizer,
  };
}

/** What a thread's drafts fail; empty where all is as it must be. */
export function failuresOf(thread: JudgedThread, drafts: readonly Draft[]): string[] {
  const texts = drafts.map(({ text }) => text);
  const first = texts[0] ?? '';
  return [
    ...(texts.length === 0 ? ['no draft'] : []),
    ...(thread.must ?? [])
      .filter((pattern) => !pattern.test(first))
      .map((pattern) => `first lacks ${pattern.source}`),
    ...(thread.some ?? [])
      .filter((pattern) => !texts.some((text) => pattern.test(text)))
      .map((pattern) => `none has ${pattern.source}`),
    ...(thread.never ?? [])
      .filter((pattern) => texts.some((text) => pattern.test(text.replace(/【[^【】]*】/gu, ''))))
      .map((pattern) => `some has ${pattern.source}`),
  ];
}

type PlainRegister = 'plain' | 'polite' | 'honorific';

/** A register told from endings and set words alone: a second opinion beside the thermometer. */
export function registerByEndings(text: string): PlainRegister {
  if (
    /ございま|いたし(?:ま|か)|申し上げ|くださいませ|存じ|おりま|いただけますと幸い|でしょうか/u.test(
      text,
    )
  )
    return 'honorific';
  return /(?:です|ます|ました|ません|ください|でした|しょう)(?:[かねよが]|ので|けど)?(?:$|\P{L})/u.test(
    text,
  )
    ? 'polite'
    : 'plain';
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)}% (${part}/${whole})`;

/** Fifty messages that say the same in other words. */
function likeMessages(): string[] {
  const openings = [
    '届きました',
    '無事に届きました',
    '今日届きました',
    '受け取りました',
    '商品届きました',
  ];
  const praises = [
    'とても可愛いです',
    'すごく気に入りました',
    '素敵でした',
    '色がきれいで嬉しいです',
    '思った以上に良かったです',
    '大切に使います',
    'ぴったりでした',
    '丁寧な梱包でした',
    '娘も喜んでいます',
    '毎日使います',
  ];
  return openings.flatMap((opening) =>
    praises.map((praise) => `${opening}。${praise}。ありがとうございました！`),
  );
}

/** Figures of the replies over the judged threads. */
export function evaluateReplies(tokenizer: Tokenizer): string[] {
  const results = JUDGED_THREADS.map((thread) => ({
    thread,
    drafts: composeReplies(requestOf(thread, tokenizer)),
  }));
  const failures = results
    .map(({ thread, drafts }) => ({ thread, failed: failuresOf(thread, drafts) }))
    .filter(({ failed }) => failed.length > 0);
  const all = results.flatMap(({ drafts }) => drafts);
  const judged = results.filter(
    ({ thread, drafts }) =>
      drafts.length > 0 && thread.situation !== 'bad' && thread.customer?.casual !== true,
  );
  const agree = judged.filter(({ thread, drafts }) => {
    const hers = registerByEndings(
      thread.messages.findLast((text) => !text.startsWith('m:')) ?? '',
    );
    const ours = registerByEndings(drafts[0]?.text ?? '');
    return hers === 'honorific' ? ours === 'honorific' : ours !== 'plain';
  });
  const likes = likeMessages().map(
    (text) =>
      composeReplies(requestOf({ situation: 'like', messages: [text] }, tokenizer))[0]?.text ?? '',
  );
  const gaps = (scale: 'politeness' | 'warmth') => all.map(({ gap }) => Math.abs(gap[scale]));
  const sentences = new Set(
    all.flatMap(({ text }) => text.split(/[。！？\n]/u)).filter((sentence) => sentence.length > 4),
  );
  return [
    `judged threads passed: ${percent(JUDGED_THREADS.length - failures.length, JUDGED_THREADS.length)}`,
    ...failures.map(
      ({ thread, failed }) =>
        `  ${thread.situation} #${JUDGED_THREADS.indexOf(thread)}: ${failed.join('; ')}`,
    ),
    `drafts a thread: ${(all.length / results.length).toFixed(2)}`,
    `gap politeness: median ${quantile(gaps('politeness'), 0.5)}, 90% ${quantile(gaps('politeness'), 0.9)}`,
    `gap warmth: median ${quantile(gaps('warmth'), 0.5)}, 90% ${quantile(gaps('warmth'), 0.9)}`,
    `distinct openings over ${likes.length} like messages: ${new Set(likes.map(openingOf)).size}, distinct texts: ${new Set(likes).size}`,
    `distinct sentences over the judged threads: ${sentences.size}`,
    `register agrees (by endings): ${percent(agree.length, judged.length)}`,
  ];
}

function show(tokenizer: Tokenizer, only: string | undefined): void {
  for (const thread of JUDGED_THREADS.filter(
    ({ situation }) => only === undefined || situation === only,
  )) {
    const drafts = composeReplies(requestOf(thread, tokenizer));
    console.log(
      `── ${thread.situation} #${JUDGED_THREADS.indexOf(thread)} ${JSON.stringify(thread.customer ?? {})}${thread.place ?? ''}`,
    );
    for (const text of thread.messages)
      console.log(text.startsWith('m:') ? `   店 ${text.slice(2)}` : `   客 ${text}`);
    for (const { stance, text, temperature, gap } of drafts) {
      console.log(
        ` [${stance} ${temperature.politeness.toFixed(0)}/${temperature.warmth.toFixed(0)} gap ${gap.politeness.toFixed(0)}/${gap.warmth.toFixed(0)}] ${text.replaceAll('\n', '⏎')}`,
      );
    }
    const failed = failuresOf(thread, drafts);
    if (failed.length > 0) console.log(`   ✗ ${failed.join('; ')}`);
  }
}

if (import.meta.main) {
  const at = process.argv.indexOf('--show');
  if (at >= 0) show(nodeTokenizer(), process.argv[at + 1]);
  else console.log(evaluateReplies(nodeTokenizer()).join('\n'));
}
