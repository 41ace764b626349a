import type { Editor } from '../editor.ts';
import { announcingPaste, pastingHtml, pastingText, richText } from './rich-text.ts';

/** Slate looks at the selection at most every 100 ms. */
const TELLING = { throttle: 110 };

/** Slate takes plain text only, and throws when the browser types several lines into it. */
export function openSlate(box: HTMLElement): Editor | null {
  if (!box.hasAttribute('data-slate-editor')) return null;
  return richText(box, {
    family: 'slate',
    ways: [pastingText(box, TELLING), announcingPaste(box), pastingHtml(box, TELLING)],
  });
}
