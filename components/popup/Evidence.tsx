import type { Understanding } from '../../lib/session/state.ts';
import type { Contribution } from '../../lib/temperature/temperature.ts';
import { useWords } from '../ui/words-context.ts';

/** How many reasons a person takes in at a glance. */
const SHOWN = 5;

function weightiest(
  evidence: readonly Contribution[],
  scale: Contribution['scale'],
): Contribution[] {
  return evidence
    .filter(
      (contribution) =>
        contribution.scale === scale &&
        contribution.span !== null &&
        Math.round(contribution.points) !== 0,
    )
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, SHOWN);
}

/** The words that moved the reading of her newest message; shown while the scales are hovered or focused. */
export function Evidence({ understanding }: { understanding: Understanding | null }) {
  const words = useWords();
  const newest =
    understanding?.temperatures.findLast((temperature) => temperature !== null) ?? null;
  const lines = (scale: Contribution['scale']) => {
    const found = newest === null ? [] : weightiest(newest.evidence, scale);
    if (found.length === 0) return <dd>{words.noEvidence}</dd>;
    return found.map(({ rule, points, text }: Contribution & { text?: string }, index) => (
      <dd key={index}>
        {text ?? rule} <b>{points > 0 ? `+${Math.round(points)}` : Math.round(points)}</b>
      </dd>
    ));
  };
  return (
    <div class="evidence" id="evidence" role="tooltip">
      <p>{words.evidence}</p>
      <dl>
        <dt>{words.warmth}</dt>
        {lines('warmth')}
        <dt>{words.politeness}</dt>
        {lines('politeness')}
      </dl>
    </div>
  );
}
