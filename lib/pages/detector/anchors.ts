import type { Box, Rect } from '../page-box.ts';
import { isDrawnBox } from './looks.ts';

/** Where a message stands in its column. */
export type Anchor = 'left' | 'right' | 'centre' | 'wide';

const EDGE = 10;

type Place = Pick<Rect, 'left' | 'right' | 'width'>;
/** The boxes from a message's entry down to its text. */
export type Chain = readonly Box[];

interface Shape {
  /** The bubble, or the text where none is drawn: its edges line up with those of its side. */
  readonly edge: Place;
  /** The widest box that stands off the column's middle. */
  readonly whole: Place;
}

function shapeOf(list: Box, chain: Chain): Shape | null {
  const column = list.rect;
  const narrow = chain.filter((box) => box.rect.width > 0 && box.rect.width < column.width * 0.93);
  const drawn = narrow.find((box) => isDrawnBox(box))?.rect;
  if (drawn) return { edge: drawn, whole: drawn };
  const text = chain.at(-1)?.textRect ?? null;
  if (!text) return null;
  const slack = Math.max(6, column.width * 0.03);
  const aside = narrow.find(
    ({ rect }) => Math.abs(rect.left - column.left - (column.right - rect.right)) > slack,
  );
  // A wide frame around a short text says less than where the text stands in it.
  return { edge: text, whole: aside && text.width >= aside.rect.width * 0.6 ? aside.rect : text };
}

/** Where each message stands; null without layout. */
export function anchorsOf(list: Box, chains: readonly Chain[]): readonly (Anchor | null)[] {
  if (!list.hasLayout) return chains.map(() => null);
  const lined = alongEdges(chains);
  const shapes = chains.map((chain) => shapeOf(list, chain));
  const places = shapes.flatMap((shape) => shape ?? []);
  const lefts = places.map(({ edge }) => edge.left);
  const rights = places.map(({ edge }) => edge.right);
  const column = list.rect;
  const [left, right] = edges(column, Math.min(...lefts), Math.max(...rights));
  const shared = { left: sharedEdge(lefts), right: sharedEdge(rights) };
  return shapes.map((shape, index) => {
    const known = lined?.[index] ?? null;
    if (known) return known;
    if (!shape) return null;
    const { edge, whole: place } = shape;
    const onLeft = shared.left !== null && Math.abs(edge.left - shared.left) <= 3;
    const onRight = shared.right !== null && Math.abs(edge.right - shared.right) <= 3;
    if (onLeft !== onRight) return onLeft ? 'left' : 'right';
    const before = place.left - left;
    const after = right - place.right;
    if (before <= EDGE && after <= EDGE) return 'wide';
    if (Math.abs(before - after) <= Math.max(6, column.width * 0.03))
      return before > column.width * 0.1 ? 'centre' : 'wide';
    return before < after ? 'left' : 'right';
  });
}

/** The edge on which most messages stand, if two or more do: long messages of both sides overlap, their edges do not. */
function sharedEdge(edgesFound: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const edge of edgesFound)
    counts.set(Math.round(edge), (counts.get(Math.round(edge)) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && most[1] >= 2 && most[1] >= edgesFound.length * 0.2 ? most[0] : null;
}

/**
 * The edges that messages can reach: a column pads both sides alike, so where none stands on one
 * side, that side's padding is taken from the other.
 */
function edges(column: Rect, left: number, right: number): readonly [number, number] {
  const most = column.width * 0.2;
  const before = left - column.left;
  const after = column.right - right;
  const start = before <= most ? before : after <= most ? after : 0;
  const end = after <= most ? after : before <= most ? before : 0;
  return [column.left + start, column.right - end];
}

interface Edges {
  readonly lefts: ReadonlySet<number>;
  readonly rights: ReadonlySet<number>;
}

/** The edges of every box from entry to text that does not fill the whole column. */
function edgesOf(chains: readonly Chain[]): readonly Edges[] {
  const all = chains.map((chain) => chain.map((box) => box.rect).filter(({ width }) => width > 0));
  let left = Infinity;
  let right = -Infinity;
  for (const rects of all)
    for (const rect of rects) {
      left = Math.min(left, rect.left);
      right = Math.max(right, rect.right);
    }
  return all.map((rects) => {
    const part = rects.filter((rect) => rect.left > left + 3 || rect.right < right - 3);
    return {
      lefts: new Set(part.map((rect) => Math.round(rect.left))),
      rights: new Set(part.map((rect) => Math.round(rect.right))),
    };
  });
}

const CANDIDATES = 8;
/** How many messages must stand on exactly one of the two edges. */
const COVERED = 0.75;

/** Edges that some messages share and others do not, most shared first. */
function telling(all: readonly ReadonlySet<number>[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const edgesFound of all)
    for (const edge of edgesFound) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 2 && count < all.length)
    .sort((one, other) => other[1] - one[1])
    .slice(0, CANDIDATES)
    .map(([edge]) => edge);
}

interface Parted {
  readonly anchors: readonly (Anchor | null)[];
  readonly covered: number;
}

/**
 * In a column of two sides every message of one side has a box on the same left edge, and every
 * message of the other one on the same right edge, however long the texts are. Finds the two edges
 * that part the messages best; null where no two do.
 */
function alongEdges(chains: readonly Chain[]): readonly (Anchor | null)[] | null {
  if (chains.length < 3) return null;
  const all = edgesOf(chains);
  const lefts = telling(all.map((one) => one.lefts));
  const rights = telling(all.map((one) => one.rights));
  let best: Parted | null = null;
  for (const left of lefts)
    for (const right of rights) {
      const anchors = all.map((one): Anchor | null => {
        const onLeft = one.lefts.has(left);
        return onLeft === one.rights.has(right) ? null : onLeft ? 'left' : 'right';
      });
      const covered = anchors.filter((anchor) => anchor !== null).length;
      if (best === null || covered > best.covered) best = { anchors, covered };
    }
  if (best && best.covered >= chains.length * COVERED && standsApart(chains, best.anchors))
    return best.anchors;
  return alongOneEdge(chains, all, { lefts, rights });
}

/** Where the boxes of one side are as wide as the column, the other side's edge alone parts them. */
function alongOneEdge(
  chains: readonly Chain[],
  all: readonly Edges[],
  { lefts, rights }: { lefts: readonly number[]; rights: readonly number[] },
): readonly (Anchor | null)[] | null {
  const byLeft = lefts.map((edge) =>
    all.map((one): Anchor => (one.lefts.has(edge) ? 'left' : 'right')),
  );
  const byRight = rights.map((edge) =>
    all.map((one): Anchor => (one.rights.has(edge) ? 'right' : 'left')),
  );
  const found =
    byLeft.find((anchors) => isRagged(chains, anchors, 'right')) ??
    byRight.find((anchors) => isRagged(chains, anchors, 'left'));
  return found && standsApart(chains, found) ? found : null;
}

const SAMPLE = 20;

function textPlaces(
  chains: readonly Chain[],
  anchors: readonly (Anchor | null)[],
  side: Anchor,
): readonly Rect[] {
  return chains
    .filter((_, index) => anchors[index] === side)
    .slice(0, SAMPLE)
    .flatMap((chain) => chain.at(-1)?.textRect ?? []);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** Texts that end at the same edge and begin anywhere stand on that edge's side; indented ones all begin alike. */
function isRagged(
  chains: readonly Chain[],
  anchors: readonly (Anchor | null)[],
  side: 'left' | 'right',
): boolean {
  const own = textPlaces(chains, anchors, side);
  const other = textPlaces(chains, anchors, side === 'right' ? 'left' : 'right');
  if (own.length < 2 || other.length < 2) return false;
  const near = side === 'right' ? 'left' : 'right';
  if (standsAcross(own, other, near)) return false;
  return (
    spread(own.map((place) => place[near])) > 2 * EDGE &&
    spread(other.map((place) => place[near])) <= 3
  );
}

/** Several of these texts begin together across the column's middle, where the other side stands. */
function standsAcross(
  own: readonly Rect[],
  other: readonly Rect[],
  near: 'left' | 'right',
): boolean {
  const all = [...own, ...other];
  const start = Math.min(...all.map(({ left }) => left));
  const end = Math.max(...all.map(({ right }) => right));
  const sign = near === 'left' ? 1 : -1;
  const outermost = Math.min(...own.map((place) => place[near] * sign));
  const there = own.filter((place) => place[near] * sign - outermost <= 3);
  return (
    there.length >= 2 &&
    there.every(({ left, right }) => (start + end - left - right) * sign > (end - start) * 0.1)
  );
}

/** The texts of one side stand more to the left than those of the other. */
function standsApart(chains: readonly Chain[], anchors: readonly (Anchor | null)[]): boolean {
  const middle = (side: Anchor): number => {
    const places = textPlaces(chains, anchors, side);
    return places.reduce((sum, { left, right }) => sum + left + right, 0) / places.length / 2;
  };
  return middle('right') - middle('left') > EDGE;
}
