import { HeartHandshake } from 'lucide';
import { readToday } from '../../lib/customers/today.ts';
import { useBookWords } from './book-words.ts';
import { FollowUpCard } from './FollowUpCard.tsx';
import { Empty, Panel } from './parts.tsx';
import { SignalCard } from './SignalCard.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

/** What waits today: a few people to write to, and what to notice. */
export function TodayView() {
  const words = useBookWords();
  const { services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const files = useRead(() => services.archive.waitingFiles());
  if (files === null) return <p class="soft">{words.loading}</p>;
  const { signals, writes } = readToday(files, { settings, now: services.now() });
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
          writes.map((follow) => {
            const file = files.find(({ record }) => record.id === follow.customerId);
            return file === undefined ? null : (
              <FollowUpCard key={follow.customerId} follow={follow} file={file} />
            );
          })
        )}
      </Panel>
      <Panel title={words.today.notice}>
        {signals.length === 0 && <p class="soft">{words.today.nothing}</p>}
        {signals.map(({ signal, customerId, name }) => (
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
