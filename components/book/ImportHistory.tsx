import type { ImportRecord } from '../../lib/orders/order-import.ts';
import type { BookWords } from '../../lib/words/book-japanese.data.ts';
import { useBookWords, useDomainWords } from './book-words.ts';
import { ConfirmButton, Panel } from './parts.tsx';
import { RemarkList } from './RemarkList.tsx';
import { useBookStore, useRead } from './use-book.ts';

/** What an import did, in one line. */
export function countsInWords(record: ImportRecord, { imports }: BookWords): string {
  return [
    imports.added(record.added.toLocaleString('ja')),
    ...(record.changed > 0 ? [imports.changed(record.changed.toLocaleString('ja'))] : []),
    ...(record.same > 0 ? [imports.same(record.same.toLocaleString('ja'))] : []),
    imports.newCustomers(record.newCustomers.toLocaleString('ja')),
  ].join('・');
}

function Line({ record, busy }: { record: ImportRecord; busy: boolean }) {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const domain = useDomainWords();
  const when = domain.since(Date.parse(record.startedAt), services.now().getTime());
  return (
    <li class="card">
      <p>
        <strong>
          <bdi>{record.fileName}</bdi>
        </strong>{' '}
        <span class="soft">{`${record.label ?? record.site}・${when}・${words.imports.states[record.state]}`}</span>
      </p>
      <p>{countsInWords(record, words)}</p>
      {record.state === 'running' && !busy && <p class="soft">{words.imports.brokenOff}</p>}
      <details>
        <summary>{words.imports.unreadRows}</summary>
        <RemarkList remarks={record.remarks} />
      </details>
      {record.state !== 'undone' && !busy && (
        <ConfirmButton
          label={words.imports.undo}
          question={words.imports.undoQuestion}
          yes={words.imports.undoYes}
          onConfirm={() => void attempt(() => services.imports.undo(record.id))}
        />
      )}
    </li>
  );
}

/** Imports so far, each with a way back. */
export function ImportHistory({ busy }: { busy: boolean }) {
  const { services } = useBookStore();
  const words = useBookWords();
  const records = useRead(() => services.imports.list(), [busy]);
  if (records === null || records.length === 0) return null;
  return (
    <Panel title={words.imports.history}>
      <ul class="plain">
        {records.map((record) => (
          <Line key={record.id} record={record} busy={busy} />
        ))}
      </ul>
    </Panel>
  );
}
