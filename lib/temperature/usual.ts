import type { Contribution, Temperature } from './temperature.ts';

/** What is kept of a past thread: enough to know her usual temperature, no word of hers. */
export interface PastTemperature {
  readonly politeness: number;
  readonly warmth: number;
  /** Whether she used emoji, hearts or kaomoji. */
  readonly decorated: boolean;
}

/** Her usual temperature: the middle of her past ones, and how far she commonly strays from it, in points. */
export interface Usual {
  readonly politeness: number;
  readonly warmth: number;
  readonly politenessSpread: number;
  readonly warmthSpread: number;
  /** Share of past threads in which she decorated, 0-1. */
  readonly decorated: number;
  readonly threads: number;
}

export type Departure = 'as-usual' | 'colder' | 'warmer' | 'more-formal' | 'more-casual';

/** How today differs from her usual temperature; signed points, negative where today is lower. */
export interface Comparison {
  readonly departure: Departure;
  readonly politeness: number;
  readonly warmth: number;
  /** What in today's text speaks for the departure. */
  readonly evidence: readonly Contribution[];
}

/** Fewer threads than this make no habit. */
export const LEAST_THREADS = 3;
/** What people stray anyway, in points, and how many threads that belief is worth. */
const COMMON_SPREAD = 8;
const BELIEF = 3;
/** From the median absolute deviation to a standard deviation under a normal distribution. */
const TO_DEVIATION = 1.4826;
const NOTABLE_SPREADS = 1.5;
const LEAST_POINTS = 12;
const DECORATES_FROM = 0.6;

export function pastOf(temperature: Temperature): PastTemperature {
  const { emoji, kaomoji } = temperature.decoration;
  return {
    politeness: temperature.politeness,
    warmth: temperature.warmth,
    decorated: emoji.length + kaomoji.length > 0,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The spread of the values, drawn towards the common one while they are few. */
function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  const own = median(values.map((value) => Math.abs(value - middle))) * TO_DEVIATION;
  return Math.sqrt(
    (values.length * own ** 2 + BELIEF * COMMON_SPREAD ** 2) / (values.length + BELIEF),
  );
}

/** Her usual temperature over past threads, in any order; null while they are too few. Medians, so one bad day does not move it. */
export function usualOf(past: readonly PastTemperature[]): Usual | null {
  if (past.length < LEAST_THREADS) return null;
  const politeness = past.map((thread) => thread.politeness);
  const warmth = past.map((thread) => thread.warmth);
  return {
    politeness: median(politeness),
    warmth: median(warmth),
    politenessSpread: spreadOf(politeness),
    warmthSpread: spreadOf(warmth),
    decorated: past.filter((thread) => thread.decorated).length / past.length,
    threads: past.length,
  };
}

function isNotable(points: number, spread: number): boolean {
  return Math.abs(points) >= Math.max(LEAST_POINTS, NOTABLE_SPREADS * spread);
}

function departureOf(usual: Usual, warmth: number, politeness: number): Departure {
  if (isNotable(warmth, usual.warmthSpread)) return warmth < 0 ? 'colder' : 'warmer';
  if (isNotable(politeness, usual.politenessSpread))
    return politeness > 0 ? 'more-formal' : 'more-casual';
  return 'as-usual';
}

function evidenceFor(departure: Departure, usual: Usual, today: Temperature): Contribution[] {
  if (departure === 'as-usual') return [];
  const scale = departure === 'colder' || departure === 'warmer' ? 'warmth' : 'politeness';
  const sign = departure === 'warmer' || departure === 'more-formal' ? 1 : -1;
  const reasons = today.evidence.filter(
    (reason) => reason.scale === scale && reason.points * sign > 0,
  );
  const bare =
    departure === 'colder' && usual.decorated >= DECORATES_FROM && !pastOf(today).decorated;
  return bare
    ? [...reasons, { scale: 'warmth', rule: 'decoration-missing', points: 0, span: null }]
    : reasons;
}

/** How far today is from her usual temperature. 「いつもより冷たい」 is a care signal. */
export function compareWithUsual(usual: Usual, today: Temperature): Comparison {
  const round = (value: number): number => Math.round(value * 100) / 100;
  const warmth = round(today.warmth - usual.warmth);
  const politeness = round(today.politeness - usual.politeness);
  const departure = departureOf(usual, warmth, politeness);
  return { departure, politeness, warmth, evidence: evidenceFor(departure, usual, today) };
}
