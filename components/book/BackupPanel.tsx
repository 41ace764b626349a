import { useState } from 'preact/hooks';
import { readBookData, type BookData, type RestorePreview } from '../../lib/customers/book-data.ts';
import { daysBetween, japaneseDate, timeOf } from '../../lib/customers/calendar.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';

const SHORTEST = 8;
const LONG_AGO_DAYS = 30;

interface Found {
  readonly data: BookData;
  readonly preview: RestorePreview;
}

function Restore() {
  const { attempt, services } = useBookStore();
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState(false);
  const look = (): void => {
    if (file === null) return;
    void attempt(async () => {
      const data = readBookData(
        await services.unlock(new Uint8Array(await file.arrayBuffer()), phrase),
      );
      setFound({ data, preview: await services.archive.previewRestore(data) });
      setDone(false);
    });
  };
  const restore = (data: BookData): void => {
    void attempt(async () => {
      await services.archive.restore(data);
      setFound(null);
      setDone(true);
    });
  };
  return (
    <Panel title="復元する">
      <label class="field">
        バックアップファイル（.ondo）
        <input
          type="file"
          accept=".ondo"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      <label class="field">
        合言葉
        <input
          type="password"
          autocomplete="off"
          value={phrase}
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
      </label>
      <Button kind="quiet" aria-disabled={file === null} onClick={look}>
        中身を確かめる
      </Button>
      {found !== null && (
        <div class="card" role="status">
          <p>{`${japaneseDate(timeOf(found.preview.exportedAt) ?? 0)}のバックアップです。`}</p>
          <p>
            {`お客さま${found.preview.customers}人（いまない方${found.preview.newCustomers}人）・注文${found.preview.orders}件（いまないもの${found.preview.newOrders}件）・やりとり${found.preview.messages}通・困りごと${found.preview.complaints}件`}
          </p>
          <p class="soft">いまの記録は消えません。同じ方は、新しいほうの書きこみが残ります。</p>
          <Button onClick={() => restore(found.data)}>復元する</Button>
        </div>
      )}
      {done && <p role="status">復元しました。</p>}
    </Panel>
  );
}

/** Her data as a locked file, and back. */
export function BackupPanel() {
  const store = useBookStore();
  const { attempt, services } = store;
  const lastBackupAt = useBook((state) => state.settings.lastBackupAt);
  const customers = useBook((state) => state.rows.length);
  const [phrase, setPhrase] = useState('');
  const [working, setWorking] = useState(false);
  const now = services.now();
  const last = timeOf(lastBackupAt);
  const old = customers > 0 && (last === null || daysBetween(last, now.getTime()) > LONG_AGO_DAYS);
  const ready = phrase.length >= SHORTEST && !working;
  const back = async (): Promise<void> => {
    setWorking(true);
    await attempt(async () => {
      const file = await services.lock(await services.archive.data(), phrase);
      services.save(`ondo-${japaneseDate(now.getTime())}.ondo`, file, 'application/octet-stream');
      await store.changeSettings({ lastBackupAt: now.toISOString() });
    });
    setWorking(false);
  };
  return (
    <>
      <Panel title="バックアップ">
        {old && (
          <p class="todo">
            {last === null
              ? 'まだバックアップがありません。'
              : '1か月以上バックアップがありません。'}
          </p>
        )}
        <p class="soft">
          合言葉で鍵をかけたファイルを、この端末に保存します。合言葉を忘れると開けません。
        </p>
        <label class="field">
          {`合言葉（${SHORTEST}文字以上）`}
          <input
            type="password"
            autocomplete="new-password"
            value={phrase}
            onInput={(event) => setPhrase(event.currentTarget.value)}
          />
        </label>
        <Button aria-disabled={!ready} onClick={() => ready && void back()}>
          {working ? '鍵をかけています…' : 'バックアップを保存'}
        </Button>
        {last !== null && <p class="soft">{`最後のバックアップ：${japaneseDate(last)}`}</p>}
      </Panel>
      <Restore />
    </>
  );
}
