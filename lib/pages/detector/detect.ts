import type { Author, Message } from '../../thread/thread.ts';
import type { ReadingNotice } from '../../thread/reading.ts';
import type { PageThread } from '../page-thread.ts';
import { childTowards, type Box, type PageBoxes } from '../page-box.ts';
import { rankReplyBoxes, type ReplyBoxCandidate } from '../reply-box.ts';
import { dateIn, readTime } from '../shown-time.ts';
import { bareName, surroundingsOf, type Surroundings } from './clues.ts';
import { lineKinds } from './lines.ts';
import { isTwoSided, rankLists, widened } from './list.ts';
import { withNames } from './names.ts';
import { oldestFirst } from './order.ts';
import type { Piece } from './piece-kinds.ts';
import { collectPieces } from './pieces.ts';
import { marksOf, type Marks } from './sides.ts';
import type { Unit } from './unit.ts';
import { groupUnits } from './units.ts';
import { voteSides } from './vote.ts';
import { MESSAGE_HINT, THREAD_HINT } from '../words.data.ts';

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
  const pieces = withNames(withoutHeading(collectPieces(list), list), list, known);
  const composed =
    composer && list.contains(composer)
      ? pieces.filter(
          (piece) => !piece.box.contains(composer) && !sameForm(list, piece.box, composer),
        )
      : pieces;
  return { list, clues, ...groupUnits(list, composed) };
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
    if (tried.has(list)) continue;
    tried.add(list);
    const found = assemble(page, list, composer);
    const sure = conversationScore(found, composers);
    const score = sure + candidate.score * 0.5;
    if (sure >= ENOUGH && candidate.score > 0 && (best === null || score > best.score))
      best = { found, score };
  }
  return best?.found ?? null;
}

interface Line {
  readonly unit: Unit;
  readonly box: Box;
  readonly side: 0 | 1 | null;
  readonly system: boolean;
  readonly at: string | null;
  readonly time: Message['time'];
}

/** The day headings before each message, by place in the document. */
function dayFinder(found: Found, now: Date): (unit: Unit) => Date | null {
  const days = found.outside
    .filter((piece) => piece.kind === 'date')
    .map((piece) => ({ index: piece.box.index, day: dateIn(piece.text.normalize('NFKC'), now) }));
  return (unit) => days.findLast((heading) => heading.index < unit.box.index)?.day ?? null;
}

function timeOf(unit: Unit, now: Date, day: Date | null): Message['time'] {
  if (!unit.time) return null;
  const { box } = unit.time;
  const machine = [box, ...box.children].map((at) => at.attribute('datetime')).find(Boolean) ?? '';
  return readTime(unit.time.text, now, { day, machine });
}

/**
 * In a thread that shows both names, a message without one is the next by the same person, as long
 * as it stands on the same side.
 */
function carryNames(units: readonly Unit[], marks: readonly Marks[]): readonly Marks[] {
  if (new Set(marks.flatMap((mark) => mark.name ?? [])).size < 2) return marks;
  let last: { name: Unit['name']; mark: Marks } | null = null;
  return marks.map((mark, index) => {
    const unit = units[index];
    if (!unit) return mark;
    if (unit.name) last = { name: unit.name, mark };
    else if (last && !opposite(last.mark, mark)) {
      unit.name = last.name;
      return { ...mark, name: unit.name?.text ?? null, said: mark.said ?? last.mark.said };
    }
    return { ...mark, name: unit.name?.text ?? null };
  });
}

function opposite(one: Marks, other: Marks): boolean {
  const anchors = [one.anchor, other.anchor];
  return anchors.includes('left') && anchors.includes('right');
}

function linesOf(found: Found, now: Date): { lines: readonly Line[]; ownSide: 0 | 1 | null } {
  const kinds = lineKinds(found);
  const talk = found.units.filter((_, index) => kinds[index] === 'message');
  const marks = carryNames(talk, marksOf(found.list, talk));
  const vote = voteSides(marks, found.clues);
  const sideOf = new Map(talk.map((unit, index) => [unit, vote.sides[index] ?? null]));
  const dayOf = dayFinder(found, now);
  const lines = found.units.flatMap((unit, index) => {
    const kind = kinds[index];
    if (kind === 'left-out') return [];
    const time = timeOf(unit, now, dayOf(unit));
    return [
      {
        unit,
        box: unit.box,
        side: sideOf.get(unit) ?? null,
        system: kind === 'system',
        at: time?.at ?? null,
        time,
      },
    ];
  });
  return { lines: oldestFirst(lines), ownSide: vote.ownSide };
}

function authorOf(line: Line, ownSide: 0 | 1 | null): Author {
  if (line.system) return 'system';
  if (line.side === null || ownSide === null) return 'unknown';
  return line.side === ownSide ? 'seller' : 'customer';
}

function commonName(
  lines: readonly Line[],
  authors: readonly Author[],
  author: Author,
): string | null {
  const counts = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const name = line.unit.name?.text ?? '';
    if (name !== '' && authors[index] === author) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

function replyBoxOf(page: PageBoxes, list: Box): { box: Box | null; notices: ReadingNotice[] } {
  const [first, second] = rankReplyBoxes(page, list);
  if (!first) return { box: null, notices: ['no-reply-box'] };
  if (second && first.score - second.score < 1)
    return { box: first.box, notices: ['reply-box-unsure'] };
  return { box: first.box, notices: [] };
}

/** Reads the conversation of any page; null where none is found. Sides it cannot tell stay `unknown`. */
export function detectThread(
  page: PageBoxes,
  options: { now: Date; sellerSide: 0 | 1 | null },
): PageThread | null {
  const composers = rankReplyBoxes(page, null);
  const found = chooseList(page, composers);
  if (!found) return null;
  const { lines, ownSide } = linesOf(found, options.now);
  if (!lines.some((line) => !line.system)) return null;
  const seller = options.sellerSide ?? ownSide;
  const authors = lines.map((line) => authorOf(line, seller));
  const reply = replyBoxOf(page, found.list);
  const customer = commonName(lines, authors, 'customer');
  const nameBox =
    lines.find((line, index) => authors[index] === 'customer' && line.unit.name?.text === customer)
      ?.unit.name?.box ?? null;
  return {
    messages: lines.map((line, index) => ({
      author: authors[index] ?? 'unknown',
      text: line.unit.text,
      name: line.unit.name?.text ?? null,
      time: line.time,
    })),
    boxes: lines.map((line) => line.box),
    sides: lines.map((line) => (line.system ? null : line.side)),
    customer:
      customer === null
        ? found.clues.headName
        : { name: bareName(customer) || customer, box: nameBox },
    sellerName: commonName(lines, authors, 'seller') ?? found.clues.ownName,
    replyBox: reply.box,
    notices: [
      ...reply.notices,
      ...(found.outside.some((piece) => piece.kind === 'older') ? (['partly-read'] as const) : []),
      ...(authors.includes('unknown') ? (['sides-unknown'] as const) : []),
    ],
  };
}
