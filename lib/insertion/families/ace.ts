import type { Editor } from '../editor.ts';
import { richText } from './rich-text.ts';

/** The parts of an Ace editor that are used here; `env` on its container is documented. */
interface Ace {
  getValue(): string;
  getReadOnly(): boolean;
  focus(): void;
  undo(): void;
  readonly session: {
    readonly doc: { indexToPosition(index: number, startRow: number): object };
    replace(range: { start: object; end: object }, text: string): unknown;
    markUndoGroup?(): void;
  };
}

/** Ace: its hidden field shows nothing of the text. */
export function openAce(box: HTMLElement): Editor | null {
  const container = box.closest<HTMLElement>('.ace_editor');
  const { env } = (container ?? box) as { env?: { readonly editor?: Ace } };
  const ace = env?.editor;
  if (!container || typeof ace?.session.replace !== 'function') return null;
  const position = (index: number): object => ace.session.doc.indexToPosition(index, 0);
  return richText(box, {
    family: 'ace',
    ways: [
      {
        name: 'ace',
        apply: ({ from, text }) => {
          ace.focus();
          ace.session.markUndoGroup?.();
          const range = { start: position(from), end: position(ace.getValue().length) };
          ace.session.replace(range, text);
          return true;
        },
      },
    ],
    read: () => ace.getValue(),
    undo: () => ace.undo(),
    state: ace.getReadOnly() ? 'read-only' : 'editable',
  });
}
