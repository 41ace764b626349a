import { selectAndTell } from '../caret.ts';
import type { Editor } from '../editor.ts';
import { viewOf } from '../page-events.ts';
import { richText, typingLines, typingText } from './rich-text.ts';

/** The parts of a CKEditor 4 editor that are used here. */
interface Ckeditor4 {
  readonly readOnly?: boolean;
  editable(): { readonly $: Element } | null;
  fire(event: 'saveSnapshot'): unknown;
  execCommand(command: 'undo'): unknown;
}

interface Ckeditor4Window {
  readonly CKEDITOR?: { readonly instances?: Readonly<Record<string, Ckeditor4>> };
}

/** The editor of an editable element: inline in the page, or the body of a frame that the page holds. */
function findCkeditor4(box: HTMLElement): Ckeditor4 | null {
  const view = viewOf(box);
  for (const holder of [view, view.parent] as unknown as Ckeditor4Window[]) {
    const editors = Object.values(holder.CKEDITOR?.instances ?? {});
    const found = editors.find((editor) => editor.editable()?.$ === box);
    if (found) return found;
  }
  return null;
}

/** CKEditor 4 undoes from snapshot to snapshot: one is taken before and one after the browser typed. */
export function openCkeditor4(box: HTMLElement): Editor | null {
  if (!box.classList.contains('cke_editable')) return null;
  const editor = findCkeditor4(box);
  const typing = [typingText(box), typingLines(box)];
  if (!editor) return richText(box, { family: 'ckeditor4', ways: typing });
  return richText(box, {
    family: 'ckeditor4',
    ways: typing.map((way) => ({
      name: way.name,
      apply: async (change) => {
        await selectAndTell(box, change.from);
        editor.fire('saveSnapshot');
        const taken = await way.apply(change);
        editor.fire('saveSnapshot');
        return taken;
      },
    })),
    undo: () => void editor.execCommand('undo'),
    ...(editor.readOnly === true ? { state: 'read-only' } : {}),
  });
}
