import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useBookWords } from './book-words.ts';

/** An empty screen that teaches the next step. */
export function Empty({
  icon,
  title,
  children,
}: {
  icon: IconNode;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <div class="empty">
      <Icon node={icon} size={32} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** A titled part of a screen. */
export function Panel({
  title,
  children,
  aside,
}: {
  title: string;
  children: ComponentChildren;
  aside?: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}

/** A choice of yes and no, with its words. */
export function Toggle({
  label,
  hint,
  on,
  onChange,
}: {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="toggle">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>
        {label}
        {hint !== undefined && <span class="soft hint">{hint}</span>}
      </label>
    </div>
  );
}

/** A button for what cannot be taken back: it asks once more, in place. */
export function ConfirmButton({
  label,
  question,
  yes,
  onConfirm,
}: {
  label: string;
  question: string;
  yes: string;
  onConfirm: () => void;
}) {
  const words = useBookWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div class="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <Button
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </Button>
      <Button kind="quiet" onClick={() => setAsking(false)}>
        {words.cancel}
      </Button>
    </div>
  );
}
