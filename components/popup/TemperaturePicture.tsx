import { SlidersHorizontal } from 'lucide';
import { useState } from 'preact/hooks';
import type { Session } from '../../lib/session/create-session.ts';
import type { DraftCard, SessionState, Understanding } from '../../lib/session/state.ts';
import type { Thread } from '../../lib/thread/thread.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../words/words-context.ts';
import { Evidence } from './Evidence.tsx';
import { Retemper } from './Retemper.tsx';
import { spreadMarks } from './spread-marks.ts';

interface ScaleProperties {
  kind: 'warmth' | 'politeness';
  ends: readonly [string, string];
  own: number | null;
  drafts: readonly number[];
}

/** One horizontal scale: her mark above the line, each draft's number below it; the gap is the distance one sees. */
function Scale({ kind, ends, own, drafts }: ScaleProperties) {
  return (
    <div class="scale" data-kind={kind} aria-hidden="true">
      <span class="end">{ends[0]}</span>
      <span class="line">
        {own === null ? null : <span class="own" style={{ left: `${own}%` }} />}
        {drafts.map((value, index) => (
          <span key={`tick-${index}`} class="draft-tick" style={{ left: `${value}%` }} />
        ))}
        {spreadMarks(drafts).map((place, index) => (
          <span key={`mark-${index}`} class="draft-mark" style={{ left: `${place}%` }}>
            {index + 1}
          </span>
        ))}
      </span>
      <span class="end">{ends[1]}</span>
    </div>
  );
}

interface TemperatureProperties {
  thread: Thread;
  understanding: Understanding | null;
  cards: readonly DraftCard[];
  target: SessionState['target'];
  range: SessionState['range'];
  session: Session;
}

/** Her temperature as a picture; numbers and evidence on hover or focus. */
export function TemperaturePicture({
  thread,
  understanding,
  cards,
  target,
  range,
  session,
}: TemperatureProperties) {
  const words = useWords();
  const [tempering, setTempering] = useState(false);
  const person = understanding?.person ?? null;
  const warmth = person === null ? null : Math.round(person.warmth);
  const politeness = person === null ? null : Math.round(person.politeness);
  const drafts = cards.map((card) => card.draft.temperature);
  return (
    <section class="temperature">
      <div
        class="scales"
        data-testid="temperature"
        data-politeness={politeness ?? undefined}
        data-warmth={warmth ?? undefined}
        data-register={person?.register}
        role="img"
        tabIndex={0}
        aria-label={
          warmth === null || politeness === null
            ? words.measuring
            : words.temperatureOf(warmth, politeness)
        }
        aria-describedby="evidence"
      >
        <Scale
          kind="warmth"
          ends={[words.cold, words.hot]}
          own={warmth}
          drafts={drafts.map((draft) => draft.warmth)}
        />
        <Scale
          kind="politeness"
          ends={[words.register.plain, words.register.honorific]}
          own={politeness}
          drafts={drafts.map((draft) => draft.politeness)}
        />
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.retemper}
        title={words.retemper}
        aria-expanded={tempering}
        disabled={person === null}
        onClick={() => setTempering(!tempering)}
      >
        <Icon node={SlidersHorizontal} />
      </button>
      <Evidence thread={thread} understanding={understanding} />
      {tempering && person !== null ? (
        <Retemper person={person} target={target} range={range} session={session} />
      ) : null}
    </section>
  );
}
