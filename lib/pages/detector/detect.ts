import type { Author, Message } from '../../thread/thread.ts';
import type { ReadingNotice } from '../../thread/reading.ts';
import type { PageThread } from '../page-thread.ts';
import type { Box, PageBoxes } from '../page-box.ts';
import { rankReplyBoxes } from '../reply-box.ts';
import { dateIn, isTime, readTime } from '../shown-time.ts';
import { bareName } from './clues.ts';
import { chooseList, type Found } from './find-list.ts';
import { readLines } from './lines.ts';
import { oldestFirst } from './order.ts';
import { marksOf, type Marks } from './sides.ts';
import type { Unit } from './unit.ts';
import { voteSides } from './vote.ts';

interface Line {
  readonly unit: Unit;
  readonly box: Box;
  readonly side: 0 | 1 | null;
  readonly system: boolean;
  readonly text: string;
  readonly at: string | null;
  readonly time: Message['time'];
}

/** 'Closed by the shop · 4h': the time at the end of a line of the system's is not its text. */
function withoutTime(text: string): string {
  const end = Math.max(...['·', '•', '|', '｜'].map((mark) => text.lastIndexOf(mark)));
  return end > 0 && isTime(text.slice(end + 1).trim()) ? text.slice(0, end).trimEnd() : text;
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

const FACE_WORDS =
  /(?:さん|様)?の?(?:プロフィール(?:画像|写真)?|アイコン|アバター|画像|写真)$|(?:'s)? (?:profile )?(?:avatar|picture|photo|image|icon)$|^(?:avatar|profile(?: picture)?|user)(?: of)?/iu;

/** In a thread without names the texts of its pictures name the people, where they differ. */
function nameByFaces(units: readonly Unit[]): void {
  if (units.some((unit) => unit.name !== null)) return;
  const names = units.map((unit) => {
    const box = unit.avatar?.box;
    const told = box?.inside.map((inner) => inner.attribute('alt') || inner.attribute('title'));
    const text = told?.find((found) => found !== '') ?? '';
    return text.slice(0, 60).trim().replace(FACE_WORDS, '').trim();
  });
  if (new Set(names.filter(Boolean)).size !== 2) return;
  units.forEach((unit, index) => {
    const text = names[index] ?? '';
    if (unit.avatar && text !== '') unit.name = { kind: 'name', box: unit.avatar.box, text };
  });
}

function opposite(one: Marks, other: Marks): boolean {
  const anchors = [one.anchor, other.anchor];
  return anchors.includes('left') && anchors.includes('right');
}

function linesOf(found: Found, now: Date): { lines: readonly Line[]; ownSide: 0 | 1 | null } {
  nameByFaces(found.units);
  const { kinds, marks: allMarks } = readLines(found);
  const talk = found.units.filter((_, index) => kinds[index] === 'message');
  // Lines that are no messages bend what is common to all: without them the signals are read anew.
  const own = talk.length === allMarks.length ? allMarks : marksOf(found.list, talk);
  const marks = carryNames(talk, own);
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
        text: kind === 'system' ? withoutTime(unit.text) : unit.text,
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
      text: line.text,
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
