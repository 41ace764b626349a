import { useState } from 'preact/hooks';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import { mergeSuggestions, rankOfRow, selectRows } from '../../lib/customers/customer-rows.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { ConfirmButton, Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';

function Candidate({ keptId, row }: { keptId: string; row: CustomerRow }) {
  const { attempt, services } = useBookStore();
  const settings = useBook((state) => state.settings);
  const sites = [...new Set(row.identities.map(({ site }) => siteLabel(site)))].join('・');
  const { reason } = rankOfRow(row, { settings, now: services.now() });
  return (
    <li class="candidate">
      <span>
        <bdi>{row.name ?? '名前のない方'}</bdi> <span class="soft">{`${sites}・${reason}`}</span>
      </span>
      <ConfirmButton
        label="まとめる"
        question={`${row.name ?? '名前のない方'}さんの記録をこちらにまとめます。あとで元に戻せます。`}
        yes="まとめる"
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
    <Panel title="同じ方の記録をまとめる">
      <label class="field">
        もう一つの記録をさがす
        <input
          type="search"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {suggested.length > 0 && query === '' && (
        <p class="soft">同じ連絡先・同じ名前の記録がありました。</p>
      )}
      <ul class="plain">
        {found.map((row) => (
          <Candidate key={row.id} keptId={customerId} row={row} />
        ))}
      </ul>
    </Panel>
  );
}
