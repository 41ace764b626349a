import { emojiOf, textOf } from '../box-text.ts';
import type { Box } from '../page-box.ts';
import { childTowards } from '../page-box.ts';
import { MESSAGE_HINT } from '../words.data.ts';
import { isDrawnBox, kindOf, likeness } from './looks.ts';
import type { Piece } from './pieces.ts';

/** One message as found: its box, what is inside it, and what of the group around it belongs to it. */
export interface Unit {
  readonly box: Box;
  readonly bodies: readonly Piece[];
  /** Every piece inside the box, document order. */
  readonly pieces: readonly Piece[];
  readonly text: string;
  name: Piece | null;
  role: Piece | null;
  time: Piece | null;
  avatar: Piece | null;
  status: Piece | null;
}

const BODY_KINDS = new Set(['body', 'image', 'stamp']);
const PROSE_TAGS = new Set(
  'p span br b strong i em u s a code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 small mark img picture video figure table thead tbody tr td th del font bdi wbr ruby'.split(
    ' ',
  ),
);
const RECORD_ROLES = /^(?:listitem|article|row|comment|option|group)$/u;
const RECORD_TAGS = new Set(['li', 'article', 'tr', 'dd']);
const ID_ATTRIBUTE = /^(?:id|data-(?:[a-z-]*-)?(?:id|key|ts|index|item|message|msg|uuid))$/u;

/** Tells for each box whether the bodies in it are one message or several. */
class Joiner {
  readonly #bodyChildren = new Map<Box, Box[]>();
  readonly #answers = new Map<Box, boolean>();
  readonly #marks = new Map<Box, number>();
  readonly #list: Box;

  constructor(list: Box, pieces: readonly Piece[]) {
    this.#list = list;
    for (const piece of pieces) {
      if (BODY_KINDS.has(piece.kind)) this.#register(piece.box);
      else if (piece.kind === 'time' || piece.kind === 'name') this.#mark(piece.box);
    }
  }

  #register(box: Box): void {
    for (let at = box; at !== this.#list && at.parent; at = at.parent) {
      const known = this.#bodyChildren.get(at.parent) ?? [];
      if (known.includes(at)) return;
      this.#bodyChildren.set(at.parent, [...known, at]);
    }
  }

  #mark(box: Box): void {
    for (let at: Box | null = box; at && at !== this.#list; at = at.parent)
      this.#marks.set(at, (this.#marks.get(at) ?? 0) + 1);
  }

  /** The box of the whole message that `body` is part of. */
  messageBox(body: Box): Box {
    let top = body;
    while (top !== this.#list && top.parent && top.parent !== this.#list) {
      if (!this.isOne(top.parent)) break;
      top = top.parent;
    }
    return top;
  }

  isOne(box: Box): boolean {
    const known = this.#answers.get(box);
    if (known !== undefined) return known;
    const children = this.#bodyChildren.get(box) ?? [];
    const answer =
      box !== this.#list &&
      (children.length < 2
        ? children.every((child) => this.isOne(child))
        : this.#areOne(box, children));
    this.#answers.set(box, answer);
    return answer;
  }

  #areOne(box: Box, children: readonly Box[]): boolean {
    if (children.some((child) => !this.isOne(child))) return false;
    if (children.filter((child) => (this.#marks.get(child) ?? 0) > 0).length >= 2) return false;
    if (children.filter((child) => isOwnRecord(child)).length >= 2) return false;
    const drawn = children.filter((child) => drawnInside(child)).length;
    if (this.#isBubble(box)) return drawn < 2 || drawn < children.length / 2;
    if (drawn >= 2) return false;
    if (children.every((child) => PROSE_TAGS.has(child.tag) || child.chars === 0))
      return !children.some(
        (child) => MESSAGE_HINT.test(child.hint) && child.isBlock && likeSiblings(children),
      );
    if (children.some((child) => !child.isBlock)) return true;
    return !likeSiblings(children);
  }

  #isBubble(box: Box): boolean {
    for (let at: Box | null = box; at && at !== this.#list; at = at.parent) {
      if (isDrawnBox(at) && (!at.hasLayout || at.rect.width < this.#list.rect.width * 0.9))
        return true;
    }
    return false;
  }
}

/** Marked by the page as an entry of a list. */
function isOwnRecord(box: Box): boolean {
  if (RECORD_ROLES.test(box.attribute('role'))) return true;
  if (
    RECORD_TAGS.has(box.tag) &&
    (box.tag !== 'li' || box.classes.length > 0 || (box.parent?.classes.length ?? 0) > 0)
  )
    return true;
  return box.attributeNames.some(
    (name) =>
      ID_ATTRIBUTE.test(name) &&
      box.attribute(name) !== '' &&
      MESSAGE_HINT.test(`${box.hint} ${name}`),
  );
}

/** The box, or the only box in it that holds its content, is drawn as a bubble. */
function drawnInside(box: Box): boolean {
  for (let at: Box | undefined = box, level = 0; at && level < 5; level++) {
    if (
      isDrawnBox(at) &&
      at.tag !== 'img' &&
      at.tag !== 'a' &&
      at.tag !== 'code' &&
      at.tag !== 'pre'
    )
      return true;
    const inner: readonly Box[] = at.children.filter((child) => child.chars > 0);
    at =
      inner.length === 1 && inner[0] !== undefined && inner[0].chars >= at.chars * 0.5
        ? inner[0]
        : inner.find((child) => isDrawnBox(child));
  }
  return false;
}

/** Built alike, so each is an entry of its own; a heading and a text are not. */
function likeSiblings(boxes: readonly Box[]): boolean {
  const [first, ...rest] = boxes;
  if (!first) return false;
  const same = rest.filter(
    (box) => kindOf(box) === kindOf(first) || likeness(box, first) >= 0.5,
  ).length;
  return same >= rest.length / 2;
}

function bodyText(box: Box, pieces: readonly Piece[]): string {
  const skipped = new Set(
    pieces.filter((piece) => piece.kind !== 'body').map((piece) => piece.box),
  );
  const text = textOf(box, (inner) => skipped.has(inner) && emojiOf(inner) === null);
  return pieces.some((piece) => piece.kind === 'name') ? text.replace(/^\s*[:：]\s*/u, '') : text;
}

function unitText(box: Box, pieces: readonly Piece[]): string {
  const text = bodyText(box, pieces);
  if (text.replaceAll(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu, '') !== '') return text;
  if (pieces.some((piece) => piece.kind === 'stamp')) return '［スタンプ］';
  return pieces.some((piece) => piece.kind === 'image') ? '［画像］' : '';
}

/** A message of these pieces; `pieces` are those inside its box, in document order. */
export function makeUnit(box: Box, pieces: readonly Piece[]): Unit {
  const first = (kind: Piece['kind']): Piece | null =>
    pieces.find((piece) => piece.kind === kind) ?? null;
  return {
    box,
    bodies: pieces.filter((piece) => BODY_KINDS.has(piece.kind)),
    pieces,
    text: unitText(box, pieces),
    name: first('name'),
    role: first('role'),
    time: first('time') ?? first('date'),
    avatar: first('avatar'),
    status: first('status'),
  };
}

/** The drawn bubble that holds nothing but this piece. */
function bubbleOf(list: Box, piece: Piece): Box | null {
  for (
    let at: Box | null = piece.box, level = 0;
    at && at !== list && level < 5;
    at = at.parent, level++
  ) {
    if (at.chars !== piece.box.chars) return null;
    if (isDrawnBox(at) && !/^(?:t[dhr]|li|dt)$/u.test(at.tag)) return at;
  }
  return null;
}

/** '15:00' or 'OK' alone in a bubble like all others is what somebody said, not when. */
function withTimesSaid(list: Box, pieces: readonly Piece[]): readonly Piece[] {
  const marks = pieces.filter((piece) => /^(?:time|date|status)$/u.test(piece.kind));
  const alone = marks
    .map((piece) => ({ piece, bubble: bubbleOf(list, piece) }))
    .filter(({ bubble }) => bubble !== null);
  if (alone.length === 0) return pieces;
  const body = pieces.filter((piece) => piece.kind === 'body').slice(0, 40);
  const kinds = new Set(
    body
      .map((piece) => bubbleOf(list, piece))
      .flatMap((bubble) => (bubble ? [kindOf(bubble)] : [])),
  );
  const said = new Set(
    alone
      .filter(({ bubble }) => bubble !== null && kinds.has(kindOf(bubble)))
      .map(({ piece }) => piece),
  );
  return pieces.map((piece) =>
    said.has(piece) ? { ...piece, kind: 'body' as const, text: '' } : piece,
  );
}

export interface Grouped {
  readonly units: readonly Unit[];
  /** Pieces outside every message: day headings, names of groups, buttons. */
  readonly outside: readonly Piece[];
}

/** Joins the pieces of a list into messages. */
export function groupUnits(list: Box, found: readonly Piece[]): Grouped {
  const pieces = withTimesSaid(list, found);
  const joiner = new Joiner(list, pieces);
  const boxes = [
    ...new Set(
      pieces
        .filter((piece) => BODY_KINDS.has(piece.kind))
        .map((piece) => joiner.messageBox(piece.box)),
    ),
  ];
  const units: Unit[] = [];
  const outside: Piece[] = [];
  let next = 0;
  for (const box of boxes) {
    while (next < pieces.length && (pieces[next]?.box.index ?? 0) < box.index)
      outside.push(...pieces.slice(next, ++next));
    const start = next;
    while (next < pieces.length && (pieces[next]?.box.index ?? Infinity) <= box.last) next++;
    units.push(makeUnit(box, pieces.slice(start, next)));
  }
  outside.push(...pieces.slice(next));
  shareGroupPieces(list, units, outside);
  return { units: units.filter((unit) => unit.text !== ''), outside };
}

/** The smallest box around a piece that also holds a message. */
function groupAround(piece: Piece, list: Box, holders: ReadonlySet<Box>): Box {
  let at = piece.box;
  while (at !== list && at.parent && !holders.has(at)) at = at.parent;
  return at;
}

type Shared = 'name' | 'role' | 'time' | 'avatar' | 'status';
const SHARED: readonly Shared[] = ['name', 'role', 'time', 'avatar', 'status'];

/** Gives a group's name, picture and time, which stand once, to the messages they belong to. */
function shareGroupPieces(list: Box, units: readonly Unit[], outside: readonly Piece[]): void {
  const holders = new Set<Box>();
  for (const unit of units)
    for (let at: Box | null = unit.box; at && !holders.has(at); at = at.parent) holders.add(at);
  const sorted = units.map((unit) => unit.box.index);
  const firstTime = outside.find((piece) => piece.kind === 'time')?.box.index ?? Infinity;
  // In a flat list a time leads its message when one stands before the first message.
  const timeLeads = firstTime < (sorted[0] ?? 0);
  for (const piece of outside) {
    const kind = SHARED.find((shared) => shared === piece.kind);
    if (!kind) continue;
    const group = groupAround(piece, list, holders);
    const at = lowerBound(sorted, piece.box.index);
    const after = unitsFrom(units, { start: at, step: 1, group });
    const before = unitsFrom(units, { start: at - 1, step: -1, group });
    give(kind, piece, { after, before, flat: group === list, timeLeads });
  }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A group seldom has more messages than this; keeps the work linear in a flat list. */
const GROUP_LIMIT = 60;

function unitsFrom(
  units: readonly Unit[],
  where: { start: number; step: 1 | -1; group: Box },
): readonly Unit[] {
  const found: Unit[] = [];
  for (let at = where.start; found.length < GROUP_LIMIT; at += where.step) {
    const unit = units[at];
    if (!unit || !where.group.contains(unit.box)) break;
    found.push(unit);
  }
  return found;
}

function give(
  kind: Shared,
  piece: Piece,
  near: { after: readonly Unit[]; before: readonly Unit[]; flat: boolean; timeLeads: boolean },
): void {
  const heads =
    kind === 'name' || kind === 'role' || (near.flat && (kind !== 'time' || near.timeLeads));
  const leads = near.after.length > 0 && (near.before.length === 0 || heads);
  for (const unit of leads ? near.after : near.before) {
    const own = unit.pieces.includes(unit[kind] ?? piece);
    if (own) break;
    // A later heading of the same group replaces what an earlier one gave.
    if (leads || unit[kind] === null) unit[kind] = piece;
    if (kind === 'time' && near.flat) break;
  }
}

/** The entry of the list in which a unit stands: what carries the side's class or alignment. */
export function entryOf(list: Box, unit: Unit): Box {
  return childTowards(list, unit.box);
}
