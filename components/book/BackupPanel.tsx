import { useState } from 'preact/hooks';
import { readBookData, type BookData, type RestorePreview } from '../../lib/customers/book-data.ts';
import { daysBetween, japaneseDate, timeOf } from '../../lib/customers/calendar.ts';
import { readVoiceData, type VoiceData } from '../../lib/session/voice.ts';
import { Button } from '../ui/Button.tsx';
import { withoutUnreadable } from './book-store.ts';
import { useBookWords } from './book-words.ts';
import { Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';

const SHORTEST = 8;
const LONG_AGO_DAYS = 30;

interface Found {
  readonly data: BookData;
  /** Null in backups from before there were phrases. */
  readonly voice: VoiceData | null;
  readonly preview: RestorePreview;
}

function Restore() {
  const words = useBookWords();
  const { attempt, services } = useBookStore();
  const [file, setFile] = useState<File | null>(null);
  const [phrase, setPhrase] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [done, setDone] = useState(false);
  const look = (): void => {
    if (file === null) return;
    void attempt(async () => {
      const content = await services.unlock(new Uint8Array(await file.arrayBuffer()), phrase);
      const data = readBookData(content);
      setFound({
        data,
        voice: readVoiceData(content),
        preview: await services.archive.previewRestore(data),
      });
      setDone(false);
    });
  };
  const restore = ({ data, voice }: Found): void => {
    void attempt(async () => {
      await services.archive.restore(data);
      if (voice !== null) await services.voice.restore(voice);
      setFound(null);
      setDone(true);
    });
  };
  return (
    <Panel title={words.backup.restore}>
      <div class="actions">
        <label class="file-button">
          {words.backup.file}
          <input
            type="file"
            accept=".ondo"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        {file !== null && <bdi>{file.name}</bdi>}
      </div>
      <label class="field">
        {words.backup.passphrase}
        <input
          type="password"
          autocomplete="off"
          value={phrase}
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
      </label>
      <Button kind="quiet" aria-disabled={file === null} onClick={look}>
        {words.backup.look}
      </Button>
      {found !== null && (
        <div class="card" role="status">
          <p>{words.backup.from(japaneseDate(timeOf(found.preview.exportedAt) ?? 0))}</p>
          <p>
            {words.backup.holds({ ...found.preview, phrases: found.voice?.phrases.length ?? 0 })}
          </p>
          <p class={found.preview.unreadable === 'nothing' ? 'soft' : 'failure'}>
            {words.backup.keeps[found.preview.unreadable]}
          </p>
          <Button onClick={() => restore(found)}>{words.backup.restore}</Button>
        </div>
      )}
      {done && <p role="status">{words.backup.restored}</p>}
    </Panel>
  );
}

/** Her data as a locked file, and back. */
export function BackupPanel() {
  const words = useBookWords();
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
    const saved = await attempt(async () => {
      await withoutUnreadable(async (onUnreadable) => {
        const content = {
          ...(await services.archive.data(onUnreadable)),
          voice: await services.voice.load(),
        };
        const file = await services.lock(content, phrase);
        services.save(`ondo-${japaneseDate(now.getTime())}.ondo`, file, 'application/octet-stream');
      });
      return true;
    });
    // A backup of a part is no reason to stop asking for one.
    if (saved === true) await store.changeSettings({ lastBackupAt: now.toISOString() });
    setWorking(false);
  };
  return (
    <>
      <Panel title={words.backup.title}>
        {old && <p class="todo">{last === null ? words.backup.never : words.backup.old}</p>}
        <p class="soft">{words.backup.hint}</p>
        <label class="field">
          {words.backup.newPassphrase(SHORTEST)}
          <input
            type="password"
            autocomplete="new-password"
            value={phrase}
            onInput={(event) => setPhrase(event.currentTarget.value)}
          />
        </label>
        <Button aria-disabled={!ready} onClick={() => ready && void back()}>
          {working ? words.backup.locking : words.backup.save}
        </Button>
        {last !== null && <p class="soft">{words.backup.last(japaneseDate(last))}</p>}
      </Panel>
      <Restore />
    </>
  );
}
