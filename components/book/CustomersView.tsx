import { Search, Star, Users } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import { RANKS } from '../../lib/customers/customer.ts';
import {
  rankOfRow,
  selectRows,
  SORTS,
  type Filter,
  type Sort,
} from '../../lib/customers/customer-rows.ts';
import { Icon } from '../ui/Icon.tsx';
import { hashOf } from './book-store.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { Empty } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';
import { useRankWords } from './use-rank-words.ts';
import { VirtualList } from './VirtualList.tsx';

const ROW_HEIGHT = 60;

function Row({ row }: { row: CustomerRow }) {
  const words = useBookWords();
  const domain = useDomainWords();
  const ranks = useRankWords();
  const settings = useBook((state) => state.settings);
  const { services } = useBookStore();
  const reading = rankOfRow(row, { settings, now: services.now() });
  const sites = [...new Set(row.identities.map(({ site }) => domain.site(site)))].join('・');
  return (
    <a class="customer-row" href={hashOf({ section: 'customer', customerId: row.id })}>
      <span class="customer-star" data-on={row.favourite}>
        {row.favourite && (
          <>
            <Icon node={Star} />
            <span class="visually-hidden">{words.favourite}</span>
          </>
        )}
      </span>
      <span class="customer-who">
        <bdi class="customer-name">{row.name ?? words.noName}</bdi>
        <span class="soft">{sites}</span>
      </span>
      <span class="rank-badge" data-rank={reading.rank}>
        {ranks.label(reading.rank)}
      </span>
      <span class="soft customer-reason">{ranks.reason(reading, row.totals)}</span>
    </a>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const words = useBookWords();
  const ranks = useRankWords();
  const choices: readonly (readonly [Filter, string])[] = [
    ['all', words.customers.all],
    ['favourite', words.favourite],
    ...RANKS.toReversed().map((rank) => [rank, ranks.label(rank)] as const),
  ];
  return (
    <div class="chips" role="group" aria-label={words.customers.filter}>
      {choices.map(([value, label]) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={filter === value}
          onClick={() => onChange(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** All customers: searched, sorted, filtered. */
export function CustomersView() {
  const words = useBookWords();
  const domain = useDomainWords();
  const { services } = useBookStore();
  const rows = useBook((state) => state.rows);
  const complete = useBook((state) => state.complete);
  const settings = useBook((state) => state.settings);
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<Sort>('seen');
  const [filter, setFilter] = useState<Filter>('all');
  const selected = useMemo(
    () => selectRows(rows, { query, sort, filter, settings, now: services.now() }),
    [rows, query, sort, filter, settings],
  );
  if (complete && rows.length === 0) {
    return (
      <Empty icon={Users} title={words.customers.emptyTitle}>
        <p>{words.customers.empty}</p>
        <p>
          {words.customers.emptyImport} <a href="#import">{words.customers.emptyImportLink}</a>
        </p>
      </Empty>
    );
  }
  return (
    <div class="customers-view">
      <div class="toolbar">
        <label class="search">
          <Icon node={Search} />
          <span class="visually-hidden">{words.customers.search}</span>
          <input
            type="search"
            placeholder={words.customers.search}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <label class="inline-field">
          <span class="visually-hidden">{words.customers.order}</span>
          <select
            value={sort}
            onChange={(event) =>
              setSort(SORTS.find((one) => one === event.currentTarget.value) ?? 'seen')
            }
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {domain.sort(one)}
              </option>
            ))}
          </select>
        </label>
        <Filters filter={filter} onChange={setFilter} />
        <p class="soft" role="status">
          {complete ? words.customers.count(selected.length.toLocaleString('ja')) : words.loading}
        </p>
      </div>
      {selected.length === 0 && complete ? (
        <p class="soft none">{words.customers.nobody}</p>
      ) : (
        <VirtualList
          label={words.sections.customers}
          count={selected.length}
          rowHeight={ROW_HEIGHT}
          row={(index) => {
            const row = selected[index];
            return row === undefined ? null : <Row key={row.id} row={row} />;
          }}
        />
      )}
    </div>
  );
}
