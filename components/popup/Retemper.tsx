import type { Session } from '../../lib/session/create-session.ts';
import type { SessionState } from '../../lib/session/state.ts';
import type { Temperature } from '../../lib/temperature/temperature.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../words/words-context.ts';

interface RetemperProperties {
  range: SessionState['range'];
  person: Temperature;
  target: SessionState['target'];
  session: Session;
}

/** Two sliders that re-temper all drafts at once, starting at the customer's own temperature. */
export function Retemper({ person, target, range, session }: RetemperProperties) {
  const words = useWords();
  const within = (scale: 'warmth' | 'politeness'): number =>
    Math.min(range.ceiling[scale], Math.max(range.floor[scale], Math.round(person[scale])));
  const now = target ?? { warmth: within('warmth'), politeness: within('politeness') };
  const slider = (scale: 'warmth' | 'politeness') => (
    <label>
      {words[scale]}
      <input
        type="range"
        min={range.floor[scale]}
        max={range.ceiling[scale]}
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
