import type { Analysis, DecorationMark } from '../japanese/analyse.ts';
import type { Feeling } from './feeling.ts';
import { isTears, moodOfEmoji } from './emoji-mood.ts';
import { TEARS_POINTS } from './emoji.data.ts';
import { moodOfKaomoji } from './kaomoji-mood.ts';

/** Below this balance of the words a mark reads as displeasure. */
const DISPLEASED_BELOW = -3;

/** Each further sign of a kind adds less. */
const FADING = 0.55;

interface MarkRule {
  readonly rule: string;
  readonly pattern: RegExp;
  /** Points beside glad or neutral words, and beside displeased ones. */
  readonly glad: number;
  readonly displeased: number;
}

const MARK_RULES: readonly MarkRule[] = [
  { rule: 'mark-exclamation', pattern: /[！!]/gu, glad: 4, displeased: -3 },
  { rule: 'mark-note', pattern: /[♪♫♬]/gu, glad: 7, displeased: 2 },
  {
    rule: 'mark-wave',
    pattern: /(?<![\p{Nd}時日月年円])[〜～](?!\p{Nd})/gu,
    glad: 3,
    displeased: 0,
  },
  { rule: 'mark-lengthening', pattern: /(?<=\p{Script=Hiragana})ー+/gu, glad: 3, displeased: -1 },
  {
    rule: 'mark-laugh',
    pattern:
      /(?:[（(]?(?:笑|爆笑)[）)]?(?![うっいえわ顔])|(?<![a-zA-Z])[wｗ]+(?![a-zA-Z])|(?<=[\p{Script=Hiragana}。、！])草(?=$|[。\s]))/gu,
    glad: 5,
    displeased: 2,
  },
  { rule: 'mark-tear', pattern: /[（(](?:泣|涙|T_T|TT)[）)]/gu, glad: 4, displeased: -6 },
  { rule: 'mark-heart', pattern: /[♡♥❤]/gu, glad: 10, displeased: 3 },
  { rule: 'mark-star', pattern: /(?<![★☆])[★☆](?![★☆])/gu, glad: 4, displeased: 0 },
  {
    rule: 'mark-ellipsis',
    pattern: /(?:…+|・{2,}|。{2,}|、{2,}|\.{3,})/gu,
    glad: -3,
    displeased: -3,
  },
  { rule: 'mark-doubt', pattern: /[?？]{2,}|[!！][?？]|[?？][!！]/gu, glad: 0, displeased: -4 },
];

function faded(feelings: readonly Feeling[]): Feeling[] {
  const counts = new Map<string, number>();
  return feelings.map((feeling) => {
    const count = counts.get(feeling.rule) ?? 0;
    counts.set(feeling.rule, count + 1);
    return { ...feeling, points: feeling.points * FADING ** count };
  });
}

function moodOf(mark: DecorationMark, glad: boolean): number {
  if (mark.kind === 'kaomoji') return moodOfKaomoji(mark.text, glad);
  if (isTears(mark.text))
    return glad
      ? TEARS_POINTS
      : moodOfEmoji(mark.text) > 0
        ? moodOfEmoji(mark.text)
        : -TEARS_POINTS;
  return moodOfEmoji(mark.text);
}

/** Energy: marks, emoji and kaomoji, read beside the feeling of the words (`balance`, signed points). */
export function energyIn(analysis: Analysis, text: string, balance: number): Feeling[] {
  const glad = balance > 0;
  const marks = MARK_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({
      rule: rule.rule,
      points: balance < DISPLEASED_BELOW ? rule.displeased : rule.glad,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const decorations = analysis.decorations
    .filter((mark) => mark.kind !== 'mark')
    .map((mark) => ({
      rule: mark.kind === 'kaomoji' ? 'kaomoji' : mark.kind === 'heart' ? 'heart' : 'emoji',
      points: moodOf(mark, glad),
      start: mark.start,
      end: mark.end,
    }));
  return faded([...marks, ...decorations]);
}
