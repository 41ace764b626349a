import { LANGUAGE_CHOICES } from '../../lib/words/language.ts';
import { useBookWords } from './book-words.ts';
import { Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';

/** The interface's language; drafts are Japanese in any. */
export function LanguagePanel() {
  const store = useBookStore();
  const { settings } = useBookWords();
  const chosen = useBook((state) => state.languageChoice);
  return (
    <Panel title={settings.language}>
      <label class="field">
        {settings.languageLabel}
        <select
          data-testid="language"
          value={chosen}
          onChange={(event) => {
            const choice = LANGUAGE_CHOICES.find((one) => one === event.currentTarget.value);
            if (choice !== undefined) void store.chooseLanguage(choice);
          }}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {settings.languages[choice]}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{settings.languageHint}</p>
    </Panel>
  );
}
