import type { Box } from '../page-box.ts';
import {
  CUSTOMER_HINT,
  CUSTOMER_LABEL,
  OTHER_HINT,
  OWN_HINT,
  OWN_LABEL,
  READ_MARK,
  SELLER_HINT,
  SELLER_LABEL,
} from '../words.data.ts';
import { isDrawnBox, paintOf } from './looks.ts';
import { entryOf, type Unit } from './units.ts';

/** Where a message stands in its column. */
export type Anchor = 'left' | 'right' | 'centre' | 'wide';

/** What each weak signal says of a message: the same value means the same side. */
export interface Marks {
  readonly anchor: Anchor | null;
  /** Class tokens from the entry down to the text. */
  readonly tokens: ReadonlySet<string>;
  readonly name: string | null;
  readonly paint: string | null;
  readonly avatar: boolean;
  readonly read: boolean;
  /** 'own' or 'other' where the page says it in words. */
  readonly said: 'own' | 'other' | null;
  /** The same by class words, weaker. */
  readonly worded: 'own' | 'other' | null;
  readonly role: 'seller' | 'customer' | null;
  /** The same by class words: in a chat widget the 'client' may be the one who looks at it. */
  readonly roleWord: 'seller' | 'customer' | null;
}

const EDGE = 10;

/** The boxes from the message's entry down to its text. */
function chainOf(list: Box, unit: Unit): readonly Box[] {
  const entry = entryOf(list, unit);
  const chain: Box[] = [];
  for (let at: Box | null = unit.bodies[0]?.box ?? unit.box; at && at !== list; at = at.parent) {
    chain.push(at);
    if (at === entry) break;
  }
  return chain.reverse();
}

type Place = Pick<Box['rect'], 'left' | 'right' | 'width'>;

interface Shape {
  /** The bubble, or the text where none is drawn: its edges line up with those of its side. */
  readonly edge: Place;
  /** The widest box that stands off the column's middle. */
  readonly whole: Place;
}

function shapeOf(list: Box, chain: readonly Box[]): Shape | null {
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

function anchorsOf(list: Box, chains: readonly (readonly Box[])[]): readonly (Anchor | null)[] {
  const shapes = chains.map((chain) => (list.hasLayout ? shapeOf(list, chain) : null));
  const places = shapes.flatMap((shape) => shape ?? []);
  const lefts = places.map(({ edge }) => edge.left);
  const rights = places.map(({ edge }) => edge.right);
  const column = list.rect;
  const [left, right] = edges(column, Math.min(...lefts), Math.max(...rights));
  const shared = { left: sharedEdge(lefts), right: sharedEdge(rights) };
  return shapes.map((shape) => {
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
function edges(column: Box['rect'], left: number, right: number): readonly [number, number] {
  const most = column.width * 0.2;
  const before = left - column.left;
  const after = column.right - right;
  const start = before <= most ? before : after <= most ? after : 0;
  const end = after <= most ? after : before <= most ? before : 0;
  return [column.left + start, column.right - end];
}

const TOKEN_LIMIT = 40;

function tokensOf(chain: readonly Box[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const box of chain) {
    for (const token of box.classes) if (tokens.size < TOKEN_LIMIT) tokens.add(token);
    const align = box.hasLayout
      ? ''
      : `${box.style('align-self')}|${box.style('justify-content')}|${box.style('text-align')}|${box.style('margin-left')}|${box.style('float')}`;
    if (align.replaceAll('|', '') !== '') tokens.add(align);
    for (const name of [
      'data-side',
      'data-direction',
      'data-role',
      'data-author',
      'data-from',
      'data-sender',
      'data-own',
      'data-is-own',
      'data-type',
      'placement',
      'data-placement',
    ]) {
      const value = box.attribute(name);
      if (value !== '' && value.length < 40) tokens.add(`${name}-${value}`);
    }
  }
  return tokens;
}

function splitWords(token: string): string {
  return token.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-').toLowerCase();
}

function saidOf(unit: Unit): Marks['said'] {
  const labels = unit.pieces.filter(
    (piece) => piece.kind === 'label' || piece.kind === 'name' || piece.kind === 'role',
  );
  if (unit.name) labels.push(unit.name);
  const aria = [unit.box, ...(unit.bodies[0] ? [unit.bodies[0].box] : [])]
    .map((box) => box.attribute('aria-label'))
    .join(' ');
  if (labels.some((piece) => OWN_LABEL.test(piece.text.trim()))) return 'own';
  if (/^(?:you|自分|あなた)\b|sent by you|you (?:said|sent)|あなた[のが：:]|自分の/iu.test(aria))
    return 'own';
  return null;
}

function roleOf(unit: Unit): Marks['role'] {
  const texts = [
    unit.role?.text,
    ...unit.pieces.filter((piece) => piece.kind === 'role').map((piece) => piece.text),
    unit.name?.text,
  ].filter((text) => text !== undefined);
  // 'お客様：高橋' says the role before the name.
  const labels = texts.flatMap((text) => [text, text.split(/[:：]/u, 1)[0] ?? '']);
  if (labels.some((text) => SELLER_LABEL.test(text))) return 'seller';
  return labels.some((text) => CUSTOMER_LABEL.test(text)) ? 'customer' : null;
}

function roleWordOf(chain: readonly Box[]): Marks['roleWord'] {
  const words = chain.map((box) => box.hint).join(' ');
  const seller = SELLER_HINT.test(words);
  const customer = CUSTOMER_HINT.test(words);
  return seller === customer ? null : seller ? 'seller' : 'customer';
}

/** Reads every signal of every message; class words count only where they differ inside the thread. */
export function marksOf(list: Box, units: readonly Unit[]): readonly Marks[] {
  const chains = units.map((unit) => chainOf(list, unit));
  const anchors = anchorsOf(list, chains);
  const tokens = chains.map(tokensOf);
  const everywhere = new Map<string, number>();
  for (const set of tokens)
    for (const token of set) everywhere.set(token, (everywhere.get(token) ?? 0) + 1);
  return units.map((unit, index) => {
    const chain = chains[index] ?? [];
    const telling = [...(tokens[index] ?? [])].filter(
      (token) => units.length === 1 || (everywhere.get(token) ?? 0) < units.length,
    );
    const words = telling.map(splitWords);
    const own = words.some((word) => OWN_HINT.test(word));
    const other = words.some((word) => OTHER_HINT.test(word));
    const drawn = chain.find((box) => box.hasLayout && isDrawnBox(box));
    return {
      anchor: anchors[index] ?? null,
      tokens: new Set(telling),
      name: unit.name?.text ?? null,
      paint: drawn ? paintOf(drawn) : null,
      avatar: unit.avatar !== null,
      read:
        (unit.status !== null && READ_MARK.test(unit.status.text)) ||
        unit.pieces.some((piece) => piece.kind === 'status' && READ_MARK.test(piece.text)),
      said: saidOf(unit),
      worded: own === other ? null : own ? 'own' : 'other',
      role: roleOf(unit),
      roleWord: roleWordOf(chain),
    };
  });
}
