import { selectAndTell } from '../caret.ts';
import type { Editor } from '../editor.ts';
import { viewOf } from '../page-events.ts';
import { richText, typingLines, typingText } from './rich-text.ts';

/** Summernote's one function on an element of jQuery's; what follows a command writes a step into its history. */
interface Summernote {
  summernote?(command: 'editor.afterCommand' | 'undo'): unknown;
}

interface JqueryWindow {
  readonly jQuery?: (element: Element) => Summernote;
}

/** The element that the page made the editor of: it stands, hidden, before the editor's frame. */
function noteOf(box: HTMLElement): Summernote | null {
  const source = box.closest('.note-editor')?.previousElementSibling;
  const { jQuery } = viewOf(box) as unknown as JqueryWindow;
  const note = source && typeof jQuery === 'function' ? jQuery(source) : null;
  return typeof note?.summernote === 'function' ? note : null;
}

/** Summernote undoes from command to command; what is only typed is no step of its own, so that is made one first. */
export function openSummernote(box: HTMLElement): Editor | null {
  if (!box.classList.contains('note-editable')) return null;
  const note = noteOf(box);
  const typing = [typingText(box), typingLines(box)];
  if (!note) return null;
  return richText(box, {
    family: 'summernote',
    ways: typing.map((way) => ({
      name: way.name,
      apply: async (change) => {
        await selectAndTell(box, change.from);
        note.summernote?.('editor.afterCommand');
        return way.apply(change);
      },
    })),
    undo: () => void note.summernote?.('undo'),
  });
}
