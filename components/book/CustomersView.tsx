import { Search, Star, Users } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import { RANKS } from '../../lib/customers/customer.ts';
import {
  rankOfRow,
  selectRows,
  SORT_LABELS,
  SORTS,
  type Filter,
  type Sort,
} from '../../lib/customers/customer-rows.ts';
import { siteLabel } from '../../lib/orders/site-label.ts';
import { Icon } from '../ui/Icon.tsx';
import { hashOf } from './book-store.ts';
import { Empty } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';
import { VirtualList } from './VirtualList.tsx';

const ROW_HEIGHT = 60;

function Row({ row }: { row: CustomerRow }) {
  const settings = useBook((state) => state.settings);
  const { services } = useBookStore();
  const { rank, reason } = rankOfRow(row, { settings, now: services.now() });
  const sites = [...new Set(row.identities.map(({ site }) => siteLabel(site)))].join('・');
  return (
    <a class="customer-row" href={hashOf({ section: 'customer', customerId: row.id })}>
      <span class="customer-star" data-on={row.favourite}>
        {row.favourite && (
          <>
            <Icon node={Star} />
            <span class="visually-hidden">お気に入り</span>
          </>
        )}
      </span>
      <span class="customer-who">
        <bdi class="customer-name">{row.name ?? '名前のない方'}</bdi>
        <span class="soft">{sites}</span>
      </span>
      <span class="rank-badge" data-rank={rank}>
        {settings.rankLabels[rank]}
      </span>
      <span class="soft customer-reason">{reason}</span>
    </a>
  );
}

function Filters({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const labels = useBook((state) => state.settings.rankLabels);
  const choices: readonly (readonly [Filter, string])[] = [
    ['all', 'すべて'],
    ['favourite', 'お気に入り'],
    ...RANKS.toReversed().map((rank) => [rank, labels[rank]] as const),
  ];
  return (
    <div class="chips" role="group" aria-label="しぼりこみ">
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
      <Empty icon={Users} title="まだお客さまがいません">
        <p>お店のメッセージ画面でツールバーのOndoを押すと、その方がここに書きこまれます。</p>
        <p>
          これまでの注文は<a href="#import">取り込み</a>からまとめて入れられます。
        </p>
      </Empty>
    );
  }
  return (
    <div class="customers-view">
      <div class="toolbar">
        <label class="search">
          <Icon node={Search} />
          <span class="visually-hidden">名前・ID・タグ・メモでさがす</span>
          <input
            type="search"
            placeholder="名前・ID・タグ・メモでさがす"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <label class="inline-field">
          <span class="visually-hidden">ならび順</span>
          <select
            value={sort}
            onChange={(event) =>
              setSort(SORTS.find((one) => one === event.currentTarget.value) ?? 'seen')
            }
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {SORT_LABELS[one]}
              </option>
            ))}
          </select>
        </label>
        <Filters filter={filter} onChange={setFilter} />
        <p class="soft" role="status">
          {complete ? `${selected.length.toLocaleString('ja')}人` : '読みこみ中…'}
        </p>
      </div>
      {selected.length === 0 && complete ? (
        <p class="soft none">
          当てはまる方がいません。言葉を短くするか、しぼりこみを外してみてください。
        </p>
      ) : (
        <VirtualList
          label="お客さま"
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
