import type { Editor, Way } from '../editor.ts';
import {
  dispatchKeys,
  dispatchPaste,
  dispatchUndoKeys,
  focus,
  tellOfFocus,
  viewOf,
} from '../page-events.ts';
import { richText } from './rich-text.ts';

interface Model {
  getValue(): string;
  getPositionAt(index: number): { readonly lineNumber: number; readonly column: number };
  undo?(): unknown;
}

/** The parts of a Monaco editor that are used here. */
interface Monaco {
  getContainerDomNode(): Element;
  getModel(): Model | null;
  getRawOptions?(): { readonly readOnly?: boolean };
  pushUndoStop(): unknown;
  executeEdits(source: string, edits: readonly object[]): unknown;
  setPosition(position: object): void;
  focus(): void;
}

interface MonacoWindow {
  readonly monaco?: { readonly editor?: { getEditors?(): readonly Monaco[] } };
}

function findMonaco(box: HTMLElement): Monaco | null {
  const { monaco } = viewOf(box) as unknown as MonacoWindow;
  const editors = monaco?.editor?.getEditors?.() ?? [];
  return editors.find((editor) => editor.getContainerDomNode().contains(box)) ?? null;
}

/** The lines in view, top to bottom: the page orders them by position only. */
function linesInView(root: Element): string {
  const top = (line: HTMLElement): number => Number.parseFloat(line.style.top) || 0;
  return [...root.querySelectorAll<HTMLElement>('.view-lines > .view-line')]
    .sort((one, other) => top(one) - top(other))
    .map((line) => line.textContent.replace(/\u00a0/gu, ' ').replace(/[\u200b\u200c]/gu, ''))
    .join('\n');
}

function byItself(editor: Monaco, model: Model): Way {
  return {
    name: 'monaco',
    apply: ({ from, text }) => {
      const start = model.getPositionAt(from);
      const end = model.getPositionAt(model.getValue().length);
      const range = {
        startLineNumber: start.lineNumber,
        startColumn: start.column,
        endLineNumber: end.lineNumber,
        endColumn: end.column,
      };
      editor.focus();
      editor.pushUndoStop();
      editor.executeEdits('ondo', [{ range, text, forceMoveMarkers: true }]);
      editor.pushUndoStop();
      editor.setPosition(model.getPositionAt(model.getValue().length));
      return true;
    },
  };
}

/** Where the editor itself is out of reach: the caret goes to the end by keys, the text comes as a paste. */
function byKeys(input: HTMLElement, read: () => string): Way {
  return {
    name: 'paste-text',
    apply: ({ from, text }) => {
      focus(input);
      tellOfFocus(input);
      const stands = read();
      const atEnd = from === stands.length;
      dispatchKeys(input, atEnd ? 'end' : 'all');
      return dispatchPaste(input, { 'text/plain': atEnd ? text : stands.slice(0, from) + text });
    },
  };
}

/** Monaco: its input element shows nothing of the text. */
export function openMonaco(box: HTMLElement): Editor | null {
  const root = box.closest<HTMLElement>('.monaco-editor');
  const input = root?.querySelector<HTMLElement>('.native-edit-context, textarea.inputarea');
  if (!root || !input) return null;
  const editor = findMonaco(root);
  const model = editor?.getModel();
  if (!editor || !model) {
    const read = (): string => linesInView(root);
    const undo = (): void => void dispatchUndoKeys(input);
    const ways = [byKeys(input, read)];
    return richText(input, { family: 'monaco', ways, read, undo, state: 'editable' });
  }
  return richText(input, {
    family: 'monaco',
    ways: [byItself(editor, model)],
    read: () => model.getValue().replace(/\r\n/gu, '\n'),
    undo: () => void model.undo?.(),
    state: editor.getRawOptions?.().readOnly === true ? 'read-only' : 'editable',
  });
}
