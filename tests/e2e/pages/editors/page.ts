/** What a test page shows to its test: where its box is, and the text as the page's own code holds it. */
export interface EditorPage {
  /** The element that a reader of the page would find as the reply box. */
  readonly box: HTMLElement;
  /** What the page would send. */
  held(): string;
}

declare global {
  interface Window {
    /** Set when the editor stands. */
    editorPage?: EditorPage;
    /** How often the page would have sent. */
    sent: number;
  }
}

/** Builds its editor in `place`. */
export type Mount = (place: HTMLElement) => EditorPage | Promise<EditorPage>;

export function required<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error('The editor did not build its box.');
  return found;
}

/** Resolves when `find` finds something, asked anew at each change of the page. */
export function appears<T>(find: () => T | null | undefined): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const found = find();
      if (found === null || found === undefined) return;
      watcher.disconnect();
      resolve(found);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
}

/** The lines of an HTML document of paragraphs, or of bare text. */
export function linesOfHtml(html: string): string {
  // Line ends of the source between and behind tags are only its layout.
  const source = html.replaceAll(/>\s*\n\s*/g, '>').trim();
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  for (const lineBreak of body.querySelectorAll('br'))
    lineBreak.replaceWith(lineBreak.nextSibling ? '\n' : '');
  for (const block of body.querySelectorAll('p, div'))
    if (block.previousSibling) block.before('\n');
  // An editor keeps an empty paragraph open with a space that does not break.
  const lines = body.textContent.replaceAll(/[\u200b\ufeff]/g, '').split('\n');
  return lines.map((line) => (line === '\u00a0' ? '' : line)).join('\n');
}
