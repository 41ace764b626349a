import type { CustomerFile } from './book-archive.ts';
import type { BookSettings } from './book-settings.ts';
import { careSignals, type CareSignal } from './care-signals.ts';
import { followUps, type FollowUp } from './follow-ups.ts';
import { rankOf } from './rank.ts';
import { factsOf, nameOf } from './record.ts';

/** A list one can look through; the rest waits. */
const MOST_SIGNALS = 12;

/** A care signal with whom it is about. */
export interface CustomerSignal {
  readonly signal: CareSignal;
  readonly customerId: string;
  readonly name: string | null;
  readonly favourite: boolean;
}

/** What waits today: a few people to write to, and what to notice. */
export interface Today {
  readonly writes: readonly FollowUp[];
  readonly signals: readonly CustomerSignal[];
}

/** What the seller has put aside for this customer, for good or still for a while. */
export function dismissedOf({ events }: Pick<CustomerFile, 'events'>, now: Date): Set<string> {
  return new Set(
    events.flatMap(({ event }) =>
      event.kind === 'dismissed' &&
      (event.until === null || Date.parse(event.until) > now.getTime())
        ? [event.what]
        : [],
    ),
  );
}

function snoozedOf(files: readonly CustomerFile[]): Map<string, string | null> {
  const entries = files.flatMap((file) =>
    file.events.flatMap(({ event }) =>
      event.kind === 'dismissed' ? [[`${file.record.id} ${event.what}`, event.until] as const] : [],
    ),
  );
  return new Map(entries);
}

/** Reads what waits out of the files that may hold something; favourites first, then the newest. */
export function readToday(
  files: readonly CustomerFile[],
  { settings, now }: { readonly settings: BookSettings; readonly now: Date },
): Today {
  const histories = files.map((file) => ({
    ...file,
    rank: rankOf(factsOf(file.record), { now, thresholds: settings.thresholds }).rank,
  }));
  const signals = histories
    .flatMap((history) =>
      careSignals(history, { now, dismissed: dismissedOf(history, now) }).map((signal) => ({
        signal,
        customerId: history.record.id,
        name: nameOf(history.record),
        favourite: history.record.favourite,
      })),
    )
    .sort(
      (a, b) => Number(b.favourite) - Number(a.favourite) || b.signal.at.localeCompare(a.signal.at),
    )
    .slice(0, MOST_SIGNALS);
  const snoozed = snoozedOf(files);
  return {
    signals,
    writes: followUps(histories, { now, snoozed, most: settings.followUpsPerDay }),
  };
}

/** How many things wait: the number on the toolbar button. */
export function waitingCount({ writes, signals }: Today): number {
  return writes.length + signals.length;
}
