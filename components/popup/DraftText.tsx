import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftCard } from '../../lib/session/state.ts';
import { draftTextOf, layOutDraft, showBlankValues } from './draft-text.ts';

interface DraftTextProperties {
  card: DraftCard;
  label: string;
  blanks: Readonly<Record<string, string>>;
  onEdit: (text: string) => void;
  onFill: (blank: string, value: string) => void;
}

/** A draft's text, open to the seller's changes, its blanks as inputs inside the sentence. */
export function DraftText({ card, label, blanks, onEdit, onFill }: DraftTextProperties) {
  const host = useRef<HTMLDivElement>(null);
  // The nodes live longer than one rendering: their listeners must see the newest callbacks.
  const newest = useRef({ blanks, onEdit, onFill });
  newest.current = { blanks, onEdit, onFill };
  const valueOf = (blank: string): string => newest.current.blanks[blank] ?? '';

  // Laid out anew only for another draft: the seller's own typing must not be redrawn under the caret.
  useLayoutEffect(() => {
    if (host.current === null) return;
    layOutDraft(host.current, card.text, {
      kindOf: (name) => card.draft.blanks.find((blank) => blank.name === name)?.kind ?? 'text',
      valueOf,
      onFill: (name, value) => newest.current.onFill(name, value),
    });
  }, [card.draft]);

  useLayoutEffect(() => {
    if (host.current !== null) showBlankValues(host.current, valueOf);
  }, [card.draft, blanks]);

  return (
    <div
      ref={host}
      class="draft-text"
      lang="ja"
      data-testid="draft-text"
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      contentEditable="plaintext-only"
      spellcheck={false}
      onInput={(event) => {
        if (event.target === event.currentTarget)
          newest.current.onEdit(draftTextOf(event.currentTarget));
      }}
    />
  );
}
