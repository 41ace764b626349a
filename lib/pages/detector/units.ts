import type { Box } from '../page-box.ts';
import { BODY_KINDS, Joiner } from './joiner.ts';
import { isDrawnBox, kindOf } from './looks.ts';
import type { Piece } from './piece-kinds.ts';
import { shareGroupPieces } from './shared-pieces.ts';
import { makeUnit, type Unit } from './unit.ts';

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
