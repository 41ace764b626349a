import { daysBetween, dayNumber, spanInWords } from './calendar.ts';
import { herMessages, median, orderTimes, type CustomerHistory } from './history.ts';
import { nameOf } from './record.ts';

/** A message the seller may write unasked. JSON-plain. */
export interface FollowUp {
  readonly customerId: string;
  readonly name: string | null;
  /** Why now, in one sentence. */
  readonly reason: string;
  /** What was last spoken about or bought; null where nothing is known. */
  readonly lastTopic: string | null;
  readonly silentDays: number;
  /** Stays the same as long as the silence does. */
  readonly key: string;
}

export interface FollowUpOptions {
  readonly now: Date;
  /** Keys put aside, and until when (ISO 8601; null for this silence altogether). */
  readonly snoozed?: ReadonlyMap<string, string | null>;
  /** At most this many a day. */
  readonly most?: number;
}

const MOST_A_DAY = 3;
const DEFAULT_SILENCE = 60;

const TOPICS: Readonly<Record<string, string>> = {
  request_custom: 'オーダーの相談',
  gift: '贈りもの',
  celebration: 'お祝い',
  worry: '気がかりなこと',
  question_item: '作品についての質問',
  complaint: '不具合の相談',
  review: '感想',
  received: '受け取りの連絡',
};

function lastTopicOf(history: CustomerHistory): string | null {
  const spoken = herMessages(history)
    .toReversed()
    .flatMap((message) => message.intents)
    .find((intent) => intent in TOPICS);
  const bought = history.orders
    .filter((order) => !order.refunded && order.items.length > 0)
    .sort((a, b) => (b.orderedAt ?? '').localeCompare(a.orderedAt ?? ''))[0]?.items[0]?.title;
  const topic = spoken === undefined ? undefined : TOPICS[spoken];
  return bought ?? topic ?? null;
}

function followUpFor(history: CustomerHistory, now: number): FollowUp | null {
  const { record } = history;
  const chosen = record.favourite || record.followed;
  if (!chosen || record.noMessages || record.deleted) return null;
  const orders = orderTimes(history);
  const spoken = history.messages
    .filter((one) => one.author !== 'system')
    .map((one) => Date.parse(one.at));
  const last = Math.max(...orders, ...spoken, Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(last)) return null;
  const days = [...orders, ...spoken].map(dayNumber).sort((a, b) => a - b);
  const gaps = days
    .slice(1)
    .map((day, i) => day - (days[i] ?? day))
    .filter((gap) => gap > 3);
  const usual = gaps.length >= 2 ? median(gaps) : null;
  const limit =
    usual === null ? DEFAULT_SILENCE : Math.min(180, Math.max(21, Math.round(usual * 1.5)));
  const silentDays = daysBetween(last, now);
  if (silentDays < limit) return null;
  const rhythm = usual === null ? '' : `（いつもは約${spanInWords(Math.round(usual))}ごと）`;
  return {
    customerId: record.id,
    name: nameOf(record),
    reason: `${spanInWords(silentDays)}連絡がありません${rhythm}。`,
    lastTopic: lastTopicOf(history),
    silentDays,
    key: `follow-up:${dayNumber(last)}`,
  };
}

/**
 * A short list for today: favourites and those the seller chose, never others, never all at once. The longest silent
 * against her own rhythm first.
 */
export function followUps(
  histories: readonly CustomerHistory[],
  options: FollowUpOptions,
): FollowUp[] {
  const now = options.now.getTime();
  const isSnoozed = ({ customerId, key }: FollowUp): boolean => {
    const until = options.snoozed?.get(`${customerId} ${key}`);
    return until === null || (until !== undefined && Date.parse(until) > now);
  };
  return histories
    .map((history) => followUpFor(history, now))
    .filter((one) => one !== null)
    .filter((one) => !isSnoozed(one))
    .sort((a, b) => b.silentDays - a.silentDays)
    .slice(0, options.most ?? MOST_A_DAY);
}
