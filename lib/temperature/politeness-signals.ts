import type { Analysis, Sentence } from '../japanese/analyse.ts';
import type { Span } from '../japanese/token.ts';
import { honorificSignals } from './honorific-signals.ts';
import { SURFACE_RULES } from './politeness.data.ts';
import { readableText } from './readable-text.ts';
import { POLITE_ENDS, sentenceEndSignals } from './sentence-end.ts';
import { type Signal, signal } from './signal.ts';
import { surfaceEndSignals } from './surface-end.ts';
import { wordSignals } from './word-signals.ts';

/** A rule seen in the text with its share: how much of the rule's weight this sighting brings. */
export interface Sighting extends Span {
  readonly rule: string;
  readonly share: number;
}

/** Rules that describe the register of a sentence; a message has their mean. The others add up more slowly than their count. */
const SHARED_BY_ALL = new Set(['desu', 'masu', 'deshou', 'polite-alone', 'question']);
const COPULA = new Set([...POLITE_ENDS, 'desu', 'masu', 'deshou']);
const HONORIFIC_RANKS = [
  'honorific-first',
  'honorific-second',
  'honorific-third',
  'honorific-fourth',
] as const;

function surfaceSignals(text: string, offset: number): Signal[] {
  return SURFACE_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) =>
      signal(
        rule.rule,
        { start: offset + match.index, end: offset + match.index + match[0].length },
        rule.honorific ?? false,
      ),
    ),
  );
}

/** First sighting of each rule. */
function oncePerRule(signals: readonly Signal[]): Signal[] {
  const seen = new Set<string>();
  return signals.filter((found) => {
    if (seen.has(found.rule)) return false;
    seen.add(found.rule);
    return true;
  });
}

/** Honorific words counted up to four, and whether the polite copula goes with them: both change what they mean. */
function honorificCount(signals: readonly Signal[]): Signal[] {
  const spans: Span[] = [];
  for (const found of [...signals].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (found.honorific && (last === undefined || found.start >= last.start + 2)) spans.push(found);
  }
  const polite = signals.find((found) => COPULA.has(found.rule));
  const counted = HONORIFIC_RANKS.flatMap((rule, index) => {
    const span = spans[index];
    return span === undefined ? [] : [signal(rule, span)];
  });
  const first = spans[0];
  if (first !== undefined && polite === undefined)
    counted.push(signal('honorific-in-plain', first));
  if (first === undefined && polite !== undefined) counted.push(signal('polite-alone', polite));
  return counted;
}

/** Rules that stand alone: learned words, and those that are the whole line. */
const ALONE = /^(?:(?:word|pair):|polite-(?:yes|greeting|excuse)$|yoroshiku-onegai$)/u;

/** Every two rules of one sentence by name, 「a & b」: what a rule means changes with what stands beside it. */
function rulesTogether(signals: readonly Signal[]): Signal[] {
  const rules = signals.filter((found) => !ALONE.test(found.rule));
  return rules.flatMap((one, index) =>
    rules
      .slice(index + 1)
      .map((other) =>
        signal(
          one.rule < other.rule ? `${one.rule} & ${other.rule}` : `${other.rule} & ${one.rule}`,
          one.start < other.start ? one : other,
        ),
      ),
  );
}

function sentenceSignals(analysis: Analysis, sentence: Sentence, text: string): Signal[] {
  const grammar = analysis.complete
    ? [
        ...sentenceEndSignals(sentence.tokens),
        ...honorificSignals(sentence.tokens),
        ...wordSignals(sentence.tokens),
      ]
    : surfaceEndSignals(text, sentence.start);
  const all = [...surfaceSignals(text, sentence.start), ...grammar];
  const once = oncePerRule([...all, ...honorificCount(all)]);
  return [...once, ...rulesTogether(once)];
}

/** What a rule's sighting weighs in a message of `sentences` sentences. */
function shareOf(rule: string, sentences: number): number {
  const isRegister =
    rule.startsWith('end-') || rule.includes('-particle-') || SHARED_BY_ALL.has(rule);
  if (isRegister || rule.includes(' & ')) return 1 / sentences;
  // Three honorific sentences are more than one, thirty are not more than three.
  return sentences <= 3 ? 1 / Math.sqrt(sentences) : Math.sqrt(3) / sentences;
}

/** All politeness rules seen in a message, once a sentence, with their shares; unweighted. */
export function politenessSightings(analysis: Analysis): Sighting[] {
  const text = readableText(analysis);
  const { sentences } = analysis;
  const found = sentences.flatMap((sentence, index) => {
    const end = sentences[index + 1]?.start ?? text.length;
    return sentenceSignals(analysis, sentence, text.slice(sentence.start, end));
  });
  const sightings: Sighting[] = found.map(({ rule, start, end }) => ({
    rule,
    start,
    end,
    share: shareOf(rule, sentences.length),
  }));
  const polite = sightings.find((sighting) => COPULA.has(sighting.rule));
  return polite === undefined
    ? sightings
    : [...sightings, { ...polite, rule: 'polite-somewhere', share: 1 }];
}
