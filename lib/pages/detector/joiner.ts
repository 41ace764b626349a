import { childTowards, type Box } from '../page-box.ts';
import { MESSAGE_HINT } from '../words.data.ts';
import { isDrawnBox, kindOf, likeness } from './looks.ts';
import type { Piece } from './piece-kinds.ts';

/** The pieces that somebody put into the thread; all others stand beside them. */
export const BODY_KINDS = new Set(['body', 'image', 'stamp']);
const PROSE_TAGS = new Set(
  'p span br b strong i em u s a code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 small mark img picture video figure table thead tbody tr td th del font bdi wbr ruby'.split(
    ' ',
  ),
);
const RECORD_ROLES = /^(?:listitem|article|row|comment|option|group)$/u;
const RECORD_TAGS = new Set(['li', 'article', 'tr', 'dd']);
const ID_ATTRIBUTE = /^(?:id|data-(?:[a-z-]*-)?(?:id|key|ts|index|item|message|msg|uuid))$/u;

const TEXT_HINT =
  /(?:^|[^a-z])(?:text|body|message-?(?:text|body|content)|markdown|rich-?text|prose)(?:$|[^a-z])/u;

/** Tells for each box whether the bodies in it are one message or several. */
export class Joiner {
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
    // A line of the system over the bubble that came next.
    if (drawn === 1 && children.some((child) => !drawnInside(child) && this.#isCentredLine(child)))
      return false;
    if (children.every((child) => PROSE_TAGS.has(child.tag) || child.chars === 0))
      return !children.some(
        (child) => MESSAGE_HINT.test(child.hint) && child.isBlock && likeSiblings(children),
      );
    if (children.some((child) => !child.isBlock)) return true;
    return this.#isTextOfLines(box, children) || !likeSiblings(children);
  }

  /** A box for the text of an entry, with a bare box for each line of it. */
  #isTextOfLines(box: Box, children: readonly Box[]): boolean {
    if (!TEXT_HINT.test(box.hint)) return false;
    if (children.some((child) => child.attributeNames.length > 0)) return false;
    const entry = childTowards(this.#list, box);
    if (entry === box || entry.parent !== this.#list) return false;
    return this.#list.children.some((other) => other !== entry && other.tag === entry.tag);
  }

  /** A row as wide as the column, whose text stands in the middle of it. */
  #isCentredLine(box: Box): boolean {
    const { rect } = this.#list;
    const text = box.textRect;
    if (!box.hasLayout || !text || box.rect.width < rect.width * 0.8) return false;
    const off = text.left + text.right - rect.left - rect.right;
    return text.width < rect.width * 0.8 && Math.abs(off) <= rect.width * 0.04;
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
