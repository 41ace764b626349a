import type { Editor } from './editor.ts';
import { dispatchUndoKeys, viewOf } from './page-events.ts';
import { becomesTrue, nextFrame } from './waiting.ts';

/** An insertion that went wrong may have left several steps in an editor's history (one a line). */
const MOST_STEPS = 12;
const PATIENCE_MS = 200;

/** How a box stood before an insertion. */
export interface Stand {
  readonly text: string;
  /** Whether box and surroundings are as they were. */
  holds(): boolean;
}

async function undoSteps(editor: Editor, stand: Stand): Promise<void> {
  const view = viewOf(editor.element);
  for (let step = 0; step < MOST_STEPS && !stand.holds(); step += 1) {
    const stood = editor.read();
    editor.undo();
    await nextFrame(view);
    await nextFrame(view);
    if (stand.holds()) return;
    // The text went past the box into the page's own model, whose undo the browser's does not reach.
    if (editor.read() === stood && !dispatchUndoKeys(editor.element)) return;
  }
}

/**
 * Puts a box back to how it stood before an insertion that went wrong: by the editor's own history, so that marks and
 * mentions come back too, and where that is not exact by writing the text anew.
 * @returns whether box and surroundings are as before.
 */
export async function putBack(editor: Editor, stand: Stand): Promise<boolean> {
  const holds = (): boolean => stand.holds();
  const view = viewOf(editor.element);
  await undoSteps(editor, stand);
  for (const way of holds() ? [] : editor.ways) {
    try {
      await way.apply({ from: 0, text: stand.text });
    } catch {
      // As in the insertion: what stands in the box decides.
    }
    if (await becomesTrue(holds, view, PATIENCE_MS)) return true;
  }
  return holds();
}
