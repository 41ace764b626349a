import type { Session } from '../../lib/session/create-session.ts';
import type { SessionState } from '../../lib/session/state.ts';
import type { Temperature } from '../../lib/temperature/temperature.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words-context.ts';

interface RetemperProperties {
  person: Temperature;
  target: SessionState['target'];
  session: Session;
}

/** Two sliders that re-temper all drafts at once, starting at the customer's own temperature. */
export function Retemper({ person, target, session }: RetemperProperties) {
  const words = useWords();
  const now = target ?? {
    warmth: Math.round(person.warmth),
    politeness: Math.round(person.politeness),
  };
  const slider = (scale: 'warmth' | 'politeness') => (
    <label>
      {words[scale]}
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={now[scale]}
        data-testid={`retemper-${scale}`}
        onInput={(event) =>
          session.retemper({ ...now, [scale]: event.currentTarget.valueAsNumber })
        }
      />
    </label>
  );
  return (
    <div class="retemper">
      {slider('warmth')}
      {slider('politeness')}
      <Button kind="quiet" onClick={() => session.retemper(null)} aria-disabled={target === null}>
        {words.retemperReset}
      </Button>
    </div>
  );
}
