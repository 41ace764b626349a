import { daysBetween, dayNumber, sinceInWords, spanInWords } from './calendar.ts';
import { herMessages, median, orderTimes, type CustomerHistory } from './history.ts';
import type { MessageRecord } from './message-record.ts';

export const CARE_SIGNALS = [
  'jealousy',
  'broken_rhythm',
  'colder',
  'returned',
  'third_haggling',
  'supporter',
  'celebration',
  'costs_more',
] as const;
export type CareSignalKind = (typeof CARE_SIGNALS)[number];

/** Something about a customer that the seller should notice: what speaks for it, and one step she may take. JSON-plain. */
export interface CareSignal {
  readonly kind: CareSignalKind;
  /** Stays the same as long as the cause does: a dismissed signal comes back only for a new cause. */
  readonly key: string;
  /** ISO 8601: when the cause arose. */
  readonly at: string;
  /** In one sentence. */
  readonly evidence: string;
  readonly step: string;
}

const STEPS: Readonly<Record<CareSignalKind, string>> = {
  jealousy:
    '「あなたも大切なお一人です」と、具体的な思い出を添えて伝えてみましょう。特別扱いの約束はしません。',
  broken_rhythm: '前に話していたことをきっかけに、近況をひとこと聞いてみましょう。',
  colder: '前回のやりとりに困りごとが残っていないか、ひとこと確かめてみましょう。',
  returned: 'また会えてうれしいことを、前の話題と一緒に伝えましょう。',
  third_haggling: '同じ方からの値下げは今回で一区切り、とやさしくはっきりお伝えして大丈夫です。',
  supporter: 'してくれたことをそのまま言葉にして、お礼を伝えましょう。',
  celebration:
    '包装やカードなど、ひと手間を添えられないか考えてみましょう。値札や納品書は外しておくと安心です。',
  costs_more: '返信は短く丁寧に。無理に広げず、少し距離を置いても大丈夫です。',
};

/** Signals of a single message fade: what was said long ago waits no more. */
const FRESH_DAYS = 21;
const LONG_SILENCE_DAYS = 120;
/** A difference that one notices: on the scale of 0-100. */
const COLDER_BY = 15;

interface Look {
  readonly history: CustomerHistory;
  readonly hers: readonly MessageRecord[];
  readonly times: readonly number[];
  readonly now: number;
}

interface Cause {
  readonly kind: CareSignalKind;
  readonly cause: string | number;
  readonly at: number;
  readonly evidence: string;
}

function signal({ kind, cause, at, evidence }: Cause): CareSignal {
  return {
    kind,
    key: `${kind}:${cause}`,
    at: new Date(at).toISOString(),
    evidence,
    step: STEPS[kind],
  };
}

const wants = (message: MessageRecord, ...intents: readonly string[]): boolean =>
  message.intents.some((intent) => intents.includes(intent));

function freshest(look: Look, ...intents: readonly string[]): MessageRecord | undefined {
  return look.hers.findLast(
    (message) =>
      wants(message, ...intents) && daysBetween(Date.parse(message.at), look.now) <= FRESH_DAYS,
  );
}

function fromMessage(look: Look, kind: CareSignalKind, intents: readonly string[]): CareSignal[] {
  const message = freshest(look, ...intents);
  if (message === undefined) return [];
  const at = Date.parse(message.at);
  const said = {
    jealousy: 'ほかのお客さまを気にする言葉がありました',
    supporter: 'お店を応援してくれる言葉がありました',
    celebration: 'お祝いや贈りものの話がありました',
  };
  const words = kind in said ? said[kind as keyof typeof said] : '';
  return [
    signal({
      kind,
      cause: message.id,
      at,
      evidence: `${sinceInWords(at, look.now)}のメッセージに、${words}。`,
    }),
  ];
}

/** Her own interval, not a fixed number: three orders or more show one. Silence counts from the last sign of any kind. */
function brokenRhythm(look: Look): CareSignal[] {
  const { times, hers, now, history } = look;
  const last = times.at(-1);
  if (last === undefined || history.rank === 'passerby') return [];
  const days = times.map(dayNumber);
  const gaps = days
    .slice(1)
    .map((day, i) => day - (days[i] ?? day))
    .filter((gap) => gap > 0);
  const usual = median(gaps);
  if (usual === null || gaps.length < 2) return [];
  const spread = median(gaps.map((gap) => Math.abs(gap - usual))) ?? 0;
  const silent = daysBetween(last, now);
  const wroteSince = hers.some((message) => Date.parse(message.at) > last + 86_400_000 * usual);
  const limit = Math.max(usual * 2, usual + 3 * spread, usual + 14);
  if (silent <= limit || wroteSince) return [];
  const evidence = `いつもは約${spanInWords(Math.round(usual))}ごとのご注文が、${spanInWords(silent)}ありません。`;
  return [
    signal({
      kind: 'broken_rhythm',
      cause: dayNumber(last),
      at: last + limit * 86_400_000,
      evidence,
    }),
  ];
}

function colder(look: Look): CareSignal[] {
  const measured = look.hers.filter((message) => message.warmth !== null);
  const recent = measured.slice(-2);
  const before = measured.slice(0, -2);
  const newest = recent.at(-1);
  if (
    newest === undefined ||
    before.length < 4 ||
    daysBetween(Date.parse(newest.at), look.now) > FRESH_DAYS
  )
    return [];
  const usual = median(before.map((message) => message.warmth ?? 50)) ?? 50;
  const spread = median(before.map((message) => Math.abs((message.warmth ?? 50) - usual))) ?? 0;
  const threshold = usual - Math.max(COLDER_BY, 2 * spread);
  if (!recent.every((message) => (message.warmth ?? 50) < threshold)) return [];
  const now = Math.round(median(recent.map((message) => message.warmth ?? 50)) ?? 50);
  const evidence = `いつもの温かさは${Math.round(usual)}くらい、最近の2通は${now}くらいです。`;
  return [signal({ kind: 'colder', cause: newest.id, at: Date.parse(newest.at), evidence })];
}

/** She wrote or bought again after a long silence. */
function returned(look: Look): CareSignal[] {
  const signs = [...look.hers.map((message) => Date.parse(message.at)), ...look.times].sort(
    (a, b) => a - b,
  );
  for (let i = signs.length - 1; i > 0; i -= 1) {
    const [before, again] = [signs[i - 1] ?? 0, signs[i] ?? 0];
    if (daysBetween(again, look.now) > FRESH_DAYS) return [];
    const silence = daysBetween(before, again);
    if (silence < LONG_SILENCE_DAYS) continue;
    const evidence = `${spanInWords(silence)}ぶりの連絡です。`;
    return [signal({ kind: 'returned', cause: dayNumber(again), at: again, evidence })];
  }
  return [];
}

function thirdHaggling(look: Look): CareSignal[] {
  const threads = new Map<string, MessageRecord>();
  const haggling = look.hers.filter((message) => wants(message, 'price_negotiation'));
  for (const message of haggling)
    threads.set(`${message.threadId ?? ''} ${dayNumber(Date.parse(message.at))}`, message);
  const last = [...threads.values()].at(-1);
  if (
    threads.size < 3 ||
    last === undefined ||
    daysBetween(Date.parse(last.at), look.now) > FRESH_DAYS
  )
    return [];
  const evidence = `値下げのご相談が${threads.size}回目です。`;
  return [signal({ kind: 'third_haggling', cause: last.id, at: Date.parse(last.at), evidence })];
}

/** Messages, refunds and complaints against what she buys: again and again, not once. */
function costsMore(look: Look): CareSignal[] {
  const { history, hers } = look;
  const hard = hers.filter((message) =>
    wants(message, 'complaint', 'malicious', 'price_negotiation', 'boundary', 'cancel'),
  );
  const hardThreads = new Set(hard.map((message) => message.threadId)).size;
  const last = hard.at(-1);
  const { orders, refunded } = history.record.totals;
  const replies = history.messages.filter((message) => message.author === 'seller').length;
  const many =
    hard.length >= 5 &&
    (hardThreads >= 2 || daysBetween(Date.parse(hard[0]?.at ?? ''), look.now) > 7);
  if (last === undefined || !many || orders > refunded + 2 || replies < 5) return [];
  const evidence = `返信${replies}通に対して、ご注文${orders}件・返金${refunded}件。要望や苦情が${hard.length}通あります。`;
  return [
    signal({
      kind: 'costs_more',
      cause: hard.length - (hard.length % 5),
      at: Date.parse(last.at),
      evidence,
    }),
  ];
}

/** The care signals of a customer, newest cause first. `dismissed` holds the keys the seller has put aside. */
export function careSignals(
  history: CustomerHistory,
  options: { now: Date; dismissed?: ReadonlySet<string> },
): CareSignal[] {
  const look: Look = {
    history,
    hers: herMessages(history),
    times: orderTimes(history),
    now: options.now.getTime(),
  };
  return [
    ...fromMessage(look, 'jealousy', ['jealousy']),
    ...fromMessage(look, 'supporter', ['support']),
    ...fromMessage(look, 'celebration', ['gift', 'celebration']),
    ...brokenRhythm(look),
    ...colder(look),
    ...returned(look),
    ...thirdHaggling(look),
    ...costsMore(look),
  ]
    .filter(({ key }) => options.dismissed?.has(key) !== true)
    .sort((a, b) => b.at.localeCompare(a.at));
}
