import { selectAndTell, selectFrom } from '../caret.ts';
import { readDomText } from '../dom-text.ts';
import type { Editor, Way } from '../editor.ts';
import {
  dispatchBeforeInput,
  dispatchPaste,
  dispatchUndoKeys,
  execute,
  focus,
} from '../page-events.ts';

/** Slate and editors like it look at the selection at most this often. */
const SELECTION_THROTTLE_MS = 110;

function escapeHtml(line: string): string {
  return line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** One paragraph a line: what rich editors take without losing blank lines. */
export function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('');
}

/** The browser types; what it does with line ends is its own affair, so the caller reads back. */
export function typing(root: HTMLElement): Way {
  return {
    name: 'exec',
    apply: async (change) => {
      await selectAndTell(root, change.from, 0);
      focus(root);
      selectFrom(root, change.from);
      return execute(root, 'insertText', change.text);
    },
  };
}

export function pastingText(root: HTMLElement, throttle = SELECTION_THROTTLE_MS): Way {
  return {
    name: 'paste-text',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, throttle);
      return dispatchPaste(root, { 'text/plain': text });
    },
  };
}

export function pastingHtml(root: HTMLElement, throttle = SELECTION_THROTTLE_MS): Way {
  return {
    name: 'paste-html',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, throttle);
      return dispatchPaste(root, { 'text/html': paragraphs(text), 'text/plain': text });
    },
  };
}

export function announcing(root: HTMLElement): Way {
  return {
    name: 'beforeinput',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, 0);
      return dispatchBeforeInput(root, 'insertFromPaste', { 'text/plain': text });
    },
  };
}

/** Undoes in the editor's own history, or else in the browser's. */
export function undoRichText(root: HTMLElement): void {
  focus(root);
  const before = root.innerHTML;
  if (dispatchUndoKeys(root) || root.innerHTML !== before) return;
  if (dispatchBeforeInput(root, 'historyUndo') || root.innerHTML !== before) return;
  execute(root, 'undo');
}

/** `isContentEditable` without the browser's layout, for an element of any realm. */
export function isEditable(element: Element): boolean {
  const holder = element.closest('[contenteditable]');
  if (!holder) return element.ownerDocument.designMode === 'on';
  return holder.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

export function stateOfRichText(root: HTMLElement): Editor['state'] {
  if (root.closest('[aria-disabled="true"], [inert]')) return 'disabled';
  if (root.getAttribute('aria-readonly') === 'true') return 'read-only';
  return isEditable(root) ? 'editable' : 'read-only';
}

/** An editable element as a plain `Editor`, with the ways that its family needs. */
export function richText(root: HTMLElement, family: string, ways: readonly Way[]): Editor {
  return {
    family,
    element: root,
    read: () => readDomText(root).text,
    ways,
    undo: () => undoRichText(root),
    state: stateOfRichText(root),
    limit: null,
    singleLine: false,
    composing: () => false,
    undoPause: 0,
  };
}

/**
 * Any other editable element. A made-up paste comes first: on an element without an editor it has no effect, whereas
 * typing into an editor with a model of its own can scramble it. What an editor makes of the text is read back.
 */
export function openRichText(box: HTMLElement): Editor | null {
  if (!isEditable(box) && !box.hasAttribute('contenteditable')) return null;
  return richText(box, 'contenteditable', [
    pastingText(box),
    typing(box),
    pastingHtml(box),
    announcing(box),
  ]);
}
