import { emojiOf, shortTextOf, textOf } from '../box-text.ts';
import type { Box } from '../page-box.ts';
import { isNameLike, ownKind, readMarkIn, type Piece, type PieceKind } from './piece-kinds.ts';

function hasOwnText(box: Box): boolean {
  return box.items.some((item) => typeof item === 'string' && item.trim() !== '');
}

/** A box whose own text is read as one body, rich text inside it included. */
function isTextBlock(box: Box): boolean {
  return hasOwnText(box) || (box.children.length > 0 && emojiInside(box));
}

function emojiInside(box: Box): boolean {
  return box.children.some((child) => emojiOf(child) !== null);
}

/** What a recipe says some boxes are. */
export type KnownKinds = ReadonlyMap<Box, PieceKind>;
const NOTHING_KNOWN: KnownKinds = new Map();

/** All parts of `list` in document order. Every box is looked at once. */
export function collectPieces(list: Box, known: KnownKinds = NOTHING_KNOWN): readonly Piece[] {
  const collector = new Collector(known);
  if (hasOwnText(list)) collector.collectBlock(list);
  else for (const child of list.children) collector.collect(child);
  return collector.pieces;
}

class Collector {
  readonly pieces: Piece[] = [];
  readonly #known: KnownKinds;

  constructor(known: KnownKinds) {
    this.#known = known;
  }

  #kind(box: Box): PieceKind | null {
    return this.#known.get(box) ?? ownKind(box);
  }

  #add(kind: PieceKind, box: Box): void {
    const mark = kind === 'time' ? readMarkIn(shortTextOf(box)) : '';
    if (mark !== '') this.pieces.push({ kind: 'status', box, text: mark });
    this.pieces.push({
      kind,
      box,
      text: kind === 'name' ? this.#nameText(box) : shortTextOf(box, 120),
    });
  }

  collect(box: Box): void {
    const kind = this.#kind(box);
    if (kind === 'body') {
      this.collectBlock(box);
      return;
    }
    if (kind) {
      this.#add(kind, box);
      if (kind === 'name') this.#collectMarks(box);
    } else if (isNameLike(box)) {
      this.#add('name', box);
      this.#collectMarks(box);
    } else if (isTextBlock(box)) {
      this.collectBlock(box);
    } else {
      for (const child of box.children) this.collect(child);
    }
  }

  /** A text block is one body; the marks inside it follow it. */
  collectBlock(box: Box): void {
    const before = this.pieces.length;
    this.#collectMarks(box);
    const inner = new Set(this.pieces.slice(before).map((piece) => piece.box));
    const text = textOf(box, (child) => inner.has(child));
    if (text !== '') this.pieces.splice(before, 0, { kind: 'body', box, text: '' });
  }

  /** The name alone, without a time or a badge that stands in the same box. */
  #nameText(box: Box): string {
    return textOf(box, (child) => this.#kind(child) !== null)
      .replaceAll(/\s+/gu, ' ')
      .trim();
  }

  /** Times, names, marks and pictures inside a text block. */
  #collectMarks(box: Box): void {
    for (const child of box.children) {
      const kind = this.#kind(child);
      if (kind && kind !== 'body') this.#add(kind, child);
      else if (isNameLike(child) && child !== box.children.at(-1)) this.#add('name', child);
      else this.#collectMarks(child);
    }
  }
}
