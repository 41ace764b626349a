import { useState } from 'preact/hooks';
import { previewPhrases, type PhraseImport as Found } from '../../lib/session/phrase-import.ts';
import type { KeptPhrase } from '../../lib/session/voice.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords } from './book-words.ts';
import { Panel } from './parts.tsx';
import { useBookStore } from './use-book.ts';

const SHOWN = 5;

function Preview({
  found,
  onTake,
  onCancel,
}: {
  found: Found;
  onTake: () => void;
  onCancel: () => void;
}) {
  const { phrases, cancel } = useBookWords();
  return (
    <div class="card" role="status">
      <p>
        {found.phrases.length === 0 ? phrases.nothing : phrases.preview(found.phrases.length)}
        {found.known > 0 && phrases.known(found.known)}
      </p>
      <ul class="phrase-preview">
        {found.phrases.slice(0, SHOWN).map(({ title, text }, index) => (
          <li key={index} lang="ja">
            <strong>{title === '' ? phrases.untitled : title}</strong> <bdi>{text}</bdi>
          </li>
        ))}
        {found.phrases.length > SHOWN && <li>…</li>}
      </ul>
      <div class="actions">
        {found.phrases.length > 0 && <Button onClick={onTake}>{phrases.import}</Button>}
        <Button kind="quiet" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

/** Many phrases at once, from text or a table: looked at before they are kept. */
export function PhraseImport({ kept }: { kept: readonly KeptPhrase[] }) {
  const { attempt, services } = useBookStore();
  const { phrases } = useBookWords();
  const [source, setSource] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const found = previewPhrases(source, kept);
  const read = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      setSource(services.decode(bytes));
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  const take = (): void => {
    const changedAt = services.now().getTime();
    void attempt(async () => {
      // The first of the file stays the first of the list.
      await services.voice.put(
        found.phrases.map((phrase, index) => ({
          ...phrase,
          id: services.newId(),
          learned: false,
          changedAt: changedAt - index,
        })),
      );
      setDone(found.phrases.length);
      setSource('');
    });
  };
  return (
    <Panel title={phrases.importTitle}>
      <p class="soft">{phrases.importHint}</p>
      <label class="field">
        {phrases.paste}
        <textarea
          data-testid="phrase-import"
          rows={4}
          value={source}
          onInput={(event) => {
            setSource(event.currentTarget.value);
            setDone(null);
          }}
        />
      </label>
      <div class="actions">
        <label class="file-button">
          {phrases.chooseFile}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              setDone(null);
              if (file !== undefined) void read(file);
            }}
          />
        </label>
      </div>
      {unreadable && <p role="alert">{phrases.unreadable}</p>}
      {source.trim() !== '' && (
        <Preview found={found} onTake={take} onCancel={() => setSource('')} />
      )}
      {done !== null && <p role="status">{phrases.imported(done)}</p>}
    </Panel>
  );
}
