/*
 * The text of a draft as something one can write in: plain text, with each blank as an input inside its sentence.
 * It is built by hand and not by Preact, since the seller's own typing changes these very nodes.
 */

/** What the text needs to know of its blanks. */
export interface DraftTextOptions {
  readonly kindOf: (blank: string) => string;
  readonly valueOf: (blank: string) => string;
  readonly onFill: (blank: string, value: string) => void;
}

const BLANK = /【([^【】\n]+)】/gu;

function shownValue(name: string, value: string): string {
  return value === '' ? `【${name}】` : value;
}

/**
 * A blank: an input laid over its own value. The value below gives the width, and makes the element's text
 * content exactly what will be inserted.
 */
function blankElement(document: Document, name: string, options: DraftTextOptions): HTMLElement {
  const host = document.createElement('span');
  host.className = 'blank';
  host.contentEditable = 'false';
  host.dataset['blank'] = name;
  const value = document.createElement('span');
  value.className = 'blank-value';
  value.textContent = shownValue(name, options.valueOf(name));
  const input = document.createElement('input');
  input.dataset['testid'] = 'draft-blank';
  input.setAttribute('aria-label', name);
  input.placeholder = name;
  input.value = options.valueOf(name);
  input.autocomplete = 'off';
  const kind = options.kindOf(name);
  if (kind === 'date') input.setAttribute('list', 'coming-days');
  if (kind === 'amount' || kind === 'number') input.inputMode = 'numeric';
  input.addEventListener('input', () => options.onFill(name, input.value));
  host.append(value, input);
  return host;
}

/** Lays `text` out in `host`. A blank that occurs twice is asked once; the second place repeats the answer. */
export function layOutDraft(host: HTMLElement, text: string, options: DraftTextOptions): void {
  const document = host.ownerDocument;
  const nodes: Node[] = [];
  let from = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > from) nodes.push(document.createTextNode(text.slice(from, match.index)));
    nodes.push(blankElement(document, match[1] ?? '', options));
    from = match.index + match[0].length;
  }
  if (from < text.length) nodes.push(document.createTextNode(text.slice(from)));
  host.replaceChildren(...nodes);
  const asked = new Set<string>();
  for (const blank of host.querySelectorAll<HTMLElement>('.blank')) {
    const name = blank.dataset['blank'] ?? '';
    if (asked.has(name)) blank.querySelector('input')?.remove();
    asked.add(name);
  }
}

/** Shows the blanks' newest values, also those typed into another draft. */
export function showBlankValues(host: HTMLElement, valueOf: (blank: string) => string): void {
  for (const blank of host.querySelectorAll<HTMLElement>('.blank')) {
    const name = blank.dataset['blank'] ?? '';
    const shown = blank.querySelector('.blank-value');
    const input = blank.querySelector('input');
    const value = valueOf(name);
    if (shown !== null) shown.textContent = shownValue(name, value);
    if (input !== null && input.value !== value) input.value = value;
    if (input === null) blank.classList.add('blank-repeated');
    blank.classList.toggle('blank-open', value === '');
  }
}

/** The text as the seller left it, blanks as `【name】`. Line breaks that the editing added are kept. */
export function draftTextOf(host: HTMLElement): string {
  const write = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ?? '';
    if (!(node instanceof HTMLElement)) return '';
    const { blank } = node.dataset;
    if (blank !== undefined) return `【${blank}】`;
    if (node.tagName === 'BR') return '\n';
    const inner = [...node.childNodes].map(write).join('');
    return node !== host && node.tagName === 'DIV' ? `\n${inner}` : inner;
  };
  // A browser ends an edited text with one line break of its own, so that the last line can hold the caret.
  return write(host).replace(/\n$/u, '');
}
