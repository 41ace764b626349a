import { selectAndTell } from '../caret.ts';
import type { Editor } from '../editor.ts';
import { viewOf } from '../page-events.ts';
import { richText, typingLines, typingText } from './rich-text.ts';

/** The parts of a TinyMCE editor that are used here. */
interface Tinymce {
  getBody(): Element | null;
  readonly undoManager: { add(): unknown; beforeChange(): void; undo(): unknown };
  readonly mode?: { isReadOnly?(): boolean };
  nodeChanged?(): unknown;
}

interface TinymceWindow {
  readonly tinymce?: { get?(): readonly Tinymce[] | Readonly<Record<string, Tinymce>> };
}

/** The editor of an editable element: inline in the page, or the body of a frame that the page holds. */
function findTinymce(box: HTMLElement): Tinymce | null {
  const view = viewOf(box);
  for (const holder of [view, view.parent] as unknown as TinymceWindow[]) {
    const editors: Tinymce[] = Object.values(holder.tinymce?.get?.() ?? {});
    const found = editors.find((editor) => editor.getBody() === box);
    if (found) return found;
  }
  return null;
}

/** TinyMCE undoes from level to level: one is added before and one after the browser typed. */
export function openTinymce(box: HTMLElement): Editor | null {
  if (!box.classList.contains('mce-content-body')) return null;
  const editor = findTinymce(box);
  const typing = [typingText(box), typingLines(box)];
  if (!editor) return richText(box, { family: 'tinymce', ways: typing });
  return richText(box, {
    family: 'tinymce',
    ways: typing.map((way) => ({
      name: way.name,
      apply: async (change) => {
        await selectAndTell(box, change.from);
        editor.undoManager.add();
        editor.undoManager.beforeChange();
        const taken = await way.apply(change);
        editor.undoManager.add();
        editor.nodeChanged?.();
        return taken;
      },
    })),
    undo: () => void editor.undoManager.undo(),
    ...(editor.mode?.isReadOnly?.() === true ? { state: 'read-only' } : {}),
  });
}
