/** A place for the caret. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The visible text of an editable element, with the place of each of its UTF-16 code units. */
export interface DomText {
  readonly text: string;
  /** The place before the code unit at `index`; the end of the text for its length and beyond. */
  at(index: number): Point;
}

const FILLERS = /[\u200b\u2060\ufeff]/u;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function indexOf(node: Node): number {
  return [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
}

/** Placeholders and handles that editors lay over the text: not editable, and out of the flow or out of reach. */
function isOverlay(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    element.getAttribute('contenteditable') === 'false' &&
    (['absolute', 'fixed'].includes(style.position) ||
      style.pointerEvents === 'none' ||
      style.userSelect === 'none')
  );
}

/**
 * Walks an editable element and writes down its text line by line. Blocks and `<br>` only *owe* a line end; it is
 * written when something follows, so a filler `<br>` at the end of a block adds no line, as in the page.
 */
class Walk {
  text = '';
  readonly points: Point[] = [];
  end: Point;
  private owesBreak = false;
  private owedSpace: Point | null = null;
  private lineHasText = false;
  private lineHasPoint = false;

  constructor(root: Element) {
    this.end = { node: root, offset: 0 };
  }

  private write(char: string, point: Point): void {
    this.text += char;
    while (this.points.length < this.text.length) this.points.push(point);
  }

  private openLine(): void {
    if (!this.owesBreak) return;
    this.owesBreak = false;
    this.owedSpace = null;
    this.write('\n', this.end);
    this.lineHasText = false;
    this.lineHasPoint = false;
  }

  private content(char: string, start: Point, end: Point): void {
    this.openLine();
    if (this.owedSpace) this.write(' ', this.owedSpace);
    this.owedSpace = null;
    this.write(char, start);
    this.end = end;
    this.lineHasText = true;
    this.lineHasPoint = true;
  }

  private breakLine(point: Point): void {
    this.openLine();
    if (!this.lineHasPoint) this.end = point;
    this.owesBreak = true;
  }

  private characters(node: Text, whiteSpace: string): void {
    const keeps = /pre|break-spaces/u.test(whiteSpace);
    const data = node.data;
    for (let offset = 0; offset < data.length; offset += 1) {
      const char = data.charAt(offset);
      const point = { node, offset };
      if (FILLERS.test(char)) {
        this.openLine();
        if (!this.lineHasPoint) this.end = { node, offset: offset + 1 };
        this.lineHasPoint = true;
      } else if (keeps && char === '\n') this.breakLine(point);
      else if (!keeps && /[ \t\r\n]/u.test(char)) {
        if (this.lineHasText && !this.owesBreak) this.owedSpace ??= point;
      } else this.content(char === '\u00a0' ? ' ' : char, point, { node, offset: offset + 1 });
    }
  }

  private block(element: Element, style: CSSStyleDeclaration): void {
    if (this.lineHasText || this.lineHasPoint) this.owesBreak = true;
    const length = this.text.length;
    const owed = this.owesBreak;
    this.children(element, style);
    if (this.text.length > length || this.owesBreak !== owed || this.lineHasPoint)
      this.owesBreak = true;
  }

  children(element: Element, style: CSSStyleDeclaration): void {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) this.characters(child as Text, style.whiteSpace || 'normal');
      else if (isElement(child)) this.element(child);
    }
  }

  private element(element: Element): void {
    if (SKIPPED.has(element.tagName)) return;
    const point = { node: element.parentNode ?? element, offset: indexOf(element) };
    if (element.tagName === 'BR') {
      this.breakLine(point);
      return;
    }
    if (element.tagName === 'IMG') {
      const alt = element.getAttribute('alt') ?? '';
      if (alt !== '') this.content(alt, point, { ...point, offset: point.offset + 1 });
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || isOverlay(element, style)) return;
    if (/^(?:inline|contents|ruby)/u.test(style.display)) this.children(element, style);
    else this.block(element, style);
  }
}

/** The deepest editable place at the end of an element without text: editors expect the caret in their paragraph. */
function deepestEnd(root: Element): Point {
  let node = root;
  for (;;) {
    const last = [...node.children]
      .reverse()
      .find(
        (child) => child.getAttribute('contenteditable') !== 'false' && child.tagName !== 'IMG',
      );
    if (!last) return { node, offset: 0 };
    if (last.tagName === 'BR') return { node, offset: indexOf(last) };
    node = last;
  }
}

/** Reads the text of an editable element as it can be seen: blocks and `<br>` part lines, fillers do not count. */
export function readDomText(root: Element): DomText {
  const walk = new Walk(root);
  walk.children(root, getComputedStyle(root));
  const end = walk.end.node === root && walk.text === '' ? deepestEnd(root) : walk.end;
  return { text: walk.text, at: (index) => walk.points[index] ?? end };
}
