import type { Editor } from '../editor.ts';
import { pastingHtml, pastingText, richText } from './rich-text.ts';

/** Draft.js makes a block of each pasted line; typing by the browser keeps only the last line. */
export function openDraft(box: HTMLElement): Editor | null {
  if (!box.classList.contains('public-DraftEditor-content')) return null;
  return richText(box, {
    family: 'draft',
    ways: [pastingText(box, { focus: true }), pastingHtml(box, { focus: true })],
  });
}
