import type { Editor } from '../editor.ts';
import { richText } from './rich-text.ts';

interface Position {
  readonly line: number;
  readonly ch: number;
}

/** The parts of a CodeMirror 5 editor that are used here; it leaves itself on its outermost element. */
interface Codemirror5 {
  getValue(): string;
  posFromIndex(index: number): Position;
  replaceRange(text: string, from: Position, to: Position, origin: string): void;
  setCursor(position: Position): void;
  focus(): void;
  undo(): void;
  isReadOnly?(): boolean;
  getInputField(): HTMLElement;
}

/** CodeMirror 5 and what is built on it (EasyMDE and others): its hidden field shows nothing of the text. */
export function openCodemirror5(box: HTMLElement): Editor | null {
  const { CodeMirror: editor } = (box.closest('.CodeMirror') ?? box) as {
    CodeMirror?: Codemirror5;
  };
  if (typeof editor?.replaceRange !== 'function') return null;
  const end = (): Position => editor.posFromIndex(editor.getValue().length);
  return richText(editor.getInputField(), {
    family: 'codemirror5',
    ways: [
      {
        name: 'codemirror',
        apply: ({ from, text }) => {
          editor.focus();
          // An origin without "+" is never joined to the step before.
          editor.replaceRange(text, editor.posFromIndex(from), end(), 'paste');
          editor.setCursor(end());
          return true;
        },
      },
    ],
    read: () => editor.getValue(),
    undo: () => editor.undo(),
    state: editor.isReadOnly?.() === true ? 'read-only' : 'editable',
  });
}
