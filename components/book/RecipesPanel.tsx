import { useState } from 'preact/hooks';
import { japaneseDate } from '../../lib/customers/calendar.ts';
import { Button } from '../ui/Button.tsx';
import type { TaughtRecipe } from './book-services.ts';
import { useBookWords } from './book-words.ts';
import { Panel, Toggle } from './parts.tsx';
import { useBookStore, useRead } from './use-book.ts';

interface LineProperties {
  readonly one: TaughtRecipe;
  readonly put: (one: TaughtRecipe) => void;
  readonly save: (all: readonly TaughtRecipe[]) => void;
  readonly remove: (one: TaughtRecipe) => void;
}

function Line({ one, put, save, remove }: LineProperties) {
  const words = useBookWords();
  return (
    <li class="card">
      <label class="field">
        {words.recipes.name}
        <input
          maxLength={80}
          defaultValue={one.name}
          onChange={(event) => put({ ...one, name: event.currentTarget.value.trim() || one.site })}
        />
      </label>
      <p class="soft">
        <bdi>{words.recipes.pages(one.urls[0] ?? one.site)}</bdi>
      </p>
      <Toggle label={words.recipes.on} on={one.on} onChange={(on) => put({ ...one, on })} />
      <div class="actions">
        <Button kind="quiet" onClick={() => save([one])}>
          {words.recipes.export}
        </Button>
        <Button kind="quiet" onClick={() => remove(one)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

function ReadingsFile({ onFile }: { onFile: (file: File) => void }) {
  const words = useBookWords().recipes;
  return (
    <label class="file-button">
      {words.import}
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}

/** Sites whose reading the seller taught: named, switched off, deleted, exported and imported. */
export function RecipesPanel() {
  const { attempt, services } = useBookStore();
  const words = useBookWords();
  const { recipes } = words;
  const [changes, setChanges] = useState(0);
  const [removed, setRemoved] = useState<TaughtRecipe | null>(null);
  const [said, setSaid] = useState('');
  const list = useRead(() => services.recipes.list(), [changes]) ?? [];
  const change = (work: () => Promise<void>): void => {
    void attempt(async () => {
      await work();
      setChanges((count) => count + 1);
    });
  };
  const put = (one: TaughtRecipe): void => change(() => services.recipes.put(one));
  const save = (all: readonly TaughtRecipe[]): void => {
    const content = all.map(({ recipe, name, on }) => ({ recipe, name, on }));
    const day = japaneseDate(services.now().getTime());
    services.save(
      `ondo-readings-${day}.json`,
      JSON.stringify(content, null, 1),
      'application/json',
    );
  };
  const take = async (file: File): Promise<void> => {
    const found = await file
      .text()
      .then(
        (text) => services.recipes.parse(JSON.parse(text)),
        () => [],
      )
      .catch(() => []);
    setSaid(found.length === 0 ? recipes.wrongFile : recipes.imported(found.length));
    for (const one of found) await services.recipes.put(one);
  };
  return (
    <Panel title={recipes.title}>
      {list.length === 0 && <p class="soft">{recipes.empty}</p>}
      <ul class="plain">
        {list.map((one) => (
          <Line
            key={one.site}
            one={one}
            put={put}
            save={save}
            remove={(gone) => {
              setRemoved(gone);
              change(() => services.recipes.remove(gone.site));
            }}
          />
        ))}
      </ul>
      {removed !== null && (
        <p role="status" class="undo-line">
          {recipes.removed(removed.name)}
          <Button
            kind="quiet"
            onClick={() => {
              put(removed);
              setRemoved(null);
            }}
          >
            {words.undo}
          </Button>
        </p>
      )}
      {said !== '' && <p role="status">{said}</p>}
      <div class="actions">
        {list.length > 1 && (
          <Button kind="quiet" onClick={() => save(list)}>
            {recipes.exportAll}
          </Button>
        )}
        <ReadingsFile onFile={(file) => change(() => take(file))} />
      </div>
    </Panel>
  );
}
