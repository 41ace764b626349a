import type { IntentReading } from '../intents/intents.ts';
import type { Analysis } from '../japanese/analyse.ts';
import { energyIn } from './energy.ts';
import { type Feeling, feelingsIn } from './feeling.ts';
import { MATTER_POINTS } from './matter.data.ts';
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

/** What a point of a word or a sign weighs beside what the message is about. */
const WORD_SHARE = 0.6;

/** Words that say the trouble is not there: no complaint is to be heard in them. */
const DENIED = new Set(['praise-unblemished', 'feeling-bad-denied']);

interface Matters {
  readonly intents: readonly IntentReading[];
  readonly words: readonly Feeling[];
  readonly length: number;
}

function matters({ intents, words, length }: Matters): Feeling[] {
  return intents.flatMap(({ intent, span }) => {
    const points = MATTER_POINTS.get(intent) ?? 0;
    const denied =
      span !== null &&
      words.some((word) => DENIED.has(word.rule) && word.start < span.end && span.start < word.end);
    return points === 0 || (points < 0 && denied)
      ? []
      : [{ rule: `matter-${intent}`, points, ...(span ?? { start: 0, end: length }) }];
  });
}

/** Named reasons for the warmth of a message that wants `intents`, in order of appearance; points to a hundredth. */
export function warmthContributions(
  analysis: Analysis,
  intents: readonly IntentReading[],
): Contribution[] {
  const text = readableText(analysis);
  const words = crowded(feelingsIn(analysis, text));
  const balance = words.reduce((sum, feeling) => sum + feeling.points, 0);
  const said = [...words, ...curtness(analysis.text), ...energyIn(analysis, text, balance)];
  return [
    ...said.map((feeling) => ({ ...feeling, points: feeling.points * WORD_SHARE })),
    ...matters({ intents, words, length: text.length }),
  ]
    .map((feeling): Contribution => ({
      scale: 'warmth',
      rule: feeling.rule,
      points: Math.round(feeling.points * 100) / 100,
      span: { start: feeling.start, end: feeling.end },
    }))
    .filter((reason) => reason.points !== 0)
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
