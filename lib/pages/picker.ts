import { openDom, type Dom } from './dom.ts';

const ACCENT = '#c2410c';

/** Moves through the page with the keyboard: into, out of and along the boxes. */
const STEPS: Readonly<Record<string, (dom: Dom, at: Element) => Element | null>> = {
  ArrowUp: (dom, at) => elementOrNull(dom, dom.parent(at)),
  ArrowDown: (dom, at) => childElements(dom, at)[0] ?? null,
  ArrowLeft: (dom, at) => sibling(dom, at, -1),
  ArrowRight: (dom, at) => sibling(dom, at, 1),
};

function elementOrNull(dom: Dom, node: Node | null): Element | null {
  return node !== null && dom.nodeType(node) === 1 && dom.tag(node as Element) !== 'html'
    ? (node as Element)
    : null;
}

function childElements(dom: Dom, at: Element): readonly Element[] {
  return dom.children(at).filter((node): node is Element => dom.nodeType(node) === 1);
}

function sibling(dom: Dom, at: Element, step: 1 | -1): Element | null {
  const parent = dom.parent(at);
  const all =
    parent === null
      ? []
      : dom.children(parent).filter((node): node is Element => dom.nodeType(node) === 1);
  return all[all.indexOf(at) + step] ?? null;
}

/** Places where one writes, and everything one can step to with Tab. */
const STOPS =
  'textarea, input[type="text"], [contenteditable], li, article, [role="row"], [role="listitem"], p';

interface Frame {
  readonly host: HTMLElement;
  readonly show: (element: Element, rect: DOMRect) => void;
}

/** The frame around the pointed element, in a closed shadow root: the page's styles and scripts cannot reach it. */
function drawFrame(document: Document, hint: string): Frame {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const frame = document.createElement('div');
  frame.style.cssText = `position:fixed;border:3px solid ${ACCENT};border-radius:4px;background:#c2410c22;box-sizing:border-box`;
  const label = document.createElement('div');
  label.setAttribute('role', 'status');
  label.style.cssText = `position:fixed;left:50%;top:12px;transform:translateX(-50%);background:#1c1917;color:#fff;font:14px/1.6 system-ui,sans-serif;padding:8px 16px;border-radius:8px`;
  label.textContent = hint;
  root.append(frame, label);
  document.documentElement.append(host);
  return {
    host,
    show: (_, rect) => {
      frame.style.left = `${rect.left}px`;
      frame.style.top = `${rect.top}px`;
      frame.style.width = `${rect.width}px`;
      frame.style.height = `${rect.height}px`;
    },
  };
}

/**
 * Lets the seller point at an element of the page, with the mouse or with Tab, the arrow keys and
 * Enter. Resolves with the element, or with null on Escape or when `signal` aborts. While it runs,
 * the page gets none of these clicks and keys; afterwards nothing of it is left in the page.
 */
export function pickElement(
  document: Document,
  options: { hint: string; signal: AbortSignal },
): Promise<Element | null> {
  const dom = openDom(document);
  if (options.signal.aborted) return Promise.resolve(null);
  const frame = drawFrame(document, options.hint);
  // The page's own constructor: its listeners take no signal of another realm.
  const Ended = document.defaultView?.AbortController ?? AbortController;
  const ended = new Ended();
  return new Promise((resolve) => {
    let at: Element | null = null;
    const point = (element: Element | null): void => {
      if (!element || element === frame.host) return;
      at = element;
      frame.show(element, dom.rect(element));
    };
    const finish = (result: Element | null): void => {
      ended.abort();
      frame.host.remove();
      resolve(result);
    };
    const listen = { capture: true, signal: ended.signal } as const;
    const target = (event: Event): Element | null =>
      elementOrNull(dom, (event.composedPath()[0] ?? null) as Node | null);
    document.addEventListener('pointermove', (event) => point(target(event)), listen);
    for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const)
      document.addEventListener(name, swallow, listen);
    document.addEventListener(
      'click',
      (event) => {
        swallow(event);
        point(target(event));
        finish(at);
      },
      listen,
    );
    document.addEventListener(
      'keydown',
      (event) => {
        swallow(event);
        if (event.key === 'Escape') finish(null);
        else if (event.key === 'Enter') finish(at);
        else point(next(dom, at, event));
      },
      listen,
    );
    options.signal.addEventListener('abort', () => finish(null), { signal: ended.signal });
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function next(dom: Dom, at: Element | null, event: KeyboardEvent): Element | null {
  const stops = dom.select(dom.document, STOPS);
  if (event.key === 'Tab' || at === null) {
    const place = at === null ? -1 : stops.indexOf(at);
    const step = event.shiftKey ? -1 : 1;
    return stops[(place + step + stops.length) % Math.max(1, stops.length)] ?? null;
  }
  return STEPS[event.key]?.(dom, at) ?? null;
}
