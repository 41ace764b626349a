import type { Session } from '../../lib/session/create-session.ts';
import type { SessionState } from '../../lib/session/state.ts';
import { useWords } from '../words/words-context.ts';
import { ComingDays } from './ComingDays.tsx';
import { DraftCardView } from './DraftCardView.tsx';

/** The drafts, the recommended one first; places of the same height while they are made. */
export function DraftList({ state, session }: { state: SessionState; session: Session }) {
  const words = useWords();
  if (state.phase !== 'ready') {
    return (
      <section class="drafts" aria-hidden="true">
        <span class="ghost ghost-card" />
        <span class="ghost ghost-card" />
        <span class="ghost ghost-card" />
      </section>
    );
  }
  // While it is open who wrote what, the question above is all there is to say.
  if (state.reading?.notices.includes('sides-unknown') === true && state.cards.length === 0) {
    return <section class="drafts" />;
  }
  if (state.cards.length === 0) {
    return (
      <section class="drafts">
        <p class="notice-text" data-testid="notice" data-notice="no-drafts" role="status">
          {words.noDrafts}
        </p>
      </section>
    );
  }
  return (
    <section class="drafts" aria-label={words.drafts}>
      <ComingDays />
      {state.cards.map((card, index) => (
        <DraftCardView
          key={card.draft.text}
          card={card}
          index={index}
          state={state}
          session={session}
        />
      ))}
    </section>
  );
}
