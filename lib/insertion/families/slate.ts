import type { Editor } from '../editor.ts';
import {
  announcingPaste,
  pastingHtml,
  pastingText,
  richText,
  SELECTION_THROTTLE_MS,
} from './rich-text.ts';

/** Slate takes plain text only, and throws when the browser types several lines into it. */
export function openSlate(box: HTMLElement): Editor | null {
  if (!box.hasAttribute('data-slate-editor')) return null;
  return richText(box, {
    family: 'slate',
    ways: [
      pastingText(box, SELECTION_THROTTLE_MS),
      announcingPaste(box),
      pastingHtml(box, SELECTION_THROTTLE_MS),
    ],
  });
}
