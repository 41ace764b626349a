import { useState } from 'preact/hooks';
import type { OnUnreadable } from '../../lib/customers/book-failure.ts';
import { customersCsv, ordersCsv } from '../../lib/customers/export-csv.ts';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import { nameOf } from '../../lib/customers/record.ts';
import { Button } from '../ui/Button.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { withoutUnreadable } from './book-store.ts';
import { useBookWords } from './book-words.ts';
import { LanguagePanel } from './LanguagePanel.tsx';
import { ConfirmButton, Panel, Toggle } from './parts.tsx';
import { RankSettings } from './RankSettings.tsx';
import { RecipesPanel } from './RecipesPanel.tsx';
import { useBook, useBookStore, useRead } from './use-book.ts';
import { VoicePanel } from './VoicePanel.tsx';

function megabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Below this a browser begins to clear away what it was not asked to keep. */
const LITTLE_SPACE = 200e6;

function StoragePanel() {
  const words = useBookWords();
  const { attempt, services } = useBookStore();
  const [refused, setRefused] = useState(false);
  const [asked, setAsked] = useState(0);
  const storage = useRead(() => services.storage(), [asked]);
  if (storage === null) return null;
  return (
    <Panel title={words.settings.storage}>
      <p>{words.settings.storageHint}</p>
      {storage.usedBytes !== null && storage.freeBytes !== null && (
        <p class="soft">
          {words.settings.used(megabytes(storage.usedBytes), megabytes(storage.freeBytes))}
        </p>
      )}
      {storage.freeBytes !== null && storage.freeBytes < LITTLE_SPACE && (
        <p class="todo">{words.settings.low}</p>
      )}
      {storage.persisted && <p class="soft">{words.settings.persisted}</p>}
      {!storage.persisted && (
        <>
          <p class="soft">{words.settings.notPersisted}</p>
          {refused && <p role="status">{words.settings.refused}</p>}
          <Button
            kind="quiet"
            onClick={() =>
              void attempt(async () => {
                setRefused(!(await services.persist()));
                setAsked(asked + 1);
              })
            }
          >
            {words.settings.persist}
          </Button>
        </>
      )}
    </Panel>
  );
}

function ExportPanel() {
  const words = useBookWords();
  const { attempt, services } = useBookStore();
  const day = japaneseDate(services.now().getTime());
  const save = (kind: 'json' | 'customers' | 'orders'): void => {
    const write = async (onUnreadable: OnUnreadable): Promise<void> => {
      const data = await services.archive.data(onUnreadable);
      const here = data.customers.filter(
        ({ deleted, mergedInto }) => !deleted && mergedInto === null,
      );
      if (kind === 'json')
        services.save(
          `ondo-${day}.json`,
          JSON.stringify({ ...data, voice: await services.voice.load() }, null, 1),
          'application/json',
        );
      if (kind === 'customers')
        services.save(`ondo-customers-${day}.csv`, customersCsv(here), 'text/csv');
      if (kind === 'orders') {
        const names = new Map(data.customers.map((one) => [one.id, nameOf(one)]));
        services.save(`ondo-orders-${day}.csv`, ordersCsv(data.orders, names), 'text/csv');
      }
    };
    void attempt(() => withoutUnreadable(write));
  };
  return (
    <Panel title={words.settings.export}>
      <p class="soft">{words.settings.exportHint}</p>
      <div class="actions">
        <Button kind="quiet" onClick={() => save('customers')}>
          {words.settings.exportCustomers}
        </Button>
        <Button kind="quiet" onClick={() => save('orders')}>
          {words.settings.exportOrders}
        </Button>
        <Button kind="quiet" onClick={() => save('json')}>
          {words.settings.exportAll}
        </Button>
      </div>
    </Panel>
  );
}

/** Names, thresholds, what is kept, and everything about her data. */
export function SettingsView() {
  const words = useBookWords();
  const store = useBookStore();
  const { attempt, services } = store;
  const settings = useBook((state) => state.settings);
  return (
    <div class="columns">
      <div>
        <VoicePanel />
        <RankSettings />
        <Panel title={words.settings.talk}>
          <Toggle
            label={words.settings.keepText}
            hint={words.settings.keepTextHint}
            on={settings.keepText}
            onChange={(keepText) => void store.changeSettings({ keepText })}
          />
          <label class="field">
            {words.settings.threshold}
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
          <label class="field">
            {words.settings.followUps}
            <input
              type="number"
              min="1"
              max="10"
              value={settings.followUpsPerDay}
              onChange={(event) => {
                const value = Math.floor(Number(event.currentTarget.value));
                if (value >= 1 && value <= 10)
                  void store.changeSettings({ followUpsPerDay: value });
              }}
            />
          </label>
        </Panel>
        <ExportPanel />
      </div>
      <div>
        <LanguagePanel />
        <BackupPanel />
        <StoragePanel />
        <RecipesPanel />
        <Panel title={words.settings.help}>
          <p class="soft">{words.settings.helpHint}</p>
          <p>
            <a href="/welcome.html">{words.settings.helpLink}</a>
          </p>
        </Panel>
        <Panel title={words.settings.removeTitle}>
          <ConfirmButton
            label={words.settings.remove}
            question={words.settings.removeQuestion}
            yes={words.settings.removeYes}
            onConfirm={() => void attempt(() => services.removeEverything())}
          />
        </Panel>
      </div>
    </div>
  );
}
