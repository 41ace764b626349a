import type { Place } from '../thread/thread.ts';
import { COURTESY_RULES, PERSON_RULES } from './courtesy-rules.data.ts';
import { DEAL_RULES } from './deal-rules.data.ts';
import { FALLBACKS } from './fallbacks.ts';
import type { FoldedMessage, FoldedSentence } from './folded-sentences.ts';
import { INTENTS, type Intent, type IntentReading } from './intents.ts';
import type { Finding } from './finding.ts';
import { JOINT, PRECEDENCE } from './precedence.data.ts';
import { QUESTION_RULES } from './question-rules.data.ts';
import { REQUEST_RULES } from './request-rules.data.ts';
import type { Rule } from './rule.ts';
import { does } from './sentence-acts.ts';
import { TROUBLE_RULES } from './trouble-rules.data.ts';

/** What the thread adds to the words of the message. */
export interface IntentContext {
  /** `public`: item comments and reviews. Unknown counts as private. */
  readonly place?: Place;
  /** The seller's last message before this one, if any. */
  readonly previous?: string | null;
}

/** Every rule, in the order in which evidence is preferred within an intent. */
export const RULES: readonly Rule[] = [
  ...TROUBLE_RULES,
  ...DEAL_RULES,
  ...REQUEST_RULES,
  ...QUESTION_RULES,
  ...COURTESY_RULES,
  ...PERSON_RULES,
];

/** A rule with its rows joined: one pass over a sentence instead of one for each row. */
interface ReadyRule extends Rule {
  readonly pattern: RegExp;
  readonly guard: RegExp | null;
}

function joined(rows: readonly RegExp[]): RegExp {
  return new RegExp(rows.map((row) => row.source).join('|'), 'u');
}

const READY: readonly ReadyRule[] = RULES.map((rule) => ({
  ...rule,
  pattern: joined(rule.any),
  guard: rule.unless === undefined ? null : joined(rule.unless),
}));
const SENTENCE_RULES = READY.filter((rule) => rule.scope !== 'message');
const MESSAGE_RULES = READY.filter((rule) => rule.scope === 'message');

function findingOf(
  rule: ReadyRule,
  sentence: FoldedSentence,
  index: number | null,
): Finding | null {
  if (rule.act !== undefined && !does(sentence.acts, rule.act)) return null;
  const match = rule.pattern.exec(sentence.text);
  if (match === null || rule.guard?.test(sentence.text) === true) return null;
  const from = sentence.offset + match.index;
  return {
    rule: rule.rule,
    intent: rule.intent,
    sentence: index,
    from,
    to: from + match[0].length,
  };
}

function findAll(message: FoldedMessage, place: Place | undefined): Finding[] {
  const holdsHere = (rule: Rule) => rule.place === undefined || rule.place === place;
  const inSentences = message.sentences.flatMap((sentence, index) =>
    SENTENCE_RULES.filter(holdsHere).map((rule) => findingOf(rule, sentence, index)),
  );
  const inWhole = MESSAGE_RULES.filter(holdsHere).map((rule) =>
    findingOf(rule, message.whole, null),
  );
  return [...inSentences, ...inWhole].filter((finding) => finding !== null);
}

/** What can be asked side by side in one sentence, and what can be wished for so. */
const SIDE_BY_SIDE: readonly (readonly Intent[])[] = [
  ['question_item', 'question_shipping'],
  [
    'request_delivery',
    'request_address',
    'request_hold',
    'request_custom',
    'request_other',
    'price_negotiation',
  ],
];

/** 「名入れとラッピングを」: two wishes of known topics with a joint between their words are both meant. */
function standsBeside(message: FoldedMessage, loser: Finding, winner: Finding): boolean {
  if (loser.rule.endsWith('/no-known-topic')) return false;
  const pair = [loser.intent, winner.intent];
  if (!SIDE_BY_SIDE.some((group) => pair.every((intent) => group.includes(intent)))) return false;
  const [first, second] = loser.from < winner.from ? [loser, winner] : [winner, loser];
  return first.to < second.from && JOINT.test(message.whole.text.slice(first.to, second.from));
}

function withPrecedence(message: FoldedMessage, findings: readonly Finding[]): Finding[] {
  let kept = [...findings];
  for (const { winner, losers, scope } of PRECEDENCE) {
    const winners = kept.filter((finding) => finding.intent === winner);
    kept = kept.filter((finding) => {
      if (!losers.includes(finding.intent) && !losers.includes(finding.rule)) return true;
      const rivals = winners.filter(
        ({ sentence }) => scope === 'message' || sentence === finding.sentence,
      );
      return rivals.every((rival) => standsBeside(message, finding, rival));
    });
  }
  return kept;
}

/**
 * What the rules alone read in a message: each intent once, in the order of `INTENTS`, with the rule that saw it and the
 * words that show it. Empty for words that want nothing (small talk).
 */
export function readByRules(message: FoldedMessage, context: IntentContext = {}): IntentReading[] {
  const found = findAll(message, context.place);
  for (const fallback of FALLBACKS) found.push(...fallback(message, found, context));
  const kept = withPrecedence(message, found);
  return INTENTS.flatMap((intent) => {
    const first = kept.find((finding) => finding.intent === intent);
    if (first === undefined) return [];
    const span = first.from === first.to ? null : message.spanOf(first.from, first.to);
    return [{ intent, rule: first.rule, span }];
  });
}
