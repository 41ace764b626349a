import type { Box } from '../page-box.ts';
import type { Piece } from './piece-kinds.ts';
import type { Unit } from './unit.ts';

/** The smallest box around a piece that also holds a message. */
function groupAround(piece: Piece, list: Box, holders: ReadonlySet<Box>): Box {
  let at = piece.box;
  while (at !== list && at.parent && !holders.has(at)) at = at.parent;
  return at;
}

type Shared = 'name' | 'role' | 'time' | 'avatar' | 'status';
const SHARED: readonly Shared[] = ['name', 'role', 'time', 'avatar', 'status'];

/** Gives a group's name, picture and time, which stand once, to the messages they belong to. */
export function shareGroupPieces(
  list: Box,
  units: readonly Unit[],
  outside: readonly Piece[],
): void {
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
