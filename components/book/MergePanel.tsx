import { useState } from 'preact/hooks';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import { mergeSuggestions, rankOfRow, selectRows } from '../../lib/customers/customer-rows.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { ConfirmButton, Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';
import { useRankWords } from './use-rank-words.ts';

function Candidate({ keptId, row }: { keptId: string; row: CustomerRow }) {
  const { attempt, services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const words = useBookWords();
  const domain = useDomainWords();
  const ranks = useRankWords();
  const sites = [...new Set(row.identities.map(({ site }) => domain.site(site)))].join('・');
  const reason = ranks.reason(rankOfRow(row, { settings, now: services.now() }), row.totals);
  return (
    <li class="candidate">
      <span>
        <bdi>{row.name ?? words.noName}</bdi> <span class="soft">{`${sites}・${reason}`}</span>
      </span>
      <ConfirmButton
        label={words.merge.join}
        question={words.merge.question(row.name ?? words.merge.nameless)}
        yes={words.merge.join}
        onConfirm={() => void attempt(() => services.archive.merge(keptId, row.id))}
      />
    </li>
  );
}

/** Joins another record of the same person into this one: suggested ones first, others by search. */
export function MergePanel({ customerId }: { customerId: string }) {
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const settings = useBook((state) => state.settings);
  const words = useBookWords();
  const [query, setQuery] = useState('');
  const own = rows.find(({ id }) => id === customerId);
  const suggested = own === undefined ? [] : mergeSuggestions(own, rows);
  const found =
    query.trim() === ''
      ? suggested
      : selectRows(rows, { query, sort: 'seen', filter: 'all', settings, now: services.now() })
          .filter(({ id }) => id !== customerId)
          .slice(0, 5);
  return (
    <Panel title={words.merge.title}>
      <label class="field">
        {words.merge.search}
        <input
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {suggested.length > 0 && query === '' && <p class="soft">{words.merge.suggested}</p>}
      <ul class="plain">
        {found.map((row) => (
          <Candidate key={row.id} keptId={customerId} row={row} />
        ))}
      </ul>
    </Panel>
  );
}
