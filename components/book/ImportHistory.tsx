import { sinceInWords } from '../../lib/customers/calendar.ts';
import type { ImportRecord, ImportState } from '../../lib/orders/order-import.ts';
import { ConfirmButton, Panel } from './parts.tsx';
import { RemarkList } from './RemarkList.tsx';
import { useBookStore, useRead } from './use-book.ts';

const STATE_LABELS: Readonly<Record<ImportState, string>> = {
  running: '途中まで',
  done: '完了',
  cancelled: '中止',
  undone: '取り消し済み',
};

/** What an import did, in one line. */
export function countsInWords(record: ImportRecord): string {
  return [
    `新しい注文${record.added.toLocaleString('ja')}件`,
    ...(record.changed > 0 ? [`更新${record.changed.toLocaleString('ja')}件`] : []),
    ...(record.same > 0 ? [`取り込み済み${record.same.toLocaleString('ja')}件`] : []),
    `新しいお客さま${record.newCustomers.toLocaleString('ja')}人`,
  ].join('・');
}

function Line({ record, busy }: { record: ImportRecord; busy: boolean }) {
  const { attempt, services } = useBookStore();
  const when = sinceInWords(Date.parse(record.startedAt), services.now().getTime());
  return (
    <li class="card">
      <p>
        <strong>
          <bdi>{record.fileName}</bdi>
        </strong>{' '}
        <span class="soft">{`${record.label ?? record.site}・${when}・${STATE_LABELS[record.state]}`}</span>
      </p>
      <p>{countsInWords(record)}</p>
      {record.state === 'running' && !busy && (
        <p class="soft">
          途中で止まっています。同じファイルをもう一度取り込むと、残りだけが入ります。
        </p>
      )}
      <details>
        <summary>読めなかった行</summary>
        <RemarkList remarks={record.remarks} />
      </details>
      {record.state !== 'undone' && !busy && (
        <ConfirmButton
          label="この取り込みを取り消す"
          question="この取り込みで入った注文とお客さまを外します。メモなどを書いた方は残ります。"
          yes="取り消す"
          onConfirm={() => void attempt(() => services.imports.undo(record.id))}
        />
      )}
    </li>
  );
}

/** Imports so far, each with a way back. */
export function ImportHistory({ busy }: { busy: boolean }) {
  const { services } = useBookStore();
  const records = useRead(() => services.imports.list(), [busy]);
  if (records === null || records.length === 0) return null;
  return (
    <Panel title="これまでの取り込み">
      <ul class="plain">
        {records.map((record) => (
          <Line key={record.id} record={record} busy={busy} />
        ))}
      </ul>
    </Panel>
  );
}
