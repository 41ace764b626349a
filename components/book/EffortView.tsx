import { ChartColumnBig } from 'lucide';
import { effortOf, type Effort } from '../../lib/customers/effort.ts';
import { rankOfRow } from '../../lib/customers/customer-rows.ts';
import type { Rank } from '../../lib/customers/customer.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { DRAFT_USES } from '../../lib/session/voice.ts';
import { Button } from '../ui/Button.tsx';
import { Empty, Panel } from './parts.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';
import { useRankWords } from './use-rank-words.ts';

const WEEK = 7;

function Bars({ title, effort }: { title: string; effort: Effort }) {
  const words = useBookWords();
  const domain = useDomainWords();
  const ranks = useRankWords();
  const nudge = domain.nudge(effort);
  return (
    <Panel
      title={title}
      aside={
        <p class="soft">
          {words.effort.replies(effort.replies, effort.characters.toLocaleString('ja'))}
        </p>
      }
    >
      {effort.replies === 0 ? (
        <p class="soft">{words.effort.none}</p>
      ) : (
        <ul class="plain bars">
          {effort.shares.toReversed().map(({ rank, share, replies, characters }) => (
            <li key={rank}>
              <span>{ranks.label(rank)}</span>
              <span class="bar">
                <span
                  class="bar-fill"
                  data-rank={rank}
                  style={{ width: `${Math.round(share * 100)}%` }}
                />
              </span>
              <span class="bar-value">{`${Math.round(share * 100)}%`}</span>
              <span class="soft">
                {words.effort.share(replies, characters.toLocaleString('ja'))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {nudge !== null && <p class="todo">{nudge}</p>}
    </Panel>
  );
}

/** What became of the drafts: a plain picture for the seller alone. */
function DraftUses() {
  const words = useBookWords();
  const { attempt, services } = useBookStore();
  const tally = useRead(() => services.voice.tally());
  if (tally === null) return null;
  const all = DRAFT_USES.reduce((sum, use) => sum + tally[use], 0);
  return (
    <Panel title={words.effort.drafts}>
      {all === 0 ? (
        <p class="soft">{words.effort.draftsNone}</p>
      ) : (
        <ul class="plain bars wide-labels" data-testid="draft-uses">
          {DRAFT_USES.map((use) => (
            <li key={use}>
              <span>{words.effort[use]}</span>
              <span class="bar">
                <span
                  class="bar-fill"
                  data-use={use}
                  style={{ width: `${(tally[use] / all) * 100}%` }}
                />
              </span>
              <span class="bar-value">{`${Math.round((tally[use] / all) * 100)}%`}</span>
              <span class="soft">{words.effort.times(tally[use])}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">{words.effort.draftsHint}</p>
      {all > 0 && (
        <div class="actions">
          <Button kind="quiet" onClick={() => void attempt(() => services.voice.forgetTally())}>
            {words.effort.forget}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** Where the words went, by rank. */
export function EffortView() {
  const words = useBookWords();
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const settings = useBook((state) => state.settings);
  const now = services.now();
  const since = new Date(now.getTime() - (WEEK + 1) * 86_400_000).toISOString();
  const messages = useRead(() => services.archive.messagesSince(since));
  if (messages === null) return <p class="soft">{words.loading}</p>;
  if (!messages.some(({ author }) => author === 'seller')) {
    return (
      <>
        <Empty icon={ChartColumnBig} title={words.effort.emptyTitle}>
          <p>{words.effort.empty}</p>
        </Empty>
        <DraftUses />
      </>
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
      <div>
        <Bars title={words.effort.today} effort={effortOf(messages, { now, days: 1, rankOf })} />
        <DraftUses />
      </div>
      <Bars title={words.effort.week} effort={effortOf(messages, { now, days: WEEK, rankOf })} />
    </div>
  );
}
