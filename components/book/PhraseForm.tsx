import { useState } from 'preact/hooks';
import { INTENTS } from '../../lib/intents/intents.ts';
import { blanksIn } from '../../lib/replies/blanks.ts';
import type { KeptPhrase } from '../../lib/session/voice.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords, useDomainWords } from './book-words.ts';

export type PhraseFields = Pick<KeptPhrase, 'title' | 'text' | 'intent'>;

interface Properties {
  readonly fields: PhraseFields;
  readonly onSave: (fields: PhraseFields) => void;
  readonly onCancel: () => void;
}

/** One phrase, written or changed. */
export function PhraseForm({ fields, onSave, onCancel }: Properties) {
  const words = useBookWords();
  const domain = useDomainWords();
  const { phrases } = words;
  const [now, setNow] = useState(fields);
  const [missing, setMissing] = useState(false);
  const blanks = blanksIn(now.text).map(({ name }) => name);
  const save = (): void => {
    const text = now.text.trim();
    setMissing(text === '');
    if (text !== '') onSave({ ...now, title: now.title.trim(), text });
  };
  return (
    <form
      class="panel phrase-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label class="field">
        {phrases.titleField}
        <input
          data-testid="phrase-title"
          maxLength={60}
          placeholder={phrases.titlePlaceholder}
          value={now.title}
          onInput={(event) => setNow({ ...now, title: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {phrases.text}
        <textarea
          data-testid="phrase-text"
          rows={5}
          maxLength={5000}
          lang="ja"
          placeholder={phrases.textPlaceholder}
          value={now.text}
          onInput={(event) => setNow({ ...now, text: event.currentTarget.value })}
        />
      </label>
      {blanks.length > 0 && <p class="soft">{phrases.blanks(blanks)}</p>}
      <label class="field">
        {phrases.answers}
        <select
          value={now.intent ?? ''}
          onChange={(event) =>
            setNow({
              ...now,
              intent: INTENTS.find((intent) => intent === event.currentTarget.value) ?? null,
            })
          }
        >
          <option value="">{phrases.byWords}</option>
          {INTENTS.map((intent) => (
            <option key={intent} value={intent}>
              {domain.intent(intent)}
            </option>
          ))}
        </select>
      </label>
      {missing && <p role="alert">{phrases.noText}</p>}
      <div class="actions">
        <Button onClick={save}>{words.save}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
