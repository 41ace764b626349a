import type { Author } from '../thread/thread.ts';
import { bareName, surroundingsOf } from './detector/clues.ts';
import { marksOf } from './detector/sides.ts';
import type { Piece, PieceKind } from './detector/piece-kinds.ts';
import { collectPieces } from './detector/pieces.ts';
import { makeUnit, type Unit } from './detector/unit.ts';
import { voteSides } from './detector/vote.ts';
import { OLDER_TEXT, SYSTEM_LABEL } from './words.data.ts';
import { shortTextOf } from './box-text.ts';
import { commonBox, type Box, type PageBoxes } from './page-box.ts';
import type { PageThread } from './page-thread.ts';
import { readFirst } from './recipe-facts.ts';
import type { SideRule, SiteRecipe, ThreadRecipe } from './recipe.ts';
import { rankReplyBoxes } from './reply-box.ts';
import { selectAll } from './selectors.ts';
import { readTime } from './shown-time.ts';

type Side = 0 | 1 | null;
/** Rules speak of own and other; side 1 is the seller's own. */
const SIDE = { own: 1, other: 0 } as const;

class RecipeReader {
  readonly #page: PageBoxes;
  readonly #recipe: ThreadRecipe;

  constructor(page: PageBoxes, recipe: ThreadRecipe) {
    this.#page = page;
    this.#recipe = recipe;
  }

  #boxes(root: Box, selector: string): readonly Box[] {
    return selectAll(this.#page.dom, root.element, selector)
      .map((element) => this.#page.boxOf(element))
      .filter((box) => box !== null);
  }

  #knownKinds(message: Box): ReadonlyMap<Box, PieceKind> {
    const { fields } = this.#recipe;
    const kinds = new Map<Box, PieceKind>();
    const set = (selector: string | undefined, kind: PieceKind): void => {
      if (selector) for (const box of this.#boxes(message, selector)) kinds.set(box, kind);
    };
    set(fields.body, 'body');
    set(fields.stamp, 'stamp');
    set(fields.time, 'time');
    set(fields.name, 'name');
    for (const selector of fields.leaveOut ?? []) set(selector, 'aside');
    return kinds;
  }

  #unit(message: Box): Unit {
    const kinds = this.#knownKinds(message);
    const bodies = [...kinds].filter(([, kind]) => kind === 'body').map(([box]) => box);
    const isGuess = (piece: Piece): boolean => {
      if (piece.kind !== 'name' && piece.kind !== 'time') return false;
      const told = [...kinds].filter(([, kind]) => kind === piece.kind).map(([box]) => box);
      return told.length > 0 && !told.some((box) => piece.box.contains(box));
    };
    const pieces = collectPieces(message, kinds).map((piece) => {
      if (
        piece.kind === 'body' &&
        bodies.length > 0 &&
        !bodies.some((box) => box.contains(piece.box))
      )
        return { ...piece, kind: 'aside' as const };
      return isGuess(piece) ? { ...piece, kind: 'aside' as const } : piece;
    });
    return makeUnit(message, pieces);
  }

  /** The messages in document order, and the box around them; null when the page does not match. */
  units(): { list: Box; units: readonly Unit[] } | null {
    const { list, message, fields } = this.#recipe;
    const around = list === undefined ? this.#page.root : this.#boxes(this.#page.root, list)[0];
    if (!around) return null;
    const skipped = new Set(fields.skip ? this.#boxes(around, fields.skip) : []);
    const boxes = this.#boxes(around, message).filter((box) => !skipped.has(box));
    const units = boxes.map((box) => this.#unit(box));
    const read = units.filter((unit) => unit.text !== '');
    const [first] = boxes;
    // A list most of whose entries give no text is not the list the recipe means.
    if (!first || read.length * 2 < units.length) return null;
    const common = boxes.reduce((one, other) => commonBox(one, other), first);
    const holder =
      list === undefined ? (common === first ? (first.parent ?? first) : common) : around;
    return { list: holder, units: this.#recipe.carryName ? carryNames(read) : read };
  }

  #inside(unit: Unit, selector: string): boolean {
    return (
      this.#page.dom.matches(unit.box.element, selector) ||
      this.#boxes(unit.box, selector).length > 0
    );
  }

  isSystem(unit: Unit): boolean {
    const { system } = this.#recipe.fields;
    if (unit.pieces.some((piece) => SYSTEM_LABEL.test(piece.text))) return true;
    return system !== undefined && this.#inside(unit, system);
  }

  sides(list: Box, units: readonly Unit[]): readonly Side[] {
    const sides: Side[] = units.map(() => null);
    for (const rule of this.#recipe.sides) {
      const decided = this.#decide(rule, list, units);
      for (const [index, side] of decided.entries()) sides[index] ??= side;
    }
    return sides;
  }

  #decide(rule: SideRule, list: Box, units: readonly Unit[]): readonly Side[] {
    switch (rule.kind) {
      case 'matches':
        return units.map((unit) => (this.#inside(unit, rule.selector) ? SIDE[rule.side] : null));
      case 'rest':
        return units.map(() => SIDE[rule.side]);
      case 'vote':
        return this.#vote(list, units);
      case 'own-name':
      case 'other-name': {
        const name = readFirst(this.#page, [
          {
            selector: rule.selector,
            ...(rule.attribute === undefined ? {} : { attribute: rule.attribute }),
          },
        ]);
        if (!name) return units.map(() => null);
        const named = SIDE[rule.kind === 'own-name' ? 'own' : 'other'];
        const not = named === 1 ? 0 : 1;
        return units.map((unit) =>
          unit.name ? (bareName(unit.name.text) === bareName(name) ? named : not) : null,
        );
      }
    }
  }

  #vote(list: Box, units: readonly Unit[]): readonly Side[] {
    const vote = voteSides(marksOf(list, units), surroundingsOf(this.#page, list, null));
    const { ownSide } = vote;
    return vote.sides.map((side) =>
      side === null || ownSide === null ? null : side === ownSide ? 1 : 0,
    );
  }

  isPartial(list: Box): boolean {
    const { older } = this.#recipe;
    if (older && this.#boxes(this.#page.root, older).length > 0) return true;
    return (
      list.parent?.inside.some(
        (box) =>
          (box.tag === 'button' || box.tag === 'a') &&
          OLDER_TEXT.test(shortTextOf(box, 30)) &&
          box.index < list.last,
      ) ?? false
    );
  }
}

function carryNames(units: readonly Unit[]): readonly Unit[] {
  let last: Unit['name'] = null;
  return units.map((unit) => {
    last = unit.name ?? last;
    return unit.name ? unit : { ...unit, name: last };
  });
}

function authorOf(side: Side, seller: 0 | 1, system: boolean): Author {
  if (system) return 'system';
  if (side === null) return 'unknown';
  return side === seller ? 'seller' : 'customer';
}

/** The reply box a recipe names, best selector first; null for none. */
export function recipeReplyBox(page: PageBoxes, recipe: SiteRecipe): Box | null {
  for (const selector of recipe.replyBox) {
    const box = selectAll(page.dom, page.root.element, selector)
      .map((element) => page.boxOf(element))
      .find((found) => found !== null);
    if (box) return box;
  }
  return null;
}

/** Reads a page as its recipe says; null when the page does not match the recipe. */
export function readByRecipe(
  page: PageBoxes,
  recipe: SiteRecipe,
  options: { now: Date; sellerSide: 0 | 1 | null },
): PageThread | null {
  if (!recipe.thread) return null;
  const reader = new RecipeReader(page, recipe.thread);
  const found = reader.units();
  if (!found) return null;
  const units = recipe.thread.newestFirst ? [...found.units].reverse() : found.units;
  const system = units.map((unit) => reader.isSystem(unit));
  const talk = units.filter((_, index) => system[index] !== true);
  const told = reader.sides(found.list, talk);
  const sideOf = new Map(talk.map((unit, index) => [unit, told[index] ?? null]));
  const sides = units.map((unit) => sideOf.get(unit) ?? null);
  const authors = units.map((_, index) =>
    authorOf(sides[index] ?? null, options.sellerSide ?? 1, system[index] === true),
  );
  const replyBox =
    recipeReplyBox(page, recipe) ??
    (recipe.replyBox.length === 0 ? (rankReplyBoxes(page, found.list)[0]?.box ?? null) : null);
  const nameOf = (author: Author): Unit['name'] =>
    units.find(({ name }, index) => authors[index] === author && name !== null)?.name ?? null;
  const customer = nameOf('customer');
  return {
    messages: units.map((unit, index) => ({
      author: authors[index] ?? 'unknown',
      text: unit.text,
      name: unit.name?.text ?? null,
      time: unit.time
        ? readTime(unit.time.text, options.now, { machine: unit.time.box.attribute('datetime') })
        : null,
    })),
    boxes: units.map((unit) => unit.box),
    sides,
    customer: customer
      ? { name: bareName(customer.text) || customer.text, box: customer.box }
      : null,
    sellerName: nameOf('seller')?.text ?? surroundingsOf(page, found.list, null).ownName,
    replyBox,
    notices: [
      ...(replyBox ? [] : (['no-reply-box'] as const)),
      ...(reader.isPartial(found.list) ? (['partly-read'] as const) : []),
      ...(authors.includes('unknown') ? (['sides-unknown'] as const) : []),
    ],
  };
}
