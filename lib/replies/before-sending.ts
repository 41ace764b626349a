import { analyse } from '../japanese/analyse.ts';
import { checkKeigo } from '../japanese/keigo-check.ts';
import type { Span } from '../japanese/token.ts';
import { measure } from '../temperature/measure.ts';
import { gapBetween } from '../temperature/person.ts';
import type { Gap, Temperature } from '../temperature/temperature.ts';
import { FORBIDDEN } from './check.data.ts';
import { temperText } from './tempering.ts';
import { IRRITATED, PROMISES } from './tempering.data.ts';
import { aimFor } from './tone.ts';
import type { Situation } from './situation.ts';

export const OWN_TEXT_RULES = [
  'irritation',
  'keigo',
  'wrong-name',
  'blank-left',
  'number-not-in-thread',
  'promise',
  'emoji-not-hers',
  'forbidden',
  'colder',
  'warmer',
  'register',
] as const;
export type OwnTextRule = (typeof OWN_TEXT_RULES)[number];

/** Something the seller should see before she sends. */
export interface OwnTextFinding {
  readonly rule: OwnTextRule;
  /** In her text; null where the whole text is the reason. */
  readonly span: Span | null;
  /** What to write instead; null where she must decide. */
  readonly suggestion: string | null;
}

export interface OwnTextReview {
  readonly temperature: Temperature;
  /** Against the customer; null where she has written nothing. */
  readonly gap: Gap | null;
  readonly findings: readonly OwnTextFinding[];
}

/** Points of difference from which a reader feels it. */
const FELT = 22;

function matches(text: string, pattern: RegExp): Span[] {
  const all = new RegExp(
    pattern.source,
    pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
  );
  return [...text.matchAll(all)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function wordFindings(text: string): OwnTextFinding[] {
  return [
    ...IRRITATED.flatMap(([pattern, suggestion]) =>
      matches(text, pattern).map((span) => ({ rule: 'irritation' as const, span, suggestion })),
    ),
    ...matches(text, PROMISES).map((span) => ({
      rule: 'promise' as const,
      span,
      suggestion: null,
    })),
    ...FORBIDDEN.flatMap((pattern) =>
      matches(text, pattern).map((span) => ({
        rule: 'forbidden' as const,
        span,
        suggestion: null,
      })),
    ),
    ...matches(text, /【[^【】\n]{1,20}】|[○〇◯●]{2,}|××|XX月/u).map((span) => ({
      rule: 'blank-left' as const,
      span,
      suggestion: null,
    })),
  ];
}

/** Names with さん or 様 that are not hers; a family word (お母さん) is nobody's name. */
function nameFindings(text: string, situation: Situation): OwnTextFinding[] {
  const { customer, thread } = situation.request;
  const known = [customer?.name, thread.customer.name, situation.address?.text].filter(
    (name) => name !== null && name !== undefined,
  );
  if (known.length === 0) return [];
  return matches(text, /^\s*[^\s、。！!？?【】]{1,10}(?:さん|様|さま)(?=[、\s！!。]|$)/mu).flatMap(
    (span) => {
      const name = text
        .slice(span.start, span.end)
        .trim()
        .replace(/(?:さん|様|さま)$/u, '');
      const hers =
        /^(?:お|皆|みな)/u.test(name) ||
        known.some(
          (one) => one.includes(name) || name.includes(one.replace(/(?:さん|様|さま)$/u, '')),
        );
      return hers ? [] : [{ rule: 'wrong-name' as const, span, suggestion: known[0] ?? null }];
    },
  );
}

function sourceFindings(text: string, situation: Situation): OwnTextFinding[] {
  const thread = [
    ...situation.request.thread.messages.map((message) => message.text),
    ...Object.values(situation.request.thread.order).map(String),
  ].join('\n');
  const numbers = matches(text, /\d+(?:[-/:,]\d+)*/u).filter(
    ({ start, end }) => !thread.includes(text.slice(start, end)),
  );
  const analysis = analyse(text, situation.request.tokenizer);
  const hers = situation.request.thread.messages
    .filter(({ author }) => author === 'customer')
    .map((message) => message.text);
  const foreign = analysis.decorations.filter(
    ({ kind, text: mark }) => kind !== 'mark' && !hers.some((one) => one.includes(mark)),
  );
  return [
    ...numbers.map((span) => ({ rule: 'number-not-in-thread' as const, span, suggestion: null })),
    ...foreign.map(({ start, end }) => ({
      rule: 'emoji-not-hers' as const,
      span: { start, end },
      suggestion: '',
    })),
  ];
}

function gapFindings(gap: Gap | null): OwnTextFinding[] {
  if (gap === null) return [];
  const whole = (rule: OwnTextRule): OwnTextFinding => ({ rule, span: null, suggestion: null });
  return [
    ...(gap.warmth > FELT ? [whole('colder')] : []),
    ...(gap.warmth < -FELT ? [whole('warmer')] : []),
    ...(Math.abs(gap.politeness) > FELT ? [whole('register')] : []),
  ];
}

/** Reads the text the seller is about to send against the thread it answers. Never throws; an empty text has no findings. */
export function reviewOwnText(text: string, situation: Situation): OwnTextReview {
  const analysis = analyse(text, situation.request.tokenizer);
  const temperature = measure(analysis, []);
  const gap =
    situation.her === null || text.trim() === ''
      ? null
      : gapBetween(temperature, aimFor(situation, situation.request.settings ?? {}).temperature);
  const keigo = checkKeigo(analysis).map(({ span, suggestion }) => ({
    rule: 'keigo' as const,
    span,
    suggestion,
  }));
  return {
    temperature,
    gap,
    findings: [
      ...wordFindings(text),
      ...keigo,
      ...nameFindings(text, situation),
      ...sourceFindings(text, situation),
      ...gapFindings(gap),
    ],
  };
}

/** The seller's own text at the customer's temperature: her content, another register; emoji that are not the customer's go. */
export function temperOwnText(text: string, situation: Situation): string {
  const { tone } = aimFor(situation, situation.request.settings ?? {});
  const marks = situation.run.some(({ decorations }) =>
    decorations.some(({ kind, text: mark }) => kind === 'mark' && /[！!♪]/u.test(mark)),
  );
  const foreign = sourceFindings(text, situation).filter(({ rule }) => rule === 'emoji-not-hers');
  let bare = text;
  for (const { span } of foreign.reverse())
    if (span !== null) bare = bare.slice(0, span.start) + bare.slice(span.end);
  return temperText(bare, { tone, marks: marks && !situation.serious });
}
