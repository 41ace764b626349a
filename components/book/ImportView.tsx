import { FileInput } from 'lucide';
import { useState } from 'preact/hooks';
import type { ColumnMapping } from '../../lib/orders/fields.ts';
import type { ImportRecord } from '../../lib/orders/order-import.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { FilePreview } from './book-services.ts';
import { countsInWords, ImportHistory } from './ImportHistory.tsx';
import { MappingForm } from './MappingForm.tsx';
import { useBookWords } from './book-words.ts';
import { Panel } from './parts.tsx';
import { RemarkList } from './RemarkList.tsx';
import { amountInWords } from './Timeline.tsx';
import { useBook, useBookStore } from './use-book.ts';

/** Where the work with one file stands. */
type Step =
  | { readonly step: 'choose' }
  | { readonly step: 'reading'; readonly file: File }
  | { readonly step: 'preview'; readonly file: File; readonly preview: FilePreview }
  | { readonly step: 'writing'; readonly file: File; readonly record: ImportRecord | null }
  | { readonly step: 'done'; readonly record: ImportRecord };

function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const words = useBookWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <Icon node={FileInput} size={32} />
      <p>{words.imports.drop}</p>
      <p class="soft">{words.imports.dropHint}</p>
      <label class="file-button">
        {words.imports.choose}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file !== undefined) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

type Orders = Extract<FilePreview, { kind: 'orders' }>;

function Preview({
  preview,
  onStart,
  onBack,
}: {
  preview: Orders;
  onStart: () => void;
  onBack: () => void;
}) {
  const words = useBookWords();
  const { columns } = words.imports;
  return (
    <Panel
      title={words.imports.found(
        preview.label ?? preview.site,
        preview.orders.toLocaleString('ja'),
      )}
    >
      <div class="table-box" tabIndex={0} role="region" aria-label={words.imports.firstOrders}>
        <table>
          <thead>
            <tr>
              {Object.values(columns).map((name) => (
                <th key={name} scope="col" class={name === columns.amount ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.sample.map((order) => (
              <tr key={order.id}>
                <td>{order.orderId}</td>
                <td>{order.orderedAt?.slice(0, 10)}</td>
                <td>
                  <bdi>{order.buyer[0]?.name}</bdi>
                </td>
                <td>
                  <bdi>{order.items.map(({ title }) => title).join(words.separator)}</bdi>
                </td>
                <td class="number">{amountInWords(order)}</td>
                <td>{order.refunded ? words.refunded : order.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RemarkList remarks={preview.remarks} />
      <div class="actions">
        <Button
          aria-disabled={preview.orders === 0}
          onClick={() => preview.orders > 0 && onStart()}
        >
          {words.imports.start}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {words.cancel}
        </Button>
      </div>
    </Panel>
  );
}

function Writing({ record, onCancel }: { record: ImportRecord | null; onCancel: () => void }) {
  const words = useBookWords();
  const written = record?.written ?? 0;
  return (
    <Panel title={words.imports.writing}>
      <progress aria-label={words.imports.progress} max={record?.orders ?? 1} value={written} />
      <p role="status">
        {record === null
          ? words.imports.preparing
          : words.imports.written(written.toLocaleString('ja'), record.orders.toLocaleString('ja'))}
      </p>
      <Button kind="quiet" onClick={onCancel}>
        {words.imports.stop}
      </Button>
    </Panel>
  );
}

/** Order files into the book: chosen, looked at, written, and taken back. */
export function ImportView() {
  const words = useBookWords();
  const store = useBookStore();
  const { attempt, services } = store;
  const mappings = useBook((state) => state.settings.mappings);
  const [step, setStep] = useState<Step>({ step: 'choose' });
  const open = async (file: File, known: readonly ColumnMapping[]): Promise<void> => {
    setStep({ step: 'reading', file });
    const preview = await attempt(() => services.desk.open(file, known));
    setStep(preview === null ? { step: 'choose' } : { step: 'preview', file, preview });
  };
  const learn = async (file: File, mapping: ColumnMapping): Promise<void> => {
    const columns = Object.fromEntries(Object.entries(mapping.columns));
    await store.changeSettings({ mappings: [{ site: mapping.site, columns }, ...mappings] });
    await open(file, [mapping]);
  };
  const write = async (file: File): Promise<void> => {
    setStep({ step: 'writing', file, record: null });
    const record = await attempt(() =>
      services.desk.start((now) => setStep({ step: 'writing', file, record: now })),
    );
    if (record !== null) await store.fitThresholds();
    setStep(record === null ? { step: 'choose' } : { step: 'done', record });
  };
  const back = (): void => setStep({ step: 'choose' });
  return (
    <div class="import-view">
      {step.step === 'reading' && <p role="status">{words.imports.reading}</p>}
      {step.step === 'preview' && step.preview.kind === 'orders' && (
        <Preview preview={step.preview} onStart={() => void write(step.file)} onBack={back} />
      )}
      {step.step === 'preview' && step.preview.kind === 'unknown' && (
        <MappingForm {...step.preview} onDone={(mapping) => void learn(step.file, mapping)} />
      )}
      {step.step === 'writing' && (
        <Writing record={step.record} onCancel={() => services.desk.cancel()} />
      )}
      {step.step === 'done' && (
        <Panel title={step.record.state === 'done' ? words.imports.done : words.imports.stopped}>
          <p role="status">{countsInWords(step.record, words)}</p>
        </Panel>
      )}
      {(step.step === 'choose' || step.step === 'done') && (
        <DropZone onFile={(file) => void open(file, mappings)} />
      )}
      <ImportHistory busy={step.step === 'writing'} />
    </div>
  );
}
