import type { Editor, Family } from './editor.ts';
import { openAce } from './families/ace.ts';
import { openCkeditor4 } from './families/ckeditor4.ts';
import { openCkeditor5 } from './families/ckeditor5.ts';
import { openCodemirror5 } from './families/codemirror5.ts';
import { openCodemirror6 } from './families/codemirror6.ts';
import { openDraft } from './families/draft.ts';
import { openEditorjs } from './families/editorjs.ts';
import { openFormField } from './families/form-field.ts';
import { openLexical } from './families/lexical.ts';
import { openMonaco } from './families/monaco.ts';
import { openProseMirror } from './families/prosemirror.ts';
import { openQuill } from './families/quill.ts';
import { openRichText } from './families/rich-text.ts';
import { openSlate } from './families/slate.ts';
import { openSummernote } from './families/summernote.ts';
import { openTinymce } from './families/tinymce.ts';
import { openTrix } from './families/trix.ts';
import { writableOf } from './writable.ts';

/** Boxes without an editor's markers. */
export const UNMARKED: readonly Family[] = [openFormField, openRichText];

/**
 * The families by their markers; the first that knows the box takes it. Editors over a hidden field come before the
 * fields, and all before the unmarked.
 */
const FAMILIES: readonly Family[] = [
  openCodemirror5,
  openAce,
  openMonaco,
  openLexical,
  openSlate,
  openDraft,
  openQuill,
  openProseMirror,
  openCkeditor5,
  openCkeditor4,
  openSummernote,
  openTinymce,
  openTrix,
  openEditorjs,
  openCodemirror6,
  ...UNMARKED,
];

/** The editor of a box, or null where nothing in or around the element is one that one writes into. */
export function chooseEditor(
  box: HTMLElement,
  families: readonly Family[] = FAMILIES,
): Editor | null {
  for (const candidate of [box, writableOf(box)]) {
    for (const open of candidate ? families : []) {
      const editor = candidate && open(candidate);
      if (editor) return editor;
    }
  }
  return null;
}
