import type { Editor } from './editor.ts';
import { viewOf } from './page-events.ts';
import { sameText } from './same-text.ts';
import { becomesTrue, nextFrame } from './waiting.ts';

/** An insertion that went wrong may have left several steps in an editor's history (one a line). */
const MOST_STEPS = 12;
const PATIENCE_MS = 200;

/**
 * Puts a box back to the text that stood in it before an insertion that went wrong: by the editor's own history, so
 * that marks and mentions come back too, and where that is not exact by writing the text anew.
 * @returns whether the box reads as before.
 */
export async function putBack(editor: Editor, before: string): Promise<boolean> {
  const view = viewOf(editor.element);
  const isBack = (): boolean => sameText(editor.read(), before);
  for (let step = 0; step < MOST_STEPS && !isBack(); step += 1) {
    const stood = editor.read();
    editor.undo();
    await nextFrame(view);
    await nextFrame(view);
    if (editor.read() === stood) break;
  }
  for (const way of isBack() ? [] : editor.ways) {
    try {
      await way.apply({ from: 0, text: before });
    } catch {
      // As in the insertion: what stands in the box decides.
    }
    if (await becomesTrue(isBack, view, PATIENCE_MS)) return true;
  }
  return isBack();
}
