import type { Editor } from '../editor.ts';
import { richText, typingLines } from './rich-text.ts';

/** Editor.js makes blocks of a paste, and drops blank lines: the lines of a draft stay in the block with the caret. */
export function openEditorjs(box: HTMLElement): Editor | null {
  if (!box.closest('.codex-editor') || !box.closest('[contenteditable]')) return null;
  return richText(box, { family: 'editorjs', ways: [typingLines(box)] });
}
