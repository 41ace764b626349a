import { chooseEditor } from './choose-editor.ts';

/**
 * The text that stands in a reply box, lines parted by `\n`; empty for an element that is no text box.
 * Reads through the page's own editor where that can be reached, so run it in the page's MAIN world.
 */
export function readBox(box: HTMLElement): string {
  return chooseEditor(box)?.read() ?? '';
}
