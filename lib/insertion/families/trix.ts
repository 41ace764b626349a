import type { Editor } from '../editor.ts';
import { focus } from '../page-events.ts';
import { pastingText, richText } from './rich-text.ts';

/** The public editor of a `<trix-editor>`. */
interface Trix {
  getDocument(): { toString(): string };
  setSelectedRange(range: readonly [number, number]): void;
  insertString(text: string): void;
  recordUndoEntry(description: string): void;
  undo(): void;
}

/** Trix, through the interface that it documents. Its text ends with a line end of its own. */
export function openTrix(box: HTMLElement): Editor | null {
  if (box.tagName !== 'TRIX-EDITOR') return null;
  const { editor } = box as { editor?: Trix };
  if (!editor) return richText(box, { family: 'trix', ways: [pastingText(box)] });
  const read = (): string => editor.getDocument().toString().replace(/\n$/u, '');
  return richText(box, {
    family: 'trix',
    ways: [
      {
        name: 'trix',
        apply: ({ from, text }) => {
          focus(box);
          editor.recordUndoEntry('Ondo');
          editor.setSelectedRange([from, read().length]);
          editor.insertString(text);
          return true;
        },
      },
      pastingText(box),
    ],
    read,
    undo: () => editor.undo(),
  });
}
