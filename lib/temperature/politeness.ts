import type { Analysis } from '../japanese/analyse.ts';
import { politenessSightings } from './politeness-signals.ts';
import type { Contribution, Register } from './temperature.ts';
import { POLITENESS_BASE, POLITENESS_POINTS } from './weights.data.ts';

/** Named reasons for the politeness of a message, in order of appearance; points to a hundredth. */
export function politenessContributions(analysis: Analysis): Contribution[] {
  return politenessSightings(analysis)
    .flatMap((sighting): Contribution[] => {
      const weight = POLITENESS_POINTS.get(sighting.rule);
      if (weight === undefined) return [];
      const points = Math.round(weight * sighting.share * 100) / 100;
      return points === 0
        ? []
        : [
            {
              scale: 'politeness',
              rule: sighting.rule,
              points,
              span: { start: sighting.start, end: sighting.end },
            },
          ];
    })
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

export { POLITENESS_BASE };

const PLAIN_BELOW = 30;
const HONORIFIC_FROM = 64;

/** The name of a politeness; without one polite sentence end, honorific words alone make no polite speech. */
export function registerOf(politeness: number, evidence: readonly Contribution[]): Register {
  if (politeness < PLAIN_BELOW) return 'plain';
  const polite = evidence.some((reason) => reason.rule === 'polite-somewhere');
  return politeness >= HONORIFIC_FROM && polite ? 'honorific' : 'polite';
}
