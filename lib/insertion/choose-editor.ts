import type { Editor, Family } from './editor.ts';
import { openFormField } from './families/form-field.ts';
import { openRichText } from './families/rich-text.ts';

/** The families by their markers; the first that knows the box takes it. */
const FAMILIES: readonly Family[] = [openFormField, openRichText];

/** The editor of a box, or null where the element is nothing that one writes into. */
export function chooseEditor(
  box: HTMLElement,
  families: readonly Family[] = FAMILIES,
): Editor | null {
  for (const open of families) {
    const editor = open(box);
    if (editor) return editor;
  }
  return null;
}
