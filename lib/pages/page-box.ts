import type { Dom } from './dom.ts';

export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Their content is never shown as text. `svg` is kept as a leaf: it may be a picture. */
const UNSHOWN_TAGS = new Set(
  'script style template noscript head link meta title object embed audio option optgroup datalist canvas map area'.split(
    ' ',
  ),
);
const LEAF_TAGS = new Set([
  'iframe',
  'svg',
  'img',
  'video',
  'textarea',
  'input',
  'select',
  'hr',
  'br',
  'progress',
  'meter',
]);
const TEST_IDS = ['data-testid', 'data-test-id', 'data-qa', 'data-test', 'data-cy', 'data-tid'];
/** Deeper nesting than any real page has; a hostile page must not exhaust the stack. */
const DEPTH_LIMIT = 400;
const BOX_LIMIT = 400_000;

/** One rendered element of the page, its styles and place read only when asked for. */
export class Box {
  readonly items: (Box | string)[] = [];
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  /** Place in document order. */
  index = 0;
  /** Index of the last box inside this one. */
  last = 0;
  /** Length of the text inside, without runs of white space. */
  chars = 0;
  /** Length of the text inside that stands in links. */
  linkChars = 0;
  /** Number of pictures and films inside, this one included. */
  pictures = 0;
  readonly #page: PageBoxes;
  #rect: Rect | null = null;
  #style: CSSStyleDeclaration | null = null;
  #inline: ReadonlyMap<string, string> | null = null;
  #classes: readonly string[] | null = null;
  readonly #values = new Map<string, string>();
  #hint: string | null = null;
  #children: readonly Box[] | null = null;

  constructor(page: PageBoxes, element: Element, place: { parent: Box | null; tag: string }) {
    this.#page = page;
    this.element = element;
    this.tag = place.tag;
    this.parent = place.parent;
    this.depth = (place.parent?.depth ?? -1) + 1;
  }

  get children(): readonly Box[] {
    return (this.#children ??= this.items.filter((item) => typeof item !== 'string'));
  }

  attribute(name: string): string {
    return this.#page.dom.attribute(this.element, name);
  }

  get attributeNames(): readonly string[] {
    return this.#page.dom.attributeNames(this.element);
  }

  get classes(): readonly string[] {
    return (this.#classes ??= this.attribute('class').split(/\s+/u).filter(Boolean).slice(0, 60));
  }

  /** Words the page's makers gave this element: class, id, role, test id, label; camelCase split, lower case. */
  get hint(): string {
    return (this.#hint ??= [
      ...this.classes,
      this.attribute('id').slice(0, 200),
      this.attribute('role'),
      TEST_IDS.map((name) => this.attribute(name)).find(Boolean) ?? '',
    ]
      .join(' ')
      .replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, '-')
      .toLowerCase());
  }

  /** A computed style value; without layout (jsdom) what the `style` attribute says. */
  style(name: string): string {
    if (this.#page.hasLayout) {
      // Asking the engine is by far the dearest part of a reading: each value is asked for once.
      const known = this.#values.get(name);
      if (known !== undefined) return known;
      this.#style ??= this.#page.dom.computedStyle(this.element);
      const value = this.#style?.getPropertyValue(name) ?? '';
      this.#values.set(name, value);
      return value;
    }
    this.#inline ??= inlineStyle(this.attribute('style'));
    return this.#inline.get(name) ?? '';
  }

  get rect(): Rect {
    return (this.#rect ??= this.#page.dom.rect(this.element));
  }

  /** Where the text itself stands; wider boxes around it do not count. */
  get textRect(): Rect | null {
    const rects = this.#page.dom.textRects(this.element).filter((rect) => rect.width > 0);
    if (rects.length === 0) return null;
    const left = Math.min(...rects.slice(0, 200).map((rect) => rect.left));
    const right = Math.max(...rects.slice(0, 200).map((rect) => rect.right));
    const top = Math.min(...rects.slice(0, 200).map((rect) => rect.top));
    const bottom = Math.max(...rects.slice(0, 200).map((rect) => rect.bottom));
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  }

  get hasLayout(): boolean {
    return this.#page.hasLayout;
  }

  get isBlock(): boolean {
    if (!this.hasLayout) {
      const own = this.style('display');
      return own ? !/^(?:inline|contents|none)/u.test(own) : BLOCK_TAGS.has(this.tag);
    }
    return !/^(?:inline|contents|ruby|none|table-cell)/u.test(this.style('display'));
  }

  /** Whether `other` is this box or stands inside it. */
  contains(other: Box): boolean {
    return other.index >= this.index && other.index <= this.last;
  }

  /** This box and all inside it, in document order. */
  get inside(): readonly Box[] {
    return this.#page.all.slice(this.index, this.last + 1);
  }
}

function inlineStyle(attribute: string): ReadonlyMap<string, string> {
  const declarations = attribute
    .split(';')
    .map((part) => part.split(':', 2).map((side) => side.trim().toLowerCase()));
  return new Map(
    declarations.filter(([name]) => name).map(([name = '', value = '']) => [name, value]),
  );
}

/** All rendered elements of a page, in document order, open shadow roots included. */
export class PageBoxes {
  readonly all: Box[] = [];
  readonly dom: Dom;
  readonly hasLayout: boolean;
  readonly root: Box;
  /** Bare names of the account itself, as the seller told them. */
  readonly ownNames: ReadonlySet<string>;
  readonly #byElement = new Map<Element, Box>();

  /** @throws Error when the page has no body. */
  constructor(dom: Dom, ownNames: ReadonlySet<string> = new Set()) {
    this.dom = dom;
    this.ownNames = ownNames;
    if (!dom.body) throw new Error('the page has no body');
    const size = dom.rect(dom.body);
    this.hasLayout = dom.hasBox !== null && (size.width > 0 || size.height > 0);
    this.root = this.#add(dom.body, null, dom.tag(dom.body));
  }

  boxOf(element: Element | null): Box | null {
    return element ? (this.#byElement.get(element) ?? null) : null;
  }

  #add(element: Element, parent: Box | null, tag: string): Box {
    const box = new Box(this, element, { parent, tag });
    box.index = this.all.length;
    this.all.push(box);
    this.#byElement.set(element, box);
    if (tag === 'img' || tag === 'video') box.pictures = 1;
    if (!LEAF_TAGS.has(tag) && box.depth < DEPTH_LIMIT) this.#fill(box);
    box.last = this.all.length - 1;
    return box;
  }

  #fill(box: Box): void {
    const { dom } = this;
    for (const node of dom.children(box.element)) {
      const type = dom.nodeType(node);
      if (type === 3) {
        const text = dom.text(node);
        if (text === '') continue;
        box.items.push(text);
        const length = text.trim().length;
        box.chars += length;
        if (box.tag === 'a') box.linkChars += length;
      } else if (type === 1 && this.all.length < BOX_LIMIT) {
        this.#addChild(box, node as Element);
      }
    }
    if (box.tag === 'a') box.linkChars = box.chars;
  }

  #addChild(parent: Box, element: Element): void {
    const tag = this.dom.tag(element);
    if (UNSHOWN_TAGS.has(tag) || !this.#isShown(element)) return;
    const child = this.#add(element, parent, tag);
    parent.items.push(child);
    parent.chars += child.chars;
    parent.linkChars += child.linkChars;
    parent.pictures += child.pictures;
  }

  #isShown(element: Element): boolean {
    const { dom } = this;
    if (this.hasLayout && dom.hasBox) {
      // `display: contents` has no box of its own, but its content is shown.
      return dom.hasBox(element) || dom.computedStyle(element)?.display === 'contents';
    }
    if (dom.hasAttribute(element, 'hidden')) return false;
    return !/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(dom.attribute(element, 'style'));
  }
}

/** The smallest box that holds both. */
export function commonBox(one: Box, other: Box): Box {
  let common = one;
  while (!common.contains(other) && common.parent) common = common.parent;
  return common;
}

/** The child of `ancestor` in which `box` stands; `box` itself when it is that child. */
export function childTowards(ancestor: Box, box: Box): Box {
  let child = box;
  while (child.parent && child.parent !== ancestor) child = child.parent;
  return child;
}
