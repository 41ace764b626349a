import type { Editor, Way } from '../editor.ts';
import { pastingHtml, pastingText, richText, typingText } from './rich-text.ts';

/** The parts of a Quill editor that are used here. */
interface Quill {
  getLength(): number;
  getText(): string;
  isEnabled?(): boolean;
  updateContents(delta: { ops: readonly object[] }, source: 'user'): unknown;
  setSelection(index: number, length: number, source: 'user'): unknown;
  readonly history?: { cutoff?(): void };
  readonly selection?: { readonly composing?: boolean };
}

/** Quill joins steps that follow within a second (its option `history.delay`). */
const GROUPING_MS = 1050;

/** Quill 1 leaves itself on its container; Quill 2 is found through its class, where the page made that global. */
function findQuill(container: Element | null): Quill | null {
  if (!container) return null;
  const { __quill: own } = container as { __quill?: Quill };
  if (own) return own;
  const { Quill: type } = container.ownerDocument.defaultView as unknown as {
    Quill?: { find?(node: Node): unknown };
  };
  const found = type?.find?.(container);
  return found && typeof (found as Quill).updateContents === 'function' ? (found as Quill) : null;
}

function byItself(quill: Quill): Way {
  return {
    name: 'quill',
    apply: ({ from, text }) => {
      const keeps = from === 0 ? [] : [{ retain: from }];
      const length = quill.getLength() - 1 - from;
      const gives = length > 0 ? [{ delete: length }] : [];
      quill.history?.cutoff?.();
      quill.updateContents({ ops: [...keeps, { insert: text }, ...gives] }, 'user');
      quill.setSelection(from + text.length, 0, 'user');
      return true;
    },
  };
}

/** Quill 1 and 2. Where the editor itself is found, its own text counts: pictures and rules are one unit each. */
export function openQuill(box: HTMLElement): Editor | null {
  if (!box.classList.contains('ql-editor')) return null;
  const quill = findQuill(box.parentElement);
  const ways = [pastingText(box), pastingHtml(box), typingText(box)];
  if (!quill) return richText(box, { family: 'quill', ways, undoPause: GROUPING_MS });
  return richText(box, {
    family: 'quill',
    ways: [byItself(quill), ...ways],
    read: () => quill.getText().replace(/\n$/u, ''),
    composing: () => quill.selection?.composing ?? false,
    ...(quill.isEnabled?.() === false ? { state: 'read-only' } : {}),
  });
}
