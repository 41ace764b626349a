import { readDomText } from './dom-text.ts';
import { focus, viewOf } from './page-events.ts';
import { nextFrame, pause } from './waiting.ts';

/** Selects the visible text of an editable element from `from` (a UTF-16 index) to its end. */
export function selectFrom(root: HTMLElement, from: number): void {
  const text = readDomText(root);
  const start = text.at(from);
  const end = text.at(text.text.length);
  viewOf(root).getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/**
 * Selects as `selectFrom` and waits until the editor can have noticed: the browser tells it in an event of its own,
 * which some editors (Slate) read at most every 100 ms.
 */
export async function selectAndTell(
  root: HTMLElement,
  from: number,
  throttle: number,
): Promise<void> {
  const view = viewOf(root);
  focus(root);
  await nextFrame(view);
  selectFrom(root, from);
  await nextFrame(view);
  if (throttle > 0) await pause(view, throttle);
}
