import { ChartColumnBig } from 'lucide';
import { effortOf, type Effort } from '../../lib/customers/effort.ts';
import { rankOfRow } from '../../lib/customers/customer-rows.ts';
import type { Rank } from '../../lib/customers/customer.ts';
import { Empty, Panel } from './parts.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

const WEEK = 7;

function Bars({
  title,
  effort,
  labels,
}: {
  title: string;
  effort: Effort;
  labels: Readonly<Record<Rank, string>>;
}) {
  return (
    <Panel
      title={title}
      aside={
        <p class="soft">{`返信${effort.replies}通・${effort.characters.toLocaleString('ja')}字`}</p>
      }
    >
      {effort.replies === 0 ? (
        <p class="soft">返信はまだありません。</p>
      ) : (
        <ul class="plain bars">
          {effort.shares.toReversed().map(({ rank, share, replies, characters }) => (
            <li key={rank}>
              <span>{labels[rank]}</span>
              <span class="bar">
                <span
                  class="bar-fill"
                  data-rank={rank}
                  style={{ width: `${Math.round(share * 100)}%` }}
                />
              </span>
              <span class="bar-value">{`${Math.round(share * 100)}%`}</span>
              <span class="soft">{`${replies}通・${characters.toLocaleString('ja')}字`}</span>
            </li>
          ))}
        </ul>
      )}
      {effort.nudge !== null && <p class="todo">{effort.nudge}</p>}
    </Panel>
  );
}

/** Where the words went, by rank. */
export function EffortView() {
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const settings = useBook((state) => state.settings);
  const now = services.now();
  const since = new Date(now.getTime() - (WEEK + 1) * 86_400_000).toISOString();
  const messages = useRead(() => services.archive.messagesSince(since));
  if (messages === null) return <p class="soft">読みこみ中…</p>;
  if (!messages.some(({ author }) => author === 'seller')) {
    return (
      <Empty icon={ChartColumnBig} title="この1週間の返信がまだありません">
        <p>返信の言葉がどの方に向いたかを、ここで一目で見られます。</p>
      </Empty>
    );
  }
  const wanted = new Set(messages.map(({ customerId }) => customerId));
  const ranks = new Map(
    rows.flatMap((row) =>
      wanted.has(row.id) ? [[row.id, rankOfRow(row, { settings, now }).rank] as const] : [],
    ),
  );
  const rankOf = (id: string): Rank => ranks.get(id) ?? 'passerby';
  return (
    <div class="columns">
      <Bars
        title="今日"
        effort={effortOf(messages, { now, days: 1, rankOf })}
        labels={settings.rankLabels}
      />
      <Bars
        title="この1週間"
        effort={effortOf(messages, { now, days: WEEK, rankOf })}
        labels={settings.rankLabels}
      />
    </div>
  );
}
