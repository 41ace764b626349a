import { analyse } from '../japanese/analyse.ts';
import { measure } from '../temperature/measure.ts';
import { gapBetween } from '../temperature/person.ts';
import type { Gap, Temperature } from '../temperature/temperature.ts';
import { blanksIn, fillBlanks } from './blanks.ts';
import { faultsOf } from './check.ts';
import type { Draft, Stance } from './draft.ts';
import type { Habit } from './mirror.ts';
import { habitOf, mirror, NO_HABIT } from './mirror.ts';
import { ENGLISH_REPLIES, SIMPLE_JAPANESE_REPLIES } from './other-language.data.ts';
import { englishReplies } from './english.ts';
import { phraseDraft } from './phrase.ts';
import { PHRASES } from './phrases.ts';
import { openingOf } from './opening.ts';
import type { PlannedAct, PlannedDraft } from './plan.ts';
import { planReplies } from './plan.ts';
import type { ReplyRequest, ReplySettings } from './reply-request.ts';
import { LEADING } from './plans.data.ts';
import { phraseFor } from './saved-phrases.ts';
import { hashOf } from './seed.ts';
import { temperText } from './tempering.ts';
import type { Situation } from './situation.ts';
import { readSituation } from './situation.ts';
import type { Aim } from './tone.ts';
import { aimFor } from './tone.ts';

/** Wordings tried for each stance; the one nearest to her temperature that passes every check is offered. */
const WORDINGS = 4;
/** A wording as near as this is taken without trying another. */
const NEAR = 16;
/** Further wordings tried where none of the first passes. */
const MORE_WORDINGS = 6;
const MOST_DRAFTS = 3;

interface Composing {
  readonly situation: Situation;
  readonly settings: ReplySettings;
  readonly aim: Aim;
  readonly habit: Habit;
  readonly seed: number;
  /** Openings used towards her before: no draft begins so. */
  readonly openings: ReadonlySet<string>;
  /** Those, and the openings of the drafts before this one: avoided where another fits. */
  readonly used: ReadonlySet<string>;
}

interface Candidate {
  readonly text: string;
  readonly temperature: Temperature;
  readonly gap: Gap;
}

function lengthLimit(situation: Situation): number {
  return Math.min(170, Math.max(80, situation.runText.length * 1.4));
}

/** Leaves out what may be left out: all of it in a short draft, the last of it while the reply is too long. */
function withinLength(
  acts: readonly PlannedAct[],
  how: { stance: Stance; measureLength: (acts: readonly PlannedAct[]) => number; limit: number },
): readonly PlannedAct[] {
  if (how.stance === 'short') return acts.filter(({ optional }) => !optional);
  let kept = acts;
  while (how.stance !== 'extra' && how.measureLength(kept) > how.limit) {
    const last = kept.findLastIndex(({ optional }) => optional);
    if (last < 0) break;
    kept = kept.filter((_, index) => index !== last);
  }
  return kept;
}

function candidateOf(
  planned: PlannedDraft,
  wording: number,
  composing: Composing,
): Candidate | null {
  const { situation, aim, habit, settings } = composing;
  const seed = hashOf(`${planned.stance}/${wording}`, composing.seed);
  const choice = {
    tone: aim.tone,
    seed,
    turn: planned.stance === 'extra' ? 1 : 0,
    used: composing.used,
  };
  const words = (acts: readonly PlannedAct[]) => phraseDraft(acts, situation, choice);
  const acts = withinLength(planned.acts, {
    stance: planned.stance,
    limit: lengthLimit(situation),
    measureLength: (some) => words(some).reduce((sum, { text }) => sum + text.length, 0),
  });
  const sentences = words(acts);
  if (sentences.length === 0) return null;
  const named =
    planned.stance === 'short' && situation.runText.length < 30 ? null : situation.address;
  const body = mirror(sentences, { habit, tone: aim.tone, address: named });
  const text = fillBlanks(framed(body, planned.stance, settings), settings.knownBlanks ?? {});
  const analysis = analyse(text, situation.request.tokenizer);
  if (faultsOf(analysis, situation, composing.openings).length > 0) return null;
  const temperature = measure(analysis, []);
  return { text, temperature, gap: gapBetween(temperature, aim.temperature) };
}

/** The seller's own first and last line around a full draft. */
function framed(body: string, stance: Stance, { greeting, signature }: ReplySettings): string {
  if (stance === 'short') return body;
  return [greeting?.trim() ?? '', body, signature?.trim() ?? '']
    .filter((part) => part !== '')
    .join('\n');
}

/** Distance from her temperature; politeness weighs more, for a wrong register is the first thing one hears. */
function distance({ gap }: Candidate): number {
  return Math.abs(gap.politeness) + 0.6 * Math.abs(gap.warmth);
}

function bestCandidate(planned: PlannedDraft, composing: Composing): Candidate | null {
  const tries: Candidate[] = [];
  for (let wording = 0; wording < WORDINGS; wording++) {
    const found = candidateOf(planned, wording, composing);
    if (found !== null) tries.push(found);
    if (found !== null && distance(found) < NEAR) break;
  }
  if (tries.length > 0) {
    // Wordings that take up the first thing she said come first; distance decides beyond a clear difference.
    return tries.reduce((best, next) => (distance(next) + 3 < distance(best) ? next : best));
  }
  for (let wording = WORDINGS; wording < WORDINGS + MORE_WORDINGS; wording++) {
    const found = candidateOf(planned, wording, composing);
    if (found !== null) return found;
  }
  return null;
}

function fixedReplies({
  content,
  runText,
}: Situation): readonly { stance: Stance; text: string }[] {
  if (content !== 'english') return SIMPLE_JAPANESE_REPLIES;
  // Nothing but an order to a machine was written: there is nothing to check for anybody.
  return runText.trim() === '' ? ENGLISH_REPLIES.slice(-1) : englishReplies(runText);
}

function fixedDrafts(situation: Situation): Draft[] {
  return fixedReplies(situation).map(({ stance, text }) => {
    const temperature = measure(analyse(text, situation.request.tokenizer), []);
    return {
      stance,
      text,
      blanks: blanksIn(text),
      temperature,
      gap: gapBetween(temperature, situation.her ?? temperature),
    };
  });
}

function openingsBefore(request: ReplyRequest): Set<string> {
  const last = request.thread.messages.findLast(({ author }) => author === 'seller')?.text;
  return new Set(
    [...(request.previousOpenings ?? []), ...(last === undefined ? [] : [last])]
      .map(openingOf)
      .filter((opening) => opening.length > 3),
  );
}

/** Her own set phrase for this intent, re-tempered: it comes first where it fits and passes the checks. */
function savedDraft(
  situation: Situation,
  how: Pick<Composing, 'settings' | 'aim' | 'habit'>,
): Draft | null {
  const wanted = LEADING.filter((intent) => (situation.intents as ReadonlySet<string>).has(intent));
  const phrase = phraseFor(how.settings.savedPhrases ?? [], wanted);
  if (phrase === null) return null;
  const words = temperText(phrase.text, {
    tone: how.aim.tone,
    marks: how.habit.exclamation !== null,
  });
  const address = situation.address;
  const body =
    address === null || words.includes(address.text)
      ? words
      : `${address.text}${address.ownLine ? '\n' : '、'}${words}`;
  const text = fillBlanks(body, how.settings.knownBlanks ?? {});
  const analysis = analyse(text, situation.request.tokenizer);
  // Her own numbers and her own keigo are hers; what others must never read stays out even of her phrases.
  if (
    faultsOf(analysis, situation, new Set()).some((fault) =>
      ['empty', 'forbidden', 'cheerful', 'beyond-hers'].includes(fault),
    )
  )
    return null;
  const temperature = measure(analysis, []);
  return {
    stance: 'plain',
    text,
    blanks: blanksIn(text),
    temperature,
    gap: gapBetween(temperature, how.aim.temperature),
    source: 'saved',
  };
}

function draftsFor(situation: Situation, settings: ReplySettings): Draft[] {
  if (situation.content === 'none') return [];
  if (situation.content === 'english' || situation.content === 'other-language')
    return fixedDrafts(situation);
  const aim = aimFor(situation, settings);
  const bare = situation.serious || settings.emojiAllowed === false;
  const habit = habitOf(situation.run);
  const seed = hashOf(
    `${situation.runText}/${situation.request.thread.messages.length}/${situation.request.seed ?? 0}`,
  );
  const openings = openingsBefore(situation.request);
  const used = new Set(openings);
  const drafts: Draft[] = [];
  const saved = savedDraft(situation, {
    settings,
    aim,
    habit: bare ? { ...NO_HABIT, breaks: habit.breaks } : habit,
  });
  if (saved !== null) drafts.push(saved);
  for (const planned of planReplies(situation, PHRASES)) {
    const composing = {
      situation,
      settings,
      aim,
      habit: bare ? { ...NO_HABIT, breaks: habit.breaks } : habit,
      seed,
      openings,
      used,
    };
    const found = bestCandidate(planned, composing);
    if (found === null || drafts.some(({ text }) => text === found.text)) continue;
    used.add(openingOf(found.text));
    drafts.push({
      stance: planned.stance,
      text: found.text,
      blanks: blanksIn(found.text),
      temperature: found.temperature,
      gap: found.gap,
    });
    if (drafts.length === MOST_DRAFTS) break;
  }
  return drafts;
}

/** Slots in which her own words are told back. */
const TOLD_SLOTS = ['trouble', 'news', 'favour', 'sickness', 'spec'];

/** Drafts for a situation that was read before, with other settings: what the temperature slider calls. */
export function composeFrom(
  situation: Situation,
  settings: ReplySettings = situation.request.settings ?? {},
): Draft[] {
  const drafts = draftsFor(situation, settings);
  if (drafts.length > 0) return drafts;
  // Where no draft with her own words passes the checks, one without them does.
  if (TOLD_SLOTS.some((slot) => situation.slots.has(slot))) {
    const slots = new Map([...situation.slots].filter(([name]) => !TOLD_SLOTS.includes(name)));
    return composeFrom({ ...situation, slots }, settings);
  }
  const { request } = situation;
  const used = request.previousOpenings ?? [];
  if (used.length === 0) return drafts;
  // Every way to begin was used with this person: the oldest may come back, rather than no reply at all.
  const previousOpenings = used.slice(1);
  return composeFrom({ ...situation, request: { ...request, previousOpenings } }, settings);
}

/**
 * Replies to the newest unanswered messages of a thread, the recommended one first; usually three, none where there is nothing to
 * answer. Synchronous and deterministic: equal requests give equal drafts. Never throws for any text.
 */
export function composeReplies(request: ReplyRequest): Draft[] {
  return composeFrom(readSituation(request));
}
