import type { IntentReading } from '../intents/intents.ts';
import { recogniseIntents } from '../intents/recognise.ts';
import type { Analysis } from '../japanese/analyse.ts';
import { POLITENESS_BASE, politenessContributions, registerOf } from './politeness.ts';
import type { Contribution, Decoration, Length, Temperature } from './temperature.ts';
import { WARMTH_BASE, warmthContributions } from './warmth.ts';

/** What each scale starts from; a value is its base plus the points of its evidence, held within 0-100. */
export const BASES = { politeness: POLITENESS_BASE, warmth: WARMTH_BASE } as const;

/** The sum before it is held within 0-100, to a hundredth. */
export function sumOf(scale: Contribution['scale'], evidence: readonly Contribution[]): number {
  const points = evidence
    .filter((reason) => reason.scale === scale)
    .reduce((sum, reason) => sum + reason.points, 0);
  return Math.round((BASES[scale] + points) * 100) / 100;
}

function clamp(value: number): number {
  return Math.min(100, Math.max(0, value));
}

function decorationOf(analysis: Analysis): Decoration {
  const texts = (wanted: (kind: string) => boolean): string[] =>
    analysis.decorations.filter((mark) => wanted(mark.kind)).map((mark) => mark.text);
  return {
    emoji: texts((kind) => kind === 'emoji' || kind === 'heart'),
    kaomoji: texts((kind) => kind === 'kaomoji'),
    marks: texts((kind) => kind === 'mark'),
  };
}

function lengthOf(analysis: Analysis): Length {
  return {
    characters: Array.from(analysis.text).length,
    sentences: analysis.sentences.length,
    lines: analysis.text.split('\n').filter((line) => line.trim() !== '').length,
  };
}

/**
 * Reads the temperature of one message. Without a dictionary (`analysis.complete` false) surface signs alone count.
 * `intents` is what the message wants, where that is already known; the seller's own text wants nothing and takes `[]`.
 */
export function measure(
  analysis: Analysis,
  intents: readonly IntentReading[] = recogniseIntents(analysis),
): Temperature {
  const politenessEvidence = politenessContributions(analysis);
  const evidence = [...politenessEvidence, ...warmthContributions(analysis, intents)];
  const politeness = clamp(sumOf('politeness', evidence));
  return {
    politeness,
    register: registerOf(politeness, politenessEvidence),
    warmth: clamp(sumOf('warmth', evidence)),
    decoration: decorationOf(analysis),
    length: lengthOf(analysis),
    evidence,
  };
}
