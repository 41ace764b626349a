import { HeartHandshake } from 'lucide';
import type { CustomerFile } from '../../lib/customers/book-archive.ts';
import { careSignals } from '../../lib/customers/care-signals.ts';
import type { BookSettings } from '../../lib/customers/book-settings.ts';
import { followUps, type FollowUp } from '../../lib/customers/follow-ups.ts';
import { rankOf } from '../../lib/customers/rank.ts';
import { factsOf, nameOf } from '../../lib/customers/record.ts';
import { Button } from '../ui/Button.tsx';
import { hashOf } from './book-store.ts';
import { dismissedOf } from './dismissed.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { Empty, Panel } from './parts.tsx';
import { SignalCard } from './SignalCard.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

const WEEK = 7 * 86_400_000;
/** A list one can look through; the rest waits. */
const MOST_SIGNALS = 12;

function snoozedOf(files: readonly CustomerFile[]): Map<string, string | null> {
  const entries = files.flatMap((file) =>
    file.events.flatMap(({ event }) =>
      event.kind === 'dismissed' ? [[`${file.record.id} ${event.what}`, event.until] as const] : [],
    ),
  );
  return new Map(entries);
}

function readToday(files: readonly CustomerFile[], settings: BookSettings, now: Date) {
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
    );
  return {
    signals,
    writes: followUps(histories, {
      now,
      snoozed: snoozedOf(files),
      most: settings.followUpsPerDay,
    }),
  };
}

function FollowUpCard({ follow }: { follow: FollowUp }) {
  const words = useBookWords();
  const domain = useDomainWords();
  const { attempt, services } = useBookStore();
  const dismiss = (until: string | null): void =>
    void attempt(() => services.archive.dismiss(follow.customerId, follow.key, until));
  return (
    <div class="card">
      <a class="card-who" href={hashOf({ section: 'customer', customerId: follow.customerId })}>
        <bdi>{follow.name ?? words.noName}</bdi>
      </a>
      <p>{domain.followUp(follow)}</p>
      {follow.lastTopic !== null && (
        <p class="soft">
          {words.today.lastTopic}
          <bdi>{follow.lastTopic}</bdi>
        </p>
      )}
      <div class="actions">
        <Button
          kind="quiet"
          onClick={() => dismiss(new Date(services.now().getTime() + WEEK).toISOString())}
        >
          {words.today.later}
        </Button>
        <Button kind="quiet" onClick={() => dismiss(null)}>
          {words.today.notNow}
        </Button>
      </div>
    </div>
  );
}

/** What waits today: a few people to write to, and what to notice. */
export function TodayView() {
  const words = useBookWords();
  const { services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const files = useRead(() => services.archive.waitingFiles());
  if (files === null) return <p class="soft">{words.loading}</p>;
  const { signals, writes } = readToday(files, settings, services.now());
  if (signals.length + writes.length === 0) {
    return (
      <Empty icon={HeartHandshake} title={words.today.emptyTitle}>
        <p>{words.today.empty}</p>
      </Empty>
    );
  }
  return (
    <div class="columns">
      <Panel title={words.today.write}>
        {writes.length === 0 ? (
          <p class="soft">{words.today.nobody}</p>
        ) : (
          writes.map((follow) => <FollowUpCard key={follow.customerId} follow={follow} />)
        )}
      </Panel>
      <Panel title={words.today.notice}>
        {signals.length === 0 && <p class="soft">{words.today.nothing}</p>}
        {signals.slice(0, MOST_SIGNALS).map(({ signal, customerId, name }) => (
          <SignalCard
            key={`${customerId} ${signal.key}`}
            customerId={customerId}
            signal={signal}
            name={name}
          />
        ))}
      </Panel>
    </div>
  );
}
