import { openDom, type Dom } from './dom.ts';
import { isHashed } from './detector/looks.ts';
import { parseRecipe, type SideRule, type SiteRecipe } from './recipe.ts';

/** What the seller pointed at. */
export interface Correction {
  readonly document: Document;
  readonly url: string;
  /** One message, or something in it. */
  readonly messageElement?: Element;
  readonly replyBoxElement?: Element;
  /** All messages as the detector found them, where it did: a class that only one side's have is no name for a message. */
  readonly messageElements?: readonly Element[];
  /** Whose the pointed message is, where the seller said so; otherwise the signals vote. */
  readonly messageAuthor?: 'seller' | 'customer';
}

const TEST_ATTRIBUTES = ['data-testid', 'data-qa', 'data-test'];
const VARIABLE = /\d{2,}|[\da-f]{8}-[\da-f]{4}|:/iu;
const DEPTH = 8;

function quoted(value: string): string {
  return `"${value.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}

/** What the page's makers call this element, the most lasting first; null where it has no such name. */
function ownSelector(dom: Dom, element: Element): string | null {
  const tag = dom.tag(element);
  for (const name of TEST_ATTRIBUTES) {
    const value = dom.attribute(element, name);
    if (value !== '' && !VARIABLE.test(value)) return `[${name}=${quoted(value)}]`;
  }
  const role = dom.attribute(element, 'role');
  const label = dom.attribute(element, 'aria-label');
  if (role !== '' && label !== '' && label.length <= 40 && !VARIABLE.test(label))
    return `[role=${quoted(role)}][aria-label=${quoted(label)}]`;
  const name = dom.attribute(element, 'name');
  if (name !== '' && !VARIABLE.test(name)) return `${tag}[name=${quoted(name)}]`;
  const id = dom.attribute(element, 'id');
  if (id !== '' && !VARIABLE.test(id)) return `[id=${quoted(id)}]`;
  return classSelector(dom, element) ?? (role !== '' ? `${tag}[role=${quoted(role)}]` : null);
}

function stableClassesOf(dom: Dom, element: Element): readonly string[] {
  return dom
    .attribute(element, 'class')
    .split(/\s+/u)
    .filter((token) => /^[a-z][\w-]*$/iu.test(token) && !isHashed(token) && !/\d{2,}/u.test(token));
}

function classSelector(dom: Dom, element: Element): string | null {
  // The first words name the part; later ones are states (open, first, own).
  const [first] = stableClassesOf(dom, element);
  return first === undefined ? null : `${dom.tag(element)}.${first}`;
}

function isElement(dom: Dom, node: Node | null): node is Element {
  return node !== null && dom.nodeType(node) === 1;
}

/** From the element up to the body, the element first. Stops at a shadow root. */
function lineage(dom: Dom, element: Element): readonly Element[] {
  const line: Element[] = [];
  for (
    let at: Node | null = element;
    isElement(dom, at) && dom.tag(at) !== 'body';
    at = dom.parent(at)
  )
    line.push(at);
  return line;
}

/** The host whose open shadow root holds the element; null in the page itself. */
function hostOf(dom: Dom, element: Element): Element | null {
  const top = lineage(dom, element).at(-1) ?? element;
  const root = dom.parent(top);
  const host = root === null ? null : (root as Partial<ShadowRoot>).host;
  return host ?? null;
}

/** A selector that finds exactly this element, by names where it can, else by place. */
function uniqueSelector(dom: Dom, element: Element): string {
  const host = hostOf(dom, element);
  const root: ParentNode = host ? (dom.shadowRoot(host) ?? dom.document) : dom.document;
  const prefix = host ? `${uniqueSelector(dom, host)} >>> ` : '';
  let path = '';
  for (const at of lineage(dom, element).slice(0, DEPTH)) {
    const own = ownSelector(dom, at);
    const step = own ?? `${dom.tag(at)}:nth-of-type(${placeAmong(dom, at)})`;
    path = path === '' ? step : `${step} ${own === null ? '> ' : ''}${path}`;
    if (dom.select(root, path).length === 1) return prefix + path;
  }
  return prefix + path;
}

function placeAmong(dom: Dom, element: Element): number {
  const parent = dom.parent(element);
  const siblings = parent
    ? dom.children(parent).filter((node): node is Element => isElement(dom, node))
    : [];
  return siblings.filter((sibling) => dom.tag(sibling) === dom.tag(element)).indexOf(element) + 1;
}

interface Entry {
  readonly entry: Element;
  readonly selector: string;
  readonly list: string;
}

function childElements(dom: Dom, parent: Element): readonly Element[] {
  return dom.children(parent).filter((node): node is Element => isElement(dom, node));
}

/** Names for an entry, the most lasting first; its bare tag last. */
function entrySelectors(dom: Dom, entry: Element): readonly string[] {
  const classes = stableClassesOf(dom, entry).map((name) => `${dom.tag(entry)}.${name}`);
  const own = ownSelector(dom, entry);
  return [...(own === null ? [] : [own]), ...classes, dom.tag(entry)];
}

/** The pointed element's ancestor that repeats beside itself: the entry of the list. */
function entryAround(dom: Dom, element: Element, messages: readonly Element[]): Entry | null {
  const inMessages = new Set(messages.flatMap((message) => lineage(dom, message)));
  for (const entry of lineage(dom, element).slice(0, DEPTH)) {
    const parent = dom.parent(entry);
    if (!isElement(dom, parent)) continue;
    const siblings = childElements(dom, parent);
    const wanted = siblings.filter((sibling) => inMessages.has(sibling));
    const covers = (selector: string): boolean =>
      wanted.every((sibling) => dom.matches(sibling, selector));
    const selectors = entrySelectors(dom, entry);
    const selector = selectors.find(covers) ?? selectors[0] ?? dom.tag(entry);
    const alike = siblings.filter((sibling) => dom.matches(sibling, selector));
    if (alike.length >= 2) return { entry, selector, list: uniqueSelector(dom, parent) };
  }
  return null;
}

/** The class word that the pointed message has and others of its list have not. */
function sideRule(
  dom: Dom,
  found: { entry: Element; selector: string },
  author: 'seller' | 'customer',
): SideRule | null {
  const parent = dom.parent(found.entry);
  const others = parent
    ? dom
        .children(parent)
        .filter(
          (node): node is Element =>
            isElement(dom, node) && node !== found.entry && dom.matches(node, found.selector),
        )
    : [];
  const token = dom
    .attribute(found.entry, 'class')
    .split(/\s+/u)
    .find(
      (name) =>
        /^[a-z][\w-]*$/iu.test(name) && others.some((other) => !dom.matches(other, `.${name}`)),
    );
  return token === undefined
    ? null
    : { kind: 'matches', selector: `.${token}`, side: author === 'seller' ? 'own' : 'other' };
}

/** The address with its numbers and ids left open, so that the recipe fits the site's other threads. */
export function addressPattern(url: string): string {
  const end = url.search(/[?#]/u);
  const path = (end < 0 ? url : url.slice(0, end)).split('/');
  return path
    .map((part, index) => (index >= 3 && (/\d/u.test(part) || part.length > 20) ? '*' : part))
    .join('/');
}

/**
 * A recipe for this site from what the seller pointed at; null where nothing lasting can be said.
 * It passes the schema, like every recipe, and is checked again on each visit by the reader.
 */
export function learnRecipe(correction: Correction): SiteRecipe | null {
  const dom = openDom(correction.document);
  const message = correction.messageElement
    ? entryAround(dom, correction.messageElement, correction.messageElements ?? [])
    : null;
  const told =
    message && correction.messageAuthor ? sideRule(dom, message, correction.messageAuthor) : null;
  const rest: SideRule | null =
    told?.kind === 'matches' ? { kind: 'rest', side: told.side === 'own' ? 'other' : 'own' } : null;
  const sides = [told, rest, ...(told ? [] : [{ kind: 'vote' as const }])].filter(
    (rule) => rule !== null,
  );
  if (!message && !correction.replyBoxElement) return null;
  return parseRecipe({
    site: hostName(correction.url),
    urls: [addressPattern(correction.url)],
    replyBox: correction.replyBoxElement ? [uniqueSelector(dom, correction.replyBoxElement)] : [],
    ...(message && { thread: { list: message.list, message: message.selector, sides } }),
  });
}

function hostName(url: string): string {
  return url.split('/')[2] ?? 'page';
}
