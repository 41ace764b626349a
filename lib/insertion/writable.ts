import { isEditable } from './families/rich-text.ts';

/** What one can write into, and what may hold such an element out of sight of a selector. */
const WRITABLE = 'textarea, input, [contenteditable]:not([contenteditable="false" i]), trix-editor';
const DEEPEST = 4;

function inside(element: Element, depth: number): HTMLElement | null {
  if (depth > DEEPEST) return null;
  const root = element.shadowRoot ?? element;
  const found = root.querySelector<HTMLElement>(WRITABLE);
  if (found) return found;
  for (const holder of [element, ...root.querySelectorAll('*')]) {
    if (holder.tagName === 'IFRAME') {
      const body = (holder as HTMLIFrameElement).contentDocument?.body;
      const inner = body && (isEditable(body) ? body : inside(body, depth + 1));
      if (inner) return inner;
    } else if (holder !== element && holder.shadowRoot) {
      const inner = inside(holder, depth + 1);
      if (inner) return inner;
    }
  }
  return null;
}

/**
 * The element one writes into, where a reader of the page found what surrounds it or lies in it: the whole editable
 * element around a paragraph, the field inside a custom element or a wrapper, the body of an editor's frame.
 */
export function writableOf(box: HTMLElement): HTMLElement | null {
  if (!isEditable(box)) return inside(box, 0);
  let host = box;
  while (host.parentElement && isEditable(host.parentElement)) host = host.parentElement;
  return host;
}
