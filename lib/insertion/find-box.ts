/** Deeper than any page nests frames and shadow roots; a page that nests without end is cut off here. */
const DEEPEST = 12;

type Root = Document | ShadowRoot;

/** The document of a frame, or null where it is of another origin. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Every element with `attribute` in the document, its open shadow roots and its same-origin frames. */
export function findMarked(root: Root, attribute: string, depth = 0): HTMLElement[] {
  if (depth > DEEPEST) return [];
  const found: HTMLElement[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.hasAttribute(attribute)) found.push(element);
    if (element.shadowRoot) found.push(...findMarked(element.shadowRoot, attribute, depth + 1));
    if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
      const inner = frameDocument(element);
      if (inner) found.push(...findMarked(inner, attribute, depth + 1));
    }
  }
  return found;
}
