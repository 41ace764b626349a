/**
 * Access to a page's DOM that the page cannot bend: a form field named `parentNode` or a form named
 * `querySelectorAll` shadows the property of that name on the form or the document. Every read here
 * goes through the prototype's own getter instead.
 */
export interface Dom {
  readonly document: Document;
  readonly body: Element | null;
  readonly title: string;
  readonly computedStyle: (element: Element) => CSSStyleDeclaration | null;
  readonly nodeType: (node: Node) => number;
  readonly text: (node: Node) => string;
  readonly tag: (element: Element) => string;
  /** Empty when the attribute is absent; cut at 4,000 characters, so that a giant one costs nothing. */
  readonly attribute: (element: Element, name: string) => string;
  readonly hasAttribute: (element: Element, name: string) => boolean;
  readonly attributeNames: (element: Element) => readonly string[];
  /** Children as rendered: an open shadow root instead of the host's own, assigned nodes in a slot. */
  readonly children: (node: Node) => readonly Node[];
  readonly parent: (node: Node) => Node | null;
  readonly rect: (element: Element) => DOMRect;
  readonly textRects: (node: Node) => readonly DOMRect[];
  /** Null where the engine cannot tell (jsdom). */
  readonly hasBox: ((element: Element) => boolean) | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly select: (root: ParentNode, selector: string) => readonly Element[];
  readonly matches: (element: Element, selector: string) => boolean;
  readonly number: (
    element: Element,
    property: 'scrollHeight' | 'clientHeight' | 'scrollTop',
  ) => number;
}

const ATTRIBUTE_LIMIT = 4_000;

type Method = (...input: unknown[]) => unknown;

/** The property's own getter or method, from the prototypes above `sample`. */
function inherited(sample: object, property: string): Method | null {
  let prototype: unknown = Object.getPrototypeOf(sample);
  while (typeof prototype === 'object' && prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, property);
    // Called on the element it belongs to, through `Reflect.apply` below.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    if (descriptor?.get) return descriptor.get as Method;
    if (typeof descriptor?.value === 'function') return descriptor.value as Method;
    prototype = Object.getPrototypeOf(prototype);
  }
  return null;
}

// The platform's own getter: the DOM standard gives its result type, which only the caller knows.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function caller<T>(sample: object, property: string): (target: object, ...input: unknown[]) => T {
  const method = inherited(sample, property);
  if (!method) throw new Error(`the page has no ${property}`);
  return (target, ...input) => Reflect.apply(method, target, input) as T;
}

function openChildren(documentElement: Element): Pick<Dom, 'children' | 'shadowRoot'> {
  const firstChild = caller<Node | null>(documentElement, 'firstChild');
  const nextSibling = caller<Node | null>(documentElement, 'nextSibling');
  const shadowRoot = caller<ShadowRoot | null>(documentElement, 'shadowRoot');
  const tag = caller<string>(documentElement, 'localName');
  const nodeType = caller<number>(documentElement, 'nodeType');
  const list = (node: Node): Node[] => {
    const found: Node[] = [];
    for (let child = firstChild(node); child; child = nextSibling(child)) found.push(child);
    return found;
  };
  const children = (node: Node): readonly Node[] => {
    if (nodeType(node) !== 1) return list(node);
    const root = shadowRoot(node);
    if (root) return list(root);
    if (tag(node) !== 'slot') return list(node);
    const assigned = inherited(node, 'assignedNodes');
    const nodes = assigned ? (Reflect.apply(assigned, node, [{ flatten: true }]) as Node[]) : [];
    return nodes.length > 0 ? nodes : list(node);
  };
  return { children, shadowRoot: (element) => shadowRoot(element) };
}

function openGeometry(
  document: Document,
  documentElement: Element,
): Pick<Dom, 'rect' | 'textRects' | 'hasBox'> {
  const rect = caller<DOMRect>(documentElement, 'getBoundingClientRect');
  const createRange = caller<Range>(document, 'createRange');
  const checkVisibility = inherited(documentElement, 'checkVisibility');
  return {
    rect: (element) => rect(element),
    textRects: (node) => {
      const range = createRange(document);
      range.selectNodeContents(node);
      return 'getClientRects' in range ? [...range.getClientRects()] : [];
    },
    hasBox: checkVisibility
      ? (element) => Reflect.apply(checkVisibility, element, []) === true
      : null,
  };
}

/** @throws Error when the document has no root element or is no DOM at all; `readPage` answers `no-thread` then. */
export function openDom(document: Document): Dom {
  const documentElement = caller<Element | null>(document, 'documentElement')(document);
  if (!documentElement) throw new Error('the page is empty');
  const view = caller<(Window & typeof globalThis) | null>(document, 'defaultView')(document);
  const attribute = caller<string | null>(documentElement, 'getAttribute');
  const attributeNames = caller<string[]>(documentElement, 'getAttributeNames');
  const nodeType = caller<number>(documentElement, 'nodeType');
  const nodeValue = caller<string | null>(documentElement, 'nodeValue');
  const tag = caller<string>(documentElement, 'localName');
  const parent = caller<Node | null>(documentElement, 'parentNode');
  const matches = caller<boolean>(documentElement, 'matches');
  return {
    document,
    body: caller<Element | null>(document, 'body')(document),
    title: caller<string>(document, 'title')(document),
    computedStyle: (element) => view?.getComputedStyle(element) ?? null,
    nodeType: (node) => nodeType(node),
    text: (node) => nodeValue(node) ?? '',
    tag: (element) => tag(element).toLowerCase(),
    attribute: (element, name) => (attribute(element, name) ?? '').slice(0, ATTRIBUTE_LIMIT),
    hasAttribute: (element, name) => attribute(element, name) !== null,
    attributeNames: (element) => attributeNames(element),
    parent: (node) => parent(node),
    select: (root, selector) => {
      const select = inherited(root, 'querySelectorAll');
      return select ? [...(Reflect.apply(select, root, [selector]) as NodeListOf<Element>)] : [];
    },
    matches: (element, selector) => matches(element, selector),
    number: (element, property) => caller<number>(documentElement, property)(element),
    ...openChildren(documentElement),
    ...openGeometry(document, documentElement),
  };
}
