import { checkKeigo } from '../japanese/keigo-check.ts';
import type { Analysis } from '../japanese/analyse.ts';
import { CHEER, FORBIDDEN, MOVING_TIME } from './check.data.ts';
import { openingOf } from './opening.ts';
import type { Situation } from './situation.ts';

/** Why a draft is not offered. */
export const FAULTS = [
  'empty',
  'forbidden',
  'invented-number',
  'moving-time',
  'beyond-hers',
  'cheerful',
  'keigo',
  'broken-text',
  'repetitive',
  'known-opening',
] as const;
export type Fault = (typeof FAULTS)[number];

const NUMBER = /[\d\uFF10-\uFF19]+/gu;
const LEFT_OPEN = /[{}<>~|]|undefined|。。|、。|、、/u;
/** Thanks, joy and apologies tire from the third time on. */
const TIRING = [/ありがと|御礼/gu, /嬉し/gu, /申し訳/gu, /よろしく/gu];

/** Everything a number may come from: the thread, the order, the seller's own settings. */
function sourceText(situation: Situation): string {
  const { thread, settings, customer } = situation.request;
  return [
    ...thread.messages.map(({ text }) => text),
    ...Object.values(thread.order).map(String),
    ...Object.values(settings?.knownBlanks ?? {}),
    ...(settings?.savedPhrases ?? []).map(({ text }) => text),
    settings?.greeting ?? '',
    settings?.signature ?? '',
    customer?.name ?? '',
  ].join('\n');
}

function withoutBlanks(text: string): string {
  return text.replace(/【[^【】\n]*】/gu, '');
}

function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Emoji, hearts and kaomoji that are not hers, or more of them than in the messages that wait. */
function exceedsHers(analysis: Analysis, situation: Situation): boolean {
  const marks = (of: Analysis): string[] =>
    of.decorations.filter(({ kind }) => kind !== 'mark').map(({ text }) => text);
  const hers = countOf(situation.run.flatMap(marks));
  return [...countOf(marks(analysis))].some(([mark, count]) => count > (hers.get(mark) ?? 0));
}

/** What is wrong with a draft; empty where it may be offered. `analysis` is of the draft's text. */
export function faultsOf(
  analysis: Analysis,
  situation: Situation,
  knownOpenings: ReadonlySet<string>,
): Fault[] {
  const { text } = analysis;
  const words = withoutBlanks(text);
  const sources = sourceText(situation);
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push('empty');
  if (FORBIDDEN.some((pattern) => pattern.test(words))) faults.push('forbidden');
  if ([...words.matchAll(NUMBER)].some(([number]) => !sources.includes(number)))
    faults.push('invented-number');
  if (MOVING_TIME.test(words)) faults.push('moving-time');
  if (exceedsHers(analysis, situation)) faults.push('beyond-hers');
  if (situation.intents.has('complaint') && CHEER.test(words)) faults.push('cheerful');
  if (LEFT_OPEN.test(words.replaceAll(/[（(][^（）()]{1,12}[)）]/gu, '')))
    faults.push('broken-text');
  if (TIRING.some((pattern) => (words.match(pattern)?.length ?? 0) > 2)) faults.push('repetitive');
  if (checkKeigo(analysis).some(({ severity }) => severity === 'error')) faults.push('keigo');
  if (knownOpenings.has(openingOf(text))) faults.push('known-opening');
  return faults;
}
