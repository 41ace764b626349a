import * as v from 'valibot';
import { daysBetween, timeOf } from './calendar.ts';
import {
  COMPLAINT_THEMES,
  OTHER_THEME_LABEL,
  type ComplaintTheme,
} from './complaint-themes.data.ts';
import type { ReadThread } from './customer-book.ts';
import type { Rank } from './customer.ts';
import { comparable, digestOf } from './identity.ts';

export const COMPLAINT_STATES = ['open', 'answered', 'solved', 'handed_over', 'refunded'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export const ComplaintSchema = v.object({
  id: v.string(),
  customerId: v.string(),
  site: v.string(),
  threadId: v.nullable(v.string()),
  /** The item it is about; null where the page did not say. */
  product: v.nullable(v.string()),
  theme: v.string(),
  /** What she wants improved, in her words; null unless the seller keeps texts. */
  words: v.nullable(v.string()),
  /** ISO 8601. */
  openedAt: v.string(),
  answeredAt: v.nullable(v.string()),
  state: v.picklist(COMPLAINT_STATES),
  /** The seller set the state by hand: reading the thread again leaves it alone. */
  byHand: v.boolean(),
});
export type Complaint = v.InferOutput<typeof ComplaintSchema>;

export function themeOf(text: string): ComplaintTheme {
  return COMPLAINT_THEMES.find(({ words }) => words.test(text))?.theme ?? 'other';
}

export function themeLabel(theme: string): string {
  return COMPLAINT_THEMES.find((row) => row.theme === theme)?.label ?? OTHER_THEME_LABEL;
}

/** The complaint a thread holds: one a thread, opened by its first complaining message. Null where nobody complains. */
export function complaintIn(
  customerId: string,
  thread: ReadThread,
  keepText: boolean,
): Complaint | null {
  const index = thread.messages.findIndex(
    (message) => message.author === 'customer' && message.intents.includes('complaint'),
  );
  const message = thread.messages[index];
  if (message === undefined) return null;
  const lastOfHers = thread.messages.findLastIndex((one) => one.author === 'customer');
  const answer = thread.messages.slice(lastOfHers + 1).find((one) => one.author === 'seller');
  return {
    id: digestOf(
      'complaint',
      customerId,
      thread.site,
      thread.threadId,
      thread.threadId === null ? message.text : null,
    ),
    customerId,
    site: thread.site,
    threadId: thread.threadId,
    product: thread.item,
    theme: themeOf(message.text),
    words: keepText ? message.text : null,
    openedAt: message.at ?? thread.readAt,
    answeredAt: answer === undefined ? null : (answer.at ?? thread.readAt),
    state: answer === undefined ? 'open' : 'answered',
    byHand: false,
  };
}

/** A complaint read again: an answer since closes the waiting, what the seller set stays. */
export function complaintAgain(before: Complaint, again: Complaint): Complaint {
  const reopened = before.state === 'answered' && again.state === 'open';
  const state = before.byHand ? before.state : again.state;
  return {
    ...before,
    product: before.product ?? again.product,
    words: before.words ?? again.words,
    state,
    answeredAt: reopened && !before.byHand ? null : (again.answeredAt ?? before.answeredAt),
  };
}

export interface BoardOptions {
  readonly now: Date;
  /** How many must say the same before it becomes a to-do. */
  readonly threshold: number;
  readonly rankOf: (customerId: string) => Rank;
}

/** Complaints about one product and theme. */
export interface BoardEntry {
  readonly key: string;
  readonly product: string | null;
  readonly theme: string;
  readonly complaints: readonly Complaint[];
  /** How many customers say the same. */
  readonly people: number;
  readonly open: number;
  /** Days the longest open one has waited; null where none is open. */
  readonly waitingDays: number | null;
  /** Whether the cause is to be found and mended now, and why. */
  readonly todo: 'regular' | 'many' | null;
}

function entryOf(
  key: string,
  complaints: readonly Complaint[],
  options: BoardOptions,
): BoardEntry | null {
  const [first] = complaints;
  if (first === undefined) return null;
  const unsolved = complaints.filter(({ state }) => state !== 'solved' && state !== 'refunded');
  const waiting = complaints
    .filter(({ state }) => state === 'open')
    .map(({ openedAt }) =>
      daysBetween(timeOf(openedAt) ?? options.now.getTime(), options.now.getTime()),
    );
  const people = new Set(complaints.map(({ customerId }) => customerId)).size;
  const fromRegular = unsolved.some(({ customerId }) =>
    ['repeat', 'patron'].includes(options.rankOf(customerId)),
  );
  const many = unsolved.length > 0 && people >= options.threshold;
  return {
    key,
    product: first.product,
    theme: first.theme,
    complaints: [...complaints].sort((a, b) => b.openedAt.localeCompare(a.openedAt)),
    people,
    open: waiting.length,
    waitingDays: waiting.length === 0 ? null : Math.max(...waiting),
    todo: fromRegular ? 'regular' : many ? 'many' : null,
  };
}

/**
 * The board: complaints by product and theme. One of a repeat customer or patron is a to-do at once; those of others
 * become one when as many people say the same as the threshold asks. To-dos first, then by how long they wait.
 */
export function complaintBoard(
  complaints: readonly Complaint[],
  options: BoardOptions,
): BoardEntry[] {
  const groups = new Map<string, Complaint[]>();
  for (const one of complaints) {
    const key = JSON.stringify([comparable(one.product ?? ''), one.theme]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const weight = (entry: BoardEntry): number =>
    (entry.todo === 'regular' ? 2_000_000 : entry.todo === 'many' ? 1_000_000 : 0) +
    (entry.waitingDays ?? -1) * 10 +
    entry.people;
  return [...groups]
    .map(([key, group]) => entryOf(key, group, options))
    .filter((entry) => entry !== null)
    .sort((a, b) => weight(b) - weight(a));
}
