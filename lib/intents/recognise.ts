import type { Analysis } from '../japanese/analyse.ts';
import type { Span } from '../japanese/token.ts';
import { featuresOf } from './features.ts';
import { originalSpan } from './fold.ts';
import { foldMessage } from './folded-sentences.ts';
import { INTENTS, type IntentReading } from './intents.ts';
import { evidenceFor, weigh } from './learned.ts';
import { readByRules, type IntentContext } from './read-by-rules.ts';

export type { IntentContext };

/** Rules that answer from a place a table of words cannot see (the seller's last message, a picture alone). */
const CERTAIN = new Set([
  'acknowledgement/yes-to-the-seller',
  'acknowledgement/hand-sign',
  'payment_info/promised',
]);

/** Rules that only guess, for want of a topic. */
export function isGuess(rule: string): boolean {
  return rule.endsWith('/no-known-topic') || rule.endsWith('/feedback');
}

/**
 * What a customer's message wants: each intent once, in the order of `INTENTS`, with the rule that saw it and the words
 * that show it; `<intent>/learned` where no rule did. The rules propose, the learned table decides with them and with
 * all other signs. Empty for words that want nothing (small talk). Needs no dictionary.
 */
export function recogniseIntents(analysis: Analysis, context: IntentContext = {}): IntentReading[] {
  const message = foldMessage(analysis);
  const byRules = readByRules(message, context);
  const read = byRules.map(({ intent, rule }) => ({ intent, guessed: isGuess(rule) }));
  const { folded, features } = featuresOf({ analysis, message, read, place: context.place });
  const weighed = weigh(features);
  return INTENTS.flatMap((intent) => {
    const ruled = byRules.find((reading) => reading.intent === intent);
    if (ruled !== undefined && CERTAIN.has(ruled.rule)) return [ruled];
    if (!weighed.holds(intent)) return [];
    if (ruled !== undefined) return [ruled];
    const range = evidenceFor(features, intent, folded.text);
    const span: Span | null = range === null ? null : originalSpan(folded, range[0], range[1]);
    return [{ intent, rule: `${intent}/learned`, span }];
  });
}
