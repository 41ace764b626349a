import type { Understanding } from '../../lib/session/state.ts';
import type { Contribution } from '../../lib/temperature/temperature.ts';
import type { Thread } from '../../lib/thread/thread.ts';
import { useWords } from '../words/words-context.ts';

/** How many reasons a person takes in at a glance. */
const SHOWN = 5;

interface Reason {
  readonly words: string;
  readonly points: number;
}

/** The words of one scale that weigh most; the same words are counted together. */
function reasonsOf(
  text: string,
  evidence: readonly Contribution[],
  scale: Contribution['scale'],
): Reason[] {
  const points = new Map<string, number>();
  for (const contribution of evidence) {
    if (contribution.scale !== scale || contribution.span === null) continue;
    const words = text.slice(contribution.span.start, contribution.span.end).trim();
    points.set(words, (points.get(words) ?? 0) + contribution.points);
  }
  return [...points]
    .map(([words, sum]) => ({ words, points: Math.round(sum) }))
    .filter((reason) => reason.words !== '' && reason.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, SHOWN);
}

/** The words that moved the reading of her newest message; shown while the scales are hovered or focused. */
export function Evidence({
  thread,
  understanding,
}: {
  thread: Thread;
  understanding: Understanding | null;
}) {
  const words = useWords();
  const index =
    understanding?.temperatures.findLastIndex((temperature) => temperature !== null) ?? -1;
  const evidence = understanding?.temperatures[index]?.evidence ?? [];
  const text = thread.messages[index]?.text ?? '';
  const lines = (scale: Contribution['scale']) => {
    const reasons = reasonsOf(text, evidence, scale);
    if (reasons.length === 0) return <dd>{words.noEvidence}</dd>;
    return reasons.map((reason) => (
      <dd key={reason.words}>
        <span>「{reason.words}」</span>
        <b>{reason.points > 0 ? `+${reason.points}` : reason.points}</b>
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
