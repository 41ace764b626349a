import { childTowards, type Box, type PageBoxes } from '../page-box.ts';
import type { ReplyBoxCandidate } from '../reply-box.ts';
import { MESSAGE_HINT, THREAD_HINT } from '../words.data.ts';
import { surroundingsOf, type Surroundings } from './clues.ts';
import { isTwoSided, rankLists, widened } from './list.ts';
import { withNames } from './names.ts';
import type { Piece } from './piece-kinds.ts';
import { collectPieces } from './pieces.ts';
import { quotedBoxes, withoutQuoted } from './quotes.ts';
import type { Unit } from './unit.ts';
import { groupUnits } from './units.ts';

/** A list of messages as found on the page. */
export interface Found {
  readonly list: Box;
  readonly units: readonly Unit[];
  readonly outside: readonly Piece[];
  readonly clues: Surroundings;
}

const LISTS_TRIED = 6;

export function assemble(page: PageBoxes, list: Box, composer: Box | null): Found {
  const clues = surroundingsOf(page, list, composer);
  const known = new Set(
    [clues.headName?.name, clues.ownName].filter((name) => name !== undefined && name !== null),
  );
  const named = withNames(withoutHeading(collectPieces(list), list), list, known);
  const pieces = withoutHeadLines(named, list);
  const composed =
    composer && list.contains(composer)
      ? pieces.filter(
          (piece) => !piece.box.contains(composer) && !sameForm(list, piece.box, composer),
        )
      : pieces;
  const grouped = groupUnits(list, composed);
  const quotes = quotedBoxes(grouped.units);
  if (quotes.length === 0) return { list, clues, ...grouped };
  return { list, clues, ...groupUnits(list, withoutQuoted(composed, quotes)) };
}

/** 'Questions and answers' above the messages, in the same box as they, is none of them. */
function withoutHeading(pieces: readonly Piece[], list: Box): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'body' || !isHeading(first.box)) return pieces;
  const alone = childTowards(list, first.box).chars === first.box.chars;
  const others = rest.filter((piece) => piece.kind === 'body');
  const only = others.length > 0 && others.every((piece) => piece.box.tag !== first.box.tag);
  return alone && only ? rest : pieces;
}

function isHeading(box: Box): boolean {
  return /^h[1-6]$/u.test(box.tag) || box.attribute('role') === 'heading';
}

const HEAD_LINE =
  /(?:^|[\s_-])(?:header|head|heading|meta|metadata|byline|footer|foot)(?:$|[\s_-])/u;

/** 'via mail' beside name and time in the head of a message is no part of it. */
function withoutHeadLines(pieces: readonly Piece[], list: Box): readonly Piece[] {
  const marks = pieces.filter((piece) => /^(?:name|time|date)$/u.test(piece.kind));
  return pieces.map((piece) =>
    piece.kind === 'body' && piece.box.chars <= 40 && isInHead(piece.box, list, marks)
      ? { kind: 'aside', box: piece.box, text: '' }
      : piece,
  );
}

function isInHead(body: Box, list: Box, marks: readonly Piece[]): boolean {
  for (let at = body.parent, level = 0; at && at !== list && level < 3; at = at.parent, level++) {
    const box = at;
    // `message--head` is the first message of a group, not the head of one.
    const hint = box.hint.replaceAll(/--[\w-]+/gu, '');
    if (HEAD_LINE.test(hint) && box.chars <= 120)
      return marks.some((mark) => mark.box !== body && box.contains(mark.box));
  }
  return false;
}

/** Texts beside the reply box (hints, counters) in the same entry of the list are no messages. */
function sameForm(list: Box, box: Box, composer: Box): boolean {
  return childTowards(list, box) === childTowards(list, composer);
}

/** How sure it is that these are messages: what a conversation has and a list of articles has not. */
export function conversationScore(found: Found, composers: readonly ReplyBoxCandidate[]): number {
  const { list, units } = found;
  if (units.length === 0) return -Infinity;
  const share = (test: (unit: Unit) => boolean): number => units.filter(test).length / units.length;
  const names = new Set(units.flatMap((unit) => (unit.name ? [unit.name.text] : [])));
  let score = Math.min(4, Math.log2(1 + units.length));
  if (
    isTwoSided(
      list,
      units.map((unit) => unit.bodies[0]?.box ?? unit.box),
    )
  )
    score += 4;
  if (list.attribute('role') === 'log') score += 3;
  if (THREAD_HINT.test(list.hint)) score += 2;
  score += 2 * share((unit) => unit.time !== null);
  score +=
    2 *
    share(
      (unit) =>
        MESSAGE_HINT.test(unit.box.hint) || MESSAGE_HINT.test(unit.bodies[0]?.box.hint ?? ''),
    );
  if (names.size > 0 && names.size <= Math.max(2, units.length / 2))
    score += 2 * share((unit) => unit.name !== null);
  // Without a place to answer only a thread that shows itself as one is believed.
  return composers.length > 0 ? score + 2 : score - 2;
}

const ENOUGH = 5;

function holdTheSame(one: Box, other: Box): boolean {
  return (
    (one.contains(other) || other.contains(one)) &&
    one.chars === other.chars &&
    one.pictures === other.pictures
  );
}

interface Choice {
  readonly found: Found;
  readonly score: number;
}

export function chooseList(page: PageBoxes, composers: readonly ReplyBoxCandidate[]): Found | null {
  const composer = composers[0]?.box ?? null;
  const tried = new Set<Box>();
  let best: Choice | null = null;
  for (const candidate of rankLists(page, composer).slice(0, LISTS_TRIED)) {
    const list = widened(candidate.box, composer);
    // A box around nothing but a list that was tried holds the same messages.
    if ([...tried].some((other) => holdTheSame(other, list))) continue;
    tried.add(list);
    const found = assemble(page, list, composer);
    const sure = conversationScore(found, composers);
    const score = sure + candidate.score * 0.5;
    if (sure >= ENOUGH && candidate.score > 0 && (best === null || score > best.score))
      best = { found, score };
  }
  return best?.found ?? null;
}
