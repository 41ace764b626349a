import { readDomText } from './dom-text.ts';
import { focus, tellOfFocus, viewOf } from './page-events.ts';
import { nextFrame, pause } from './waiting.ts';

/** Selects the visible text of an editable element from `from` (a UTF-16 index) to its end. */
export function selectFrom(root: HTMLElement, from: number): void {
  const text = readDomText(root);
  const start = text.at(from);
  const end = text.at(text.text.length);
  viewOf(root).getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** What an editor needs before it knows of a selection. */
export interface Telling {
  /** Milliseconds for which it may overlook a new selection (Slate reads it at most every 100 ms). */
  readonly throttle?: number;
  /** Whether it has to hear of the focus first. */
  readonly focus?: boolean;
}

/** Selects as `selectFrom` and waits until the editor can have noticed: the browser tells it in an event of its own. */
export async function selectAndTell(
  root: HTMLElement,
  from: number,
  { throttle = 0, focus: tellsFocus = false }: Telling = {},
): Promise<void> {
  const view = viewOf(root);
  focus(root);
  if (tellsFocus) tellOfFocus(root);
  await nextFrame(view);
  selectFrom(root, from);
  await nextFrame(view);
  if (throttle > 0) await pause(view, throttle);
}
