import type { Voice } from '../../lib/session/voice.ts';
import { useBookWords } from './book-words.ts';
import { Panel, Toggle } from './parts.tsx';
import { useBookStore, useRead } from './use-book.ts';

type Change = (change: Partial<Voice>) => void;
type Scale = 'warmth' | 'politeness';

/** Two sliders that hold each other: the lower end never stands above the upper one. */
function Range({ scale, voice, change }: { scale: Scale; voice: Voice; change: Change }) {
  const words = useBookWords().voice;
  const { floor, ceiling } = voice;
  const slider = (end: 'floor' | 'ceiling', label: string) => (
    <label class="field range">
      {label}
      <span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          data-testid={`${end}-${scale}`}
          value={voice[end][scale]}
          onChange={(event) => {
            const value = event.currentTarget.valueAsNumber;
            const lower = end === 'floor' ? value : Math.min(value, floor[scale]);
            const upper = end === 'ceiling' ? value : Math.max(value, ceiling[scale]);
            change({
              floor: { ...floor, [scale]: lower },
              ceiling: { ...ceiling, [scale]: upper },
            });
          }}
        />
        <output>{voice[end][scale]}</output>
      </span>
    </label>
  );
  return (
    <div class="fields">
      {slider('floor', words.from(words[scale]))}
      {slider('ceiling', words.to(words[scale]))}
    </div>
  );
}

interface TextFieldProperties {
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line, kept without blanks around it once the seller leaves the field. */
function TextField({ id, label, placeholder, value, onChange }: TextFieldProperties) {
  return (
    <label class="field">
      {label}
      <input
        data-testid={id}
        maxLength={300}
        placeholder={placeholder}
        defaultValue={value}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </label>
  );
}

function Names({ voice, change }: { voice: Voice; change: Change }) {
  const words = useBookWords().voice;
  return (
    <>
      <TextField
        id="shop-name"
        label={words.shopName}
        value={voice.shopName}
        onChange={(shopName) => change({ shopName })}
      />
      <label class="field">
        {words.ownNames}
        <textarea
          rows={2}
          data-testid="own-names"
          defaultValue={voice.ownNames.join('\n')}
          onChange={(event) =>
            change({
              ownNames: event.currentTarget.value
                .split('\n')
                .map((name) => name.trim().slice(0, 300))
                .filter((name) => name !== '')
                .slice(0, 20),
            })
          }
        />
      </label>
      <p class="soft">{words.namesHint}</p>
    </>
  );
}

/** How the seller writes: her own rules for every draft. */
export function VoicePanel() {
  const { attempt, services } = useBookStore();
  const words = useBookWords().voice;
  const data = useRead(() => services.voice.load());
  if (data === null) return null;
  const { voice } = data;
  const change: Change = (next) => void attempt(() => services.voice.change(next));
  return (
    <Panel title={words.title}>
      <TextField
        id="greeting"
        label={words.greeting}
        placeholder={words.greetingPlaceholder}
        value={voice.greeting}
        onChange={(greeting) => change({ greeting })}
      />
      <TextField
        id="signature"
        label={words.signature}
        placeholder={words.signaturePlaceholder}
        value={voice.signature}
        onChange={(signature) => change({ signature })}
      />
      <p class="soft">{words.frameHint}</p>
      <Toggle
        label={words.emoji}
        hint={words.emojiHint}
        on={voice.emojiAllowed}
        onChange={(emojiAllowed) => change({ emojiAllowed })}
      />
      <Toggle
        label={words.casual}
        hint={words.casualHint}
        on={voice.casualAtFirst}
        onChange={(casualAtFirst) => change({ casualAtFirst })}
      />
      <h3>{words.range}</h3>
      <Range scale="warmth" voice={voice} change={change} />
      <Range scale="politeness" voice={voice} change={change} />
      <p class="soft">{words.rangeHint}</p>
      <Names voice={voice} change={change} />
    </Panel>
  );
}
