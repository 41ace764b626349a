import { Bookmark, Copy, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { blanksIn, fillBlanks } from '../../lib/replies/blanks.ts';
import type { Session } from '../../lib/session/create-session.ts';
import type { DraftCard, InsertionState, SessionState } from '../../lib/session/state.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words-context.ts';
import { DraftText } from './DraftText.tsx';

function AskMode({ index, session }: { index: number; session: Session }) {
  const words = useWords();
  return (
    <div class="ask" role="group" aria-label={words.askMode}>
      <p>{words.askMode}</p>
      <Button data-testid="insert-append" onClick={() => void session.insert(index, 'append')}>
        {words.append}
      </Button>
      <Button
        kind="quiet"
        data-testid="insert-replace"
        onClick={() => void session.insert(index, 'replace')}
      >
        {words.replace}
      </Button>
      <Button kind="quiet" onClick={() => session.cancelInsertion()}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** What became of the press, in words, under the card it belongs to. */
function Outcome({ insertion }: { insertion: InsertionState }) {
  const words = useWords();
  switch (insertion.kind) {
    case 'inserted':
      return <p class="outcome">{words.inserted}</p>;
    case 'copied':
      return <p class="outcome">{words.copied}</p>;
    case 'refused':
      return (
        <p class="outcome" data-testid="notice" data-notice={insertion.problem}>
          {words.notInserted[insertion.problem]}
        </p>
      );
    case 'blank-open':
      return (
        <p class="outcome" data-testid="notice" data-notice="blank-open">
          {words.blankFirst(insertion.blank)}
        </p>
      );
    case 'idle':
    case 'asking':
    case 'inserting':
      return null;
  }
}

/** A reply that was inserted may be kept for the next time, if the seller wishes. */
function Remember({ card, index, state, session }: DraftCardProperties) {
  const words = useWords();
  if (card.draft.source === 'saved' && card.text === card.draft.text) return null;
  return state.remembered.includes(card.text) ? (
    <p class="outcome">{words.remembered}</p>
  ) : (
    <button
      type="button"
      class="link-button"
      data-testid="remember"
      onClick={() => void session.remember(index)}
    >
      {words.remember}
    </button>
  );
}

interface DraftCardProperties {
  card: DraftCard;
  index: number;
  state: SessionState;
  session: Session;
}

/** A draft: its stance, its text, one clear button; quiet ones stand back. */
export function DraftCardView({ card, index, state, session }: DraftCardProperties) {
  const words = useWords();
  const article = useRef<HTMLElement>(null);
  const mine = state.insertion.kind !== 'idle' && state.insertion.index === index;
  const insertion: InsertionState = mine ? state.insertion : { kind: 'idle' };
  const open = blanksIn(fillBlanks(card.text, state.blanks)).length > 0;
  const insert = (): void => {
    if (open) article.current?.querySelector<HTMLInputElement>('.blank-open input')?.focus();
    void session.insert(index);
  };
  return (
    <article ref={article} class="draft" data-testid="draft" data-stance={card.draft.stance}>
      <DraftText
        card={card}
        label={words.draftText(index + 1)}
        blanks={state.blanks}
        onEdit={(text) => session.editDraft(index, text)}
        onFill={(blank, value) => session.fillBlank(blank, value)}
      />
      <div aria-live="polite">
        <Outcome insertion={insertion} />
        {insertion.kind === 'inserted' && state.mayRemember ? (
          <Remember card={card} index={index} state={state} session={session} />
        ) : null}
      </div>
      {insertion.kind === 'asking' ? (
        <AskMode index={index} session={session} />
      ) : (
        <footer>
          <span class="number">{index + 1}</span>
          <span class="stance">
            {card.draft.source === 'saved' ? (
              <strong class="own-phrase" data-testid="own-phrase">
                <Icon node={Bookmark} size={14} />
                {words.saved}
              </strong>
            ) : (
              words.stance[card.draft.stance]
            )}
          </span>
          <button
            type="button"
            class="icon-button"
            data-testid="put-away"
            aria-label={words.putAway}
            title={words.putAway}
            onClick={() => session.putAway(index)}
          >
            <Icon node={X} />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words.copy}
            title={words.copy}
            onClick={() => void session.copy(index)}
          >
            <Icon node={Copy} />
          </button>
          <Button
            data-testid="draft-insert"
            aria-disabled={open}
            aria-keyshortcuts={String(index + 1)}
            onClick={insert}
          >
            {insertion.kind === 'inserting' ? words.inserting : words.insert}
          </Button>
        </footer>
      )}
    </article>
  );
}
