import { selectAndTell, type Telling } from '../caret.ts';
import { readDomText } from '../dom-text.ts';
import type { Editor, Way } from '../editor.ts';
import {
  dispatchBeforeInput,
  dispatchPaste,
  dispatchUndoKeys,
  focus,
  type,
  undoInBrowser,
  viewOf,
} from '../page-events.ts';

/** What any editor needs to notice a selection. */
const EVERYTHING: Telling = { throttle: 110, focus: true };

function escapeHtml(line: string): string {
  return line
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/^ | (?= )| $/gu, '&nbsp;');
}

/** One paragraph a line: what rich editors take without losing blank lines. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line) || '<br>'}</p>`)
    .join('');
}

/**
 * The browser types line breaks, no blocks: a page that reads `innerText` would count a blank block as two lines.
 * Takes the browser's own undo; scrambles editors with a model of their own, so only for boxes without one.
 */
export function typingLines(root: HTMLElement): Way {
  const keepsSpaces = /pre|break-spaces/u.test(viewOf(root).getComputedStyle(root).whiteSpace);
  return {
    name: 'exec-lines',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from);
      const lines = text.split('\n').map((line) => {
        const html = escapeHtml(line);
        return keepsSpaces ? html.replaceAll('&nbsp;', ' ') : html;
      });
      return type(root, 'insertHTML', lines.join('<br>'));
    },
  };
}

/** The browser types the text and makes of its line ends what the Enter key would make. */
export function typingText(root: HTMLElement): Way {
  return {
    name: 'exec-text',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from);
      return type(root, 'insertText', text);
    },
  };
}

export function pastingText(root: HTMLElement, telling: Telling = {}): Way {
  return {
    name: 'paste-text',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, telling);
      return dispatchPaste(root, { 'text/plain': text });
    },
  };
}

export function pastingHtml(root: HTMLElement, telling: Telling = {}): Way {
  return {
    name: 'paste-html',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, telling);
      return dispatchPaste(root, { 'text/html': paragraphs(text), 'text/plain': text });
    },
  };
}

/** For editors that make of a pasted paragraph one line end too many. */
export function pastingBreaks(root: HTMLElement, telling: Telling = {}): Way {
  return {
    name: 'paste-breaks',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from, telling);
      const html = text.split('\n').map(escapeHtml).join('<br>');
      return dispatchPaste(root, { 'text/html': html, 'text/plain': text });
    },
  };
}

/** What the browser announces before it pastes; some editors take the text from there. */
export function announcingPaste(root: HTMLElement): Way {
  return {
    name: 'beforeinput',
    apply: async ({ from, text }) => {
      await selectAndTell(root, from);
      return dispatchBeforeInput(root, 'insertFromPaste', { 'text/plain': text });
    },
  };
}

/** Undoes in the editor's own history, or else in the browser's. */
function undoRichText(root: HTMLElement): void {
  focus(root);
  const stood = root.innerHTML;
  if (dispatchUndoKeys(root) || root.innerHTML !== stood) return;
  if (dispatchBeforeInput(root, 'historyUndo') || root.innerHTML !== stood) return;
  undoInBrowser(root);
}

/** `isContentEditable` without the browser's layout, for an element of any realm. */
export function isEditable(element: Element): boolean {
  const holder = element.closest('[contenteditable]');
  if (!holder) return element.ownerDocument.designMode === 'on';
  return holder.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

function stateOf(root: HTMLElement): Editor['state'] {
  if (root.closest('[aria-disabled="true"], [inert]')) return 'disabled';
  if (root.getAttribute('aria-readonly') === 'true') return 'read-only';
  return isEditable(root) ? 'editable' : 'read-only';
}

/** What a family of rich editors differs in. */
export interface Kind extends Partial<Omit<Editor, 'element' | 'family' | 'ways'>> {
  readonly family: string;
  readonly ways: readonly Way[];
}

/** An editable element as an `Editor` of a kind. */
export function richText(root: HTMLElement, kind: Kind): Editor {
  return {
    element: root,
    read: () => readDomText(root).text,
    undo: () => undoRichText(root),
    state: stateOf(root),
    limit: null,
    singleLine: false,
    composing: () => false,
    undoPause: 0,
    ...kind,
  };
}

/** A little more than the longest time for which the editors measured join keystrokes to one step of undo (1 s). */
const LONGEST_GROUPING_MS = 1200;

function holdsBlocks(root: HTMLElement): boolean {
  const view = viewOf(root);
  return [...root.children].some((child) => view.getComputedStyle(child).display === 'block');
}

/**
 * Any other editable element. A made-up paste comes first: on an element without an editor it has no effect, whereas
 * typing into an editor with a model of its own can scramble it. What an editor makes of the text is read back.
 */
export function openRichText(box: HTMLElement): Editor | null {
  if (!isEditable(box) && !box.hasAttribute('contenteditable')) return null;
  // Line breaks at the end of a block end up behind it, so where lines are blocks the browser makes blocks.
  const typing = [typingLines(box), typingText(box)];
  const blocks = holdsBlocks(box);
  return richText(box, {
    family: 'contenteditable',
    ways: [
      pastingText(box, EVERYTHING),
      pastingHtml(box, EVERYTHING),
      pastingBreaks(box, EVERYTHING),
      ...(blocks ? typing.reverse() : typing),
      announcingPaste(box),
    ],
    undoPause: LONGEST_GROUPING_MS,
    // Missing in jsdom. A page whose lines are blocks already has its own way to read them.
    ...(blocks || typeof box.innerText !== 'string' ? {} : { told: () => box.innerText }),
  });
}
