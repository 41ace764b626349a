import type { Rank } from '../customers/customer.ts';
import { rankOf } from '../customers/rank.ts';
import type { Intent } from '../intents/intents.ts';
import { recogniseIntents } from '../intents/recognise.ts';
import type { Analysis } from '../japanese/analyse.ts';
import { analyse } from '../japanese/analyse.ts';
import { measure } from '../temperature/measure.ts';
import { measurePerson } from '../temperature/person.ts';
import type { Temperature } from '../temperature/temperature.ts';
import type { Message } from '../thread/thread.ts';
import { IMAGE_TEXT, STAMP_TEXT } from '../thread/thread.ts';
import type { Address } from './address.ts';
import { addressByName, addressInThread } from './address.ts';
import type { Concrete } from './concrete.ts';
import { concreteIn } from './concrete.ts';
import { facetsOf } from './facets.ts';
import type { ScopedText } from './facets.ts';
import { SERIOUS_INTENTS } from './plans.data.ts';
import { restatedFlags, restatedIn } from './restated.ts';
import type { ReplyRequest } from './reply-request.ts';
import { reportsIn } from './report.ts';
import { settleByThread } from './settle-by-thread.ts';
import { settleIntents, withoutMachineOrders } from './settle-intents.ts';
import { slotsOf } from './slots.ts';
import { situationFlags } from './situation-flags.ts';
import { readThreadFacts, wantedDateIn } from './thread-facts.ts';

/** Of her words no more than this is read: the newest messages, and the start of a very long one. */
const LONGEST = 2_000;
const MESSAGES_MEASURED = 12;

/** What the newest unanswered messages hold, when it is not words in Japanese. */
export type Content = 'words' | 'image' | 'stamp' | 'english' | 'other-language' | 'none';

/** All that the plan, the phrases and the mirror need to know of a thread. */
export interface Situation {
  readonly request: ReplyRequest;
  readonly content: Content;
  /** The newest run of her unanswered messages, images and stamps left out. */
  readonly run: readonly Analysis[];
  readonly runText: string;
  readonly intents: ReadonlySet<Intent>;
  /** Of the person; null where she has written nothing. */
  readonly her: Temperature | null;
  readonly flags: ReadonlySet<string>;
  readonly slots: ReadonlyMap<string, string>;
  readonly concrete: Concrete;
  readonly rank: Rank;
  readonly address: Address | null;
  /** Complaint, cancellation, abuse, grief, worry and their like: bare, at least です・ます. */
  readonly serious: boolean;
}

/** The newest messages of hers that nobody has answered; if the seller wrote last, her last ones before that. */
function newestRun(messages: readonly Message[]): Message[] {
  const spoken = messages.filter(({ author }) => author === 'customer' || author === 'seller');
  const last = spoken.findLastIndex(({ author }) => author === 'customer');
  const before = spoken.slice(0, last + 1).findLastIndex(({ author }) => author === 'seller');
  return spoken.slice(before + 1, last + 1);
}

/** What one of the two wrote last. */
function lastSpoken(messages: readonly Message[]): Message | undefined {
  return messages.findLast(({ author }) => author === 'customer' || author === 'seller');
}

function isPicture(text: string): boolean {
  return text.replaceAll(IMAGE_TEXT, '').replaceAll(STAMP_TEXT, '').trim() === '';
}

function contentOf(texts: readonly string[]): Content {
  const words = texts.filter((text) => !isPicture(text)).join('\n');
  if (words.trim() === '') {
    if (texts.length === 0) return 'none';
    return texts.some((text) => text.includes(IMAGE_TEXT))
      ? 'image'
      : texts.some((text) => text.includes(STAMP_TEXT))
        ? 'stamp'
        : 'none';
  }
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const kana = words.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kana === 0 && ENGLISH_SENTENCE.test(words)) return 'english';
  if (letters >= 8 && kana === 0 && han < letters * 0.5) {
    return (words.match(/[a-z]/giu)?.length ?? 0) > letters * 0.5 ? 'english' : 'other-language';
  }
  return kana === 0 && (letters >= 14 || SIMPLIFIED.test(words)) ? 'other-language' : 'words';
}

/** Letters that Chinese writes and Japanese does not. */
const SIMPLIFIED = /[请这吗谢诈骗们说对还让妈见买卖东单发货价钱块您时间问题吧呢你她谁怎]/u;

/** Some words of English in a message that is partly in another language: she reads English. */
const ENGLISH_SENTENCE = /[a-z] [a-z]+ [a-z]+ /iu;

/** What of a message is read: its beginning, orders to a machine left out. */
function readableText(text: string): string {
  return withoutMachineOrders(text.slice(0, LONGEST));
}

function scopedText(request: ReplyRequest, run: readonly Message[]): ScopedText {
  const by = (author: string): string =>
    request.thread.messages
      .filter((message) => message.author === author)
      .map(({ text }) => text.slice(0, LONGEST))
      .join('\n');
  const runText = run.map(({ text }) => readableText(text)).join('\n');
  return {
    run: runText,
    question: '',
    customer: by('customer'),
    seller: by('seller'),
    thread: `${by('customer')}\n${by('seller')}\n${request.thread.order.item ?? ''}`,
  };
}

function intentsOf(
  run: readonly Message[],
  analyses: readonly Analysis[],
  request: ReplyRequest,
): Set<Intent> {
  const first = run[0];
  const index = first === undefined ? -1 : request.thread.messages.indexOf(first);
  const previous =
    request.thread.messages
      .slice(0, Math.max(0, index))
      .findLast(({ author }) => author === 'seller')?.text ?? null;
  return new Set(
    analyses.flatMap((analysis) =>
      recogniseIntents(analysis, { place: request.thread.place, previous }).map(
        ({ intent }) => intent,
      ),
    ),
  );
}

/** Her temperature over her messages; the run counts as its parts, the newest last. */
function measureHer(
  request: ReplyRequest,
  known: ReadonlyMap<string, Analysis>,
): Temperature | null {
  const hers = request.thread.messages
    .map(({ author, text }, index) => ({ author, text, before: request.temperatures?.[index] }))
    .filter(({ author, text }) => author === 'customer' && !isPicture(text))
    .slice(-MESSAGES_MEASURED);
  return measurePerson(
    hers.map(({ text, before }) => {
      // What is longer was measured to its end, and is read to here only.
      if (before && text.length <= LONGEST) return before;
      const read = text.slice(0, LONGEST);
      return measure(known.get(read) ?? analyse(read, request.tokenizer));
    }),
  );
}

function addressOf(request: ReplyRequest, dear: boolean, her: Temperature | null): Address | null {
  const inThread = addressInThread(request.thread.messages);
  if (inThread !== null || request.thread.place === 'public' || !dear) return inThread;
  return addressByName(
    request.customer?.name ?? request.thread.customer.name,
    her?.register === 'honorific',
  );
}

/** An order without a word on either side: the seller writes first. */
function isSilentOrder({ thread: { messages, order } }: ReplyRequest): boolean {
  return (
    (order.orderId ?? order.orderedAt ?? order.price) !== null &&
    !messages.some(({ author }) => author !== 'system')
  );
}

const LONG_SILENCE_DAYS = 30;

/** Whether the seller wrote last, and it is long since. */
function silenceFlags({ thread: { messages }, now }: ReplyRequest): string[] {
  const last = lastSpoken(messages);
  if (last?.author !== 'seller') return [];
  const days = (now.getTime() - Date.parse(last.time?.at ?? '')) / 86_400_000;
  return days >= LONG_SILENCE_DAYS ? ['long-silent'] : [];
}

/** Reads a thread for replying. The costly part of composing: the slider composes again from the same situation. */
export function readSituation(request: ReplyRequest): Situation {
  const run = newestRun(request.thread.messages);
  const words = run.filter(({ text }) => !isPicture(text) && readableText(text).trim() !== '');
  const analyses = words.map(({ text }) => analyse(readableText(text), request.tokenizer));
  const scoped = scopedText(request, run);
  const restated = restatedIn(analyses, request.tokenizer);
  const text = { ...scoped, question: restated.questions };
  const her = measureHer(request, new Map(analyses.map((analysis) => [analysis.text, analysis])));
  const rank =
    request.customer === null ? 'passerby' : rankOf(request.customer, { now: request.now }).rank;
  const facets = facetsOf(text);
  for (const flag of restatedFlags(restated)) facets.add(flag);
  if (request.thread.place === 'public') facets.add('in-public');
  if (lastSpoken(request.thread.messages)?.author === 'seller') facets.add('answered');
  const sellerSpoke = text.seller !== '';
  const intents = settleIntents(intentsOf(words, analyses, request), {
    facets,
    runText: text.run,
    sellerSpoke,
  });
  if (isSilentOrder(request)) intents.add('order');
  const facts = readThreadFacts(request.thread.messages, request.thread.order, request.now);
  const wanted = wantedDateIn(text.run);
  const reports = reportsIn(analyses);
  settleByThread(intents, { request, run: text.run, reports, facts });
  const flags = situationFlags({ request, text, facets, intents, facts, wanted, rank, her });
  for (const flag of silenceFlags(request)) flags.add(flag);
  const concrete = concreteIn(analyses, flags.has('arrived'));
  // Her joy over a new order is the order's matter, whatever else her words were taken for.
  if (flags.has('delighted')) {
    intents.add('order');
    intents.delete('received');
  }
  if (concrete.echoes.length > 0 || concrete.thing !== null || concrete.quote !== null)
    flags.add('praised');
  for (const { id } of concrete.echoes)
    if (id === 'arrived-safe' || id === 'fast') flags.add('echo-arrived');
  if (concrete.echoes.some(({ id }) => id === 'daily-use' || id === 'cherish'))
    flags.add('echo-use');
  const slots = slotsOf({
    request,
    text,
    facts,
    wanted,
    concrete,
    restated,
    flags,
    reports,
  });
  // What is wrong she has told: nobody asks her for it again.
  if (slots.has('trouble') && intents.has('complaint')) flags.add('fault-known');
  return {
    request,
    content: isSilentOrder(request) ? 'words' : contentOf(run.map((message) => message.text)),
    run: analyses,
    runText: text.run,
    intents,
    her,
    flags,
    slots,
    concrete,
    rank,
    address: addressOf(request, flags.has('dear'), her),
    serious: SERIOUS_INTENTS.some((intent) => intents.has(intent)) || flags.has('grief'),
  };
}
