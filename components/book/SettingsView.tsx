import { customersCsv, ordersCsv } from '../../lib/customers/export-csv.ts';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import { nameOf } from '../../lib/customers/record.ts';
import { Button } from '../ui/Button.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { ConfirmButton, Panel, Toggle } from './parts.tsx';
import { RankSettings } from './RankSettings.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';

function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

function StoragePanel() {
  const { attempt, services } = useBookStore();
  const storage = useRead(() => services.storage());
  if (storage === null) return null;
  return (
    <Panel title="保存場所">
      <p>すべてこの端末の中だけにあります。どこにも送りません。</p>
      {storage.usedBytes !== null && storage.freeBytes !== null && (
        <p class="soft">{`使用中 ${megabytes(storage.usedBytes)}・空き ${megabytes(storage.freeBytes)}`}</p>
      )}
      {!storage.persisted && (
        <>
          <p class="soft">端末の空きが減ると、ブラウザが記録を消すことがあります。</p>
          <Button kind="quiet" onClick={() => void attempt(() => services.persist())}>
            消えないようにブラウザに頼む
          </Button>
        </>
      )}
    </Panel>
  );
}

function ExportPanel() {
  const { attempt, services } = useBookStore();
  const day = japaneseDate(services.now().getTime());
  const save = (kind: 'json' | 'customers' | 'orders'): void => {
    void attempt(async () => {
      const data = await services.archive.data();
      const here = data.customers.filter(
        ({ deleted, mergedInto }) => !deleted && mergedInto === null,
      );
      if (kind === 'json')
        services.save(`ondo-${day}.json`, JSON.stringify(data, null, 1), 'application/json');
      if (kind === 'customers')
        services.save(`ondo-customers-${day}.csv`, customersCsv(here), 'text/csv');
      if (kind === 'orders') {
        const names = new Map(data.customers.map((one) => [one.id, nameOf(one)]));
        services.save(`ondo-orders-${day}.csv`, ordersCsv(data.orders, names), 'text/csv');
      }
    });
  };
  return (
    <Panel title="書き出し">
      <p class="soft">表計算ソフトで数式として動かないようにして書き出します。</p>
      <div class="actions">
        <Button kind="quiet" onClick={() => save('customers')}>
          お客さま（CSV）
        </Button>
        <Button kind="quiet" onClick={() => save('orders')}>
          注文（CSV）
        </Button>
        <Button kind="quiet" onClick={() => save('json')}>
          すべて（JSON）
        </Button>
      </div>
    </Panel>
  );
}

/** Names, thresholds, what is kept, and everything about her data. */
export function SettingsView() {
  const store = useBookStore();
  const { attempt, services } = store;
  const settings = useBook((state) => state.settings);
  return (
    <div class="columns">
      <div>
        <RankSettings />
        <Panel title="やりとり">
          <Toggle
            label="メッセージの文面も残す"
            hint="切っているあいだは、いつ・何通・温度だけを残します"
            on={settings.keepText}
            onChange={(keepText) => void store.changeSettings({ keepText })}
          />
          <label class="field">
            困りごとを「直すとき」にする人数
            <input
              type="number"
              min="1"
              value={settings.complaintThreshold}
              onChange={(event) => {
                const value = Math.floor(Number(event.currentTarget.value));
                if (value >= 1 && value <= 1000)
                  void store.changeSettings({ complaintThreshold: value });
              }}
            />
          </label>
        </Panel>
        <ExportPanel />
      </div>
      <div>
        <BackupPanel />
        <StoragePanel />
        <Panel title="すべて消す">
          <ConfirmButton
            label="顧客帳をすべて消す"
            question="お客さま・注文・メモ・設定をすべて消します。元に戻せません。"
            yes="すべて消す"
            onConfirm={() => void attempt(() => services.archive.removeEverything())}
          />
        </Panel>
      </div>
    </div>
  );
}
