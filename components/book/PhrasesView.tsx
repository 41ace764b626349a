import { Bookmark } from 'lucide';
import { useState } from 'preact/hooks';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import { intentOfPhrase } from '../../lib/replies/saved-phrases.ts';
import { phrasesCsv } from '../../lib/session/phrase-import.ts';
import { phrasesInOrder, type KeptPhrase } from '../../lib/session/voice.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';
import { Empty } from './parts.tsx';
import { PhraseForm, type PhraseFields } from './PhraseForm.tsx';
import { PhraseImport } from './PhraseImport.tsx';
import { useBookStore, useRead } from './use-book.ts';

const NEW: PhraseFields = { title: '', text: '', intent: null };

interface LineProperties {
  readonly phrase: KeptPhrase;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Line({ phrase, onEdit, onRemove }: LineProperties) {
  const words = useBookWords();
  const domain = useDomainWords();
  const intent = intentOfPhrase(phrase);
  const matter = intent === null ? '' : domain.intent(intent);
  const title = phrase.title === '' && phrase.learned ? words.phrases.learned : phrase.title;
  return (
    <li class="card phrase" data-testid="phrase">
      <p>
        <strong>{title === '' ? words.phrases.untitled : title}</strong>{' '}
        {matter !== '' && <span class="tag">{matter}</span>}
      </p>
      <p class="phrase-text" lang="ja">
        {phrase.text}
      </p>
      <div class="actions">
        <Button kind="quiet" onClick={onEdit}>
          {words.change}
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** What the seller changed last, and the way back. */
function useUndo(): {
  removed: KeptPhrase | null;
  remove: (phrase: KeptPhrase) => void;
  undo: () => void;
} {
  const { attempt, services } = useBookStore();
  const [removed, setRemoved] = useState<KeptPhrase | null>(null);
  return {
    removed,
    remove: (phrase) => {
      setRemoved(phrase);
      void attempt(() => services.voice.remove(phrase.id));
    },
    undo: () => {
      if (removed !== null) void attempt(() => services.voice.put([removed]));
      setRemoved(null);
    },
  };
}

function ExportButton({ phrases }: { phrases: readonly KeptPhrase[] }) {
  const { services } = useBookStore();
  const words = useBookWords().phrases;
  const save = (): void => {
    const day = japaneseDate(services.now().getTime());
    const content = phrasesCsv(phrases, [words.titleHeader, words.textHeader]);
    services.save(`ondo-phrases-${day}.csv`, content, 'text/csv');
  };
  return (
    <div class="actions">
      <Button kind="quiet" onClick={save}>
        {words.export}
      </Button>
    </div>
  );
}

/** The seller's set phrases: listed, written, changed, deleted and taken back, imported and exported. */
export function PhrasesView() {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const data = useRead(() => services.voice.load());
  const [editing, setEditing] = useState<string | null>(null);
  const { removed, remove, undo } = useUndo();
  if (data === null) return <p class="soft">{words.loading}</p>;
  const phrases = phrasesInOrder(data.phrases);
  const keep = (fields: PhraseFields, old: KeptPhrase | null): void => {
    const phrase: KeptPhrase = {
      id: old?.id ?? services.newId(),
      learned: old?.learned ?? false,
      changedAt: services.now().getTime(),
      ...fields,
    };
    void attempt(() => services.voice.put([phrase]));
    setEditing(null);
  };
  const form = (old: KeptPhrase | null) => (
    <PhraseForm
      key={old?.id ?? 'new'}
      fields={old ?? NEW}
      onSave={(fields) => keep(fields, old)}
      onCancel={() => setEditing(null)}
    />
  );
  return (
    <div class="columns phrases-view">
      <div>
        {editing === 'new' ? (
          form(null)
        ) : (
          <div class="actions">
            <Button data-testid="phrase-add" onClick={() => setEditing('new')}>
              {words.phrases.add}
            </Button>
            <span class="soft">{phrases.length > 0 && words.phrases.count(phrases.length)}</span>
          </div>
        )}
        {removed !== null && (
          <p role="status" class="undo-line">
            {words.phrases.removed(removed.title === '' ? words.phrases.untitled : removed.title)}
            <Button kind="quiet" data-testid="phrase-undo" onClick={undo}>
              {words.undo}
            </Button>
          </p>
        )}
        {phrases.length === 0 && editing === null && (
          <Empty icon={Bookmark} title={words.phrases.emptyTitle}>
            <p>{words.phrases.empty}</p>
          </Empty>
        )}
        <ul class="plain phrase-list">
          {phrases.map((phrase) =>
            editing === phrase.id ? (
              <li key={phrase.id}>{form(phrase)}</li>
            ) : (
              <Line
                key={phrase.id}
                phrase={phrase}
                onEdit={() => setEditing(phrase.id)}
                onRemove={() => remove(phrase)}
              />
            ),
          )}
        </ul>
      </div>
      <div>
        <PhraseImport kept={phrases} />
        {phrases.length > 0 && <ExportButton phrases={phrases} />}
      </div>
    </div>
  );
}
