import type { Analysis } from '../japanese/analyse.ts';
import { energyIn } from './energy.ts';
import { type Feeling, feelingsIn } from './feeling.ts';
import { readableText } from './readable-text.ts';
import type { Contribution } from './temperature.ts';

export const WARMTH_BASE = 50;

/** A short line closed with 。 in plain speech is curt in chat: 「はい。」「わかった。」 */
const CURT = /^[^。！？!?\s]{1,8}。$/u;
const CURT_POINTS = -5;

/** From here on a sign is hostile: one is enough, whatever stands around it. */
const HOSTILE = -20;

/** Ten glad words are not ten times as glad as one: their sum grows with the root of their number. */
function crowded(feelings: readonly Feeling[]): Feeling[] {
  const hostile = feelings.filter((feeling) => feeling.points <= HOSTILE).length;
  const share = 1 / Math.sqrt(Math.max(1, feelings.length));
  return feelings.map((feeling) => ({
    ...feeling,
    points: feeling.points * (feeling.points <= HOSTILE ? 1 / Math.sqrt(hostile) : share),
  }));
}

function curtness(text: string): Feeling[] {
  const line = text.trim();
  if (!CURT.test(line) || /です|ます|ました|ません|ございま/u.test(line)) return [];
  const start = text.indexOf(line) + line.length - 1;
  return [{ rule: 'curt-stop', points: CURT_POINTS, start, end: start + 1 }];
}

/** Named reasons for the warmth of a message, in order of appearance; points to a hundredth. */
export function warmthContributions(analysis: Analysis): Contribution[] {
  const text = readableText(analysis);
  const words = crowded(feelingsIn(analysis, text));
  const balance = words.reduce((sum, feeling) => sum + feeling.points, 0);
  return [...words, ...curtness(analysis.text), ...energyIn(analysis, text, balance)]
    .map((feeling): Contribution => ({
      scale: 'warmth',
      rule: feeling.rule,
      points: Math.round(feeling.points * 100) / 100,
      span: { start: feeling.start, end: feeling.end },
    }))
    .filter((reason) => reason.points !== 0)
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
