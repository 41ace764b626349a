import type {
  Contribution,
  Decoration,
  Gap,
  Length,
  Register,
  Temperature,
} from './temperature.ts';

/** What a message weighs beside the one after it. */
const DECAY = 0.6;
/** A message this long says all it can about its writer; a shorter one says less, a hurried 「はい」 almost nothing. */
const FULL_LENGTH = 20;
const LEAST_SAY = 0.2;
/** So far from neutral even a single word is meant. */
const MEANT_FROM = 25;
const NEUTRAL_WARMTH = 50;
/** Decoration of messages that weigh less by age is no longer hers today. */
const RECENT = DECAY ** 2;

interface Weighed {
  readonly temperature: Temperature;
  readonly weight: number;
  readonly age: number;
}

/** How much a message says about its writer's temperature, 0-1, by its length and by how far from neutral it is. */
function sayOf(temperature: Temperature): number {
  const byLength = temperature.length.characters / FULL_LENGTH;
  const byFeeling = Math.abs(temperature.warmth - NEUTRAL_WARMTH) / MEANT_FROM;
  return Math.min(1, Math.max(LEAST_SAY, byLength, byFeeling));
}

function weigh(temperatures: readonly Temperature[]): Weighed[] {
  return temperatures.map((temperature, index) => {
    const age = DECAY ** (temperatures.length - 1 - index);
    return { temperature, age, weight: age * sayOf(temperature) };
  });
}

function mean(weighed: readonly Weighed[], value: (temperature: Temperature) => number): number {
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const sum = weighed.reduce(
    (points, { temperature, weight }) => points + value(temperature) * weight,
    0,
  );
  return Math.round((sum / total) * 100) / 100;
}

function registerOfAll(weighed: readonly Weighed[]): Register {
  const votes = new Map<Register, number>();
  for (const { temperature, weight } of weighed)
    votes.set(temperature.register, (votes.get(temperature.register) ?? 0) + weight);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'polite';
}

/** Her decoration is that of her newest decorated message, while it is recent. */
function decorationOfAll(weighed: readonly Weighed[]): Decoration {
  const recent = weighed
    .filter(({ age }) => age >= RECENT - Number.EPSILON)
    .map(({ temperature }) => temperature.decoration);
  const newest =
    recent.findLast((decoration) => decoration.emoji.length + decoration.kaomoji.length > 0) ??
    recent.at(-1);
  return newest ?? { emoji: [], kaomoji: [], marks: [] };
}

function lengthOfAll(weighed: readonly Weighed[]): Length {
  return {
    characters: Math.round(mean(weighed, (temperature) => temperature.length.characters)),
    sentences: Math.max(
      1,
      Math.round(mean(weighed, (temperature) => temperature.length.sentences)),
    ),
    lines: Math.max(1, Math.round(mean(weighed, (temperature) => temperature.length.lines))),
  };
}

/** What the earlier messages add to the newest one's value, as a reason without a span. */
function fromEarlier(scale: Contribution['scale'], points: number): Contribution[] {
  const rounded = Math.round(points * 100) / 100;
  return rounded === 0 ? [] : [{ scale, rule: 'earlier-messages', points: rounded, span: null }];
}

/**
 * The temperature of a person from her messages, oldest first; null without any. The newest weighs most, earlier ones
 * fade, and a message too short to say anything leaves her where she was. The spans of the evidence lie in the newest
 * message; what the earlier ones change stands there as `earlier-messages`.
 */
export function measurePerson(temperatures: readonly Temperature[]): Temperature | null {
  const newest = temperatures.at(-1);
  if (newest === undefined) return null;
  const weighed = weigh(temperatures);
  const politeness = mean(weighed, (temperature) => temperature.politeness);
  const warmth = mean(weighed, (temperature) => temperature.warmth);
  return {
    politeness,
    register: registerOfAll(weighed),
    warmth,
    decoration: decorationOfAll(weighed),
    length: lengthOfAll(weighed),
    evidence: [
      ...newest.evidence,
      ...fromEarlier('politeness', politeness - newest.politeness),
      ...fromEarlier('warmth', warmth - newest.warmth),
    ],
  };
}

/** The distance from one's own temperature to the other's; positive where the other is more polite or warmer. */
export function gapBetween(own: Temperature, other: Temperature): Gap {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    politeness: round(other.politeness - own.politeness),
    warmth: round(other.warmth - own.warmth),
  };
}
