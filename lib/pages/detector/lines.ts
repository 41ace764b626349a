import { isDate } from '../shown-time.ts';
import {
  EVENT_TEXT,
  OLDER_TEXT,
  SEPARATOR_HINT,
  STANDING_TEXT,
  SYSTEM_HINT,
  SYSTEM_LABEL,
  TYPING_HINT,
  TYPING_TEXT,
  UNREAD_TEXT,
} from '../words.data.ts';
import type { Box } from '../page-box.ts';
import { bareName } from './clues.ts';
import { kindOf } from './looks.ts';
import { marksOf, type Marks } from './sides.ts';
import { entryOf, type Unit } from './unit.ts';

/** What a line of the list is: somebody's message, the system's, or none (separators, the site's standing notices). */
export type LineKind = 'message' | 'system' | 'left-out';

function chainHints(list: Box, unit: Unit): string {
  const entry = entryOf(list, unit);
  const hints: string[] = [];
  for (let at: Box | null = unit.bodies[0]?.box ?? unit.box; at && at !== list; at = at.parent) {
    hints.push(at.hint);
    if (at === entry) break;
  }
  return hints.join(' ');
}

/** The words of each line without those that every line has: they tell nothing apart. */
function tellingHints(hints: readonly string[]): readonly string[] {
  const tokens = hints.map((hint) => new Set(hint.split(/\s+/u)));
  const [first, ...rest] = tokens;
  const common = [...(first ?? [])].filter((token) => rest.every((other) => other.has(token)));
  return tokens.map((own) => [...own].filter((token) => !common.includes(token)).join(' '));
}

interface Context {
  readonly list: Box;
  readonly units: readonly Unit[];
  readonly marks: readonly Marks[];
  readonly hints: readonly string[];
  /** Whether some messages stand left or right. */
  readonly aligned: boolean;
}

/** A word that more of the lines have is the page's word for a message. */
const MOST = 0.7;

/** The word is used for some lines of the list only, so it says something about them. */
function tellsApart(context: Context, index: number, words: RegExp): boolean {
  if (context.units.length === 1 || !words.test(context.hints[index] ?? '')) return false;
  const named = context.hints.filter((hint) => words.test(hint)).length;
  return named <= context.hints.length * MOST;
}

function isEvent(text: string): boolean {
  return EVENT_TEXT.test(text.trim().split('\n').at(-1) ?? '');
}

/** Said outright, and not of a notice beside a message. */
const SYSTEM_MESSAGE = /(?:^|[^a-z])(?:message-?system|system-?message)(?:$|[^a-z])/u;

function isSystemLine(context: Context, index: number): boolean {
  const unit = context.units[index];
  const mark = context.marks[index];
  if (!unit || !mark) return false;
  if (unit.pieces.some((piece) => SYSTEM_LABEL.test(piece.text))) return true;
  // The site sends no pictures.
  if (unit.bodies.every((piece) => piece.kind !== 'body')) return false;
  const bare = unit.pieces.every((piece) => piece.kind !== 'avatar' && piece.kind !== 'name');
  if (
    tellsApart(context, index, SYSTEM_HINT) &&
    (mark.anchor === 'centre' || mark.anchor === 'wide' || bare)
  )
    return true;
  if (tellsApart(context, index, SYSTEM_MESSAGE)) return true;
  if (!bare || (unit.name && context.marks.length < 3)) return false;
  const undrawn = mark.paint === null && !unit.time && isEvent(unit.text);
  if (undrawn && context.marks.every((other) => other === mark || other.paint !== null))
    return true;
  const bubbles = context.marks.some(
    ({ anchor, paint }) =>
      paint !== null && paint === mark.paint && (anchor === 'left' || anchor === 'right'),
  );
  return (
    context.aligned &&
    !bubbles &&
    (mark.anchor === 'centre' || (unit.bodies[0]?.box.style('text-align') ?? '').includes('center'))
  );
}

function isLast({ units }: Context, index: number): boolean {
  return index === units.length - 1 && units[index]?.time === null;
}

/** A bar that names the two of a conversation: 'あなたと mai_k', 'You and mai_k'. */
const YOU_AND = /^(?:あなた|自分)[と、]\s?(.{1,30})$|^you(?: and|,) (.{1,30})$/iu;

/** The other's name over the first message, in the same box as they: whom one writes with. */
function isHeadLine({ units }: Context, index: number): boolean {
  const { text = '', pieces = [], name = null, avatar = null } = units[index] ?? {};
  if (units.length < 2 || name || avatar || text.length > 40) return false;
  if (pieces.some((piece) => piece.kind === 'time')) return false;
  const both = YOU_AND.exec(text)?.slice(1).find(Boolean);
  if (index > 0 && both === undefined) return false;
  const named = bareName(both ?? text);
  return units.some((unit) => unit.name !== null && bareName(unit.name.text) === named);
}

/** A line over or under the messages that is built otherwise, and lacks what nearly all of them have. */
function isHint({ list, units }: Context, index: number): boolean {
  const unit = units[index];
  if (!unit || units.length < 4 || (index > 0 && index < units.length - 1)) return false;
  const marked = (one: Unit): boolean =>
    Boolean(one.time ?? one.name ?? one.avatar) ||
    one.pieces.some((piece) => piece.kind === 'label');
  const kinds = units.map((one) => kindOf(entryOf(list, one)));
  const others = units.filter((one, at) => at !== index && marked(one));
  const standing = STANDING_TEXT.test(unit.text) && unit.text.length <= 40;
  return (
    !marked(unit) &&
    (standing || others.length >= (units.length - 1) * 0.9) &&
    kinds.filter((kind) => kind === kinds[index]).length === 1 &&
    !isEvent(unit.text)
  );
}

function kindOfLine(context: Context, index: number): LineKind {
  const unit = context.units[index];
  if (!unit) return 'left-out';
  const { text } = unit;
  if (
    (isDate(text) && !unit.time && !unit.name) ||
    UNREAD_TEXT.test(text) ||
    TYPING_TEXT.test(text)
  )
    return 'left-out';
  if (tellsApart(context, index, TYPING_HINT) && text.length < 20) return 'left-out';
  // Dots that stand last are somebody writing.
  if (/^(?:\.{3}|・{3}|[•●]{3})$/u.test(text.replaceAll(/\s/gu, '')) && isLast(context, index))
    return 'left-out';
  if (isHeadLine(context, index) || isHint(context, index)) return 'left-out';
  const system = isSystemLine(context, index);
  if (!system && !tellsApart(context, index, SEPARATOR_HINT))
    return OLDER_TEXT.test(text) &&
      text.length < 20 &&
      !unit.time &&
      context.marks[index]?.anchor === 'centre'
      ? 'left-out'
      : 'message';
  if (!system)
    return unit.name || unit.avatar || unit.time || text.length > 40 ? 'message' : 'left-out';
  if (isEvent(text)) return 'system';
  if (STANDING_TEXT.test(text)) return 'left-out';
  // A line before the first message or after the last one that tells of no event is the site's own.
  const edge = index === 0 || index === context.units.length - 1;
  return edge && !unit.time ? 'left-out' : 'system';
}

/** The kind of every unit of a list, and the signals it was told by. */
export function readLines(found: { list: Box; units: readonly Unit[] }): {
  kinds: readonly LineKind[];
  marks: readonly Marks[];
} {
  const { list, units } = found;
  const marks = marksOf(list, units);
  const aligned = marks.some((mark) => mark.anchor === 'left' || mark.anchor === 'right');
  const context: Context = {
    list,
    units,
    marks,
    aligned,
    hints: tellingHints(units.map((unit) => chainHints(list, unit))),
  };
  return { kinds: units.map((_, index) => kindOfLine(context, index)), marks };
}
