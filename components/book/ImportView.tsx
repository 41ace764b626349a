import { FileInput } from 'lucide';
import { useState } from 'preact/hooks';
import type { ColumnMapping } from '../../lib/orders/fields.ts';
import type { ImportRecord } from '../../lib/orders/order-import.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { FilePreview } from './book-services.ts';
import { countsInWords, ImportHistory } from './ImportHistory.tsx';
import { MappingForm } from './MappingForm.tsx';
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
      <p>注文データのCSVファイルを、ここに落とすか選んでください。</p>
      <p class="soft">
        BASE・minne・Creema・メルカリShops・Shopify・Etsy・eBayはそのまま読めます。ほかの表は、列の意味を一度だけ教えてください。
      </p>
      <label class="file-button">
        ファイルを選ぶ
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
  return (
    <Panel title={`${preview.label ?? preview.site}の注文${preview.orders.toLocaleString('ja')}件`}>
      <div class="table-box" tabIndex={0} role="region" aria-label="最初の注文">
        <table>
          <thead>
            <tr>
              {['注文番号', '注文日', 'お客さま', '商品', '金額', '状態'].map((name) => (
                <th key={name} scope="col" class={name === '金額' ? 'number' : undefined}>
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
                  <bdi>{order.items.map(({ title }) => title).join('、')}</bdi>
                </td>
                <td class="number">{amountInWords(order)}</td>
                <td>{order.refunded ? '返金・取消し' : order.status}</td>
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
          取り込む
        </Button>
        <Button kind="quiet" onClick={onBack}>
          やめる
        </Button>
      </div>
    </Panel>
  );
}

function Writing({ record, onCancel }: { record: ImportRecord | null; onCancel: () => void }) {
  const written = record?.written ?? 0;
  return (
    <Panel title="取り込んでいます">
      <progress aria-label="取り込みの進みぐあい" max={record?.orders ?? 1} value={written} />
      <p role="status">
        {record === null
          ? '準備しています…'
          : `${written.toLocaleString('ja')} / ${record.orders.toLocaleString('ja')}件`}
      </p>
      <Button kind="quiet" onClick={onCancel}>
        ここで止める
      </Button>
    </Panel>
  );
}

/** Order files into the book: chosen, looked at, written, and taken back. */
export function ImportView() {
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
      {step.step === 'reading' && <p role="status">ファイルを読んでいます…</p>}
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
        <Panel title={step.record.state === 'done' ? '取り込みました' : '途中で止めました'}>
          <p role="status">{countsInWords(step.record)}</p>
        </Panel>
      )}
      {(step.step === 'choose' || step.step === 'done') && (
        <DropZone onFile={(file) => void open(file, mappings)} />
      )}
      <ImportHistory busy={step.step === 'writing'} />
    </div>
  );
}
