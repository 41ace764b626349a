import type { Editor } from '../editor.ts';
import { pastingHtml, pastingText, richText } from './rich-text.ts';

/** The part of a CKEditor 5 editor that is read here; it leaves itself on its editable element. */
interface Ckeditor5 {
  readonly isReadOnly?: boolean;
  readonly editing?: { readonly view?: { readonly document?: { readonly isComposing?: boolean } } };
}

/** CKEditor 5 takes pasted paragraphs; of pasted plain text it drops blank lines. */
export function openCkeditor5(box: HTMLElement): Editor | null {
  if (!box.classList.contains('ck-editor__editable')) return null;
  const { ckeditorInstance: editor } = box as { ckeditorInstance?: Ckeditor5 };
  return richText(box, {
    family: 'ckeditor5',
    ways: [pastingHtml(box, { focus: true }), pastingText(box, { focus: true })],
    composing: () => editor?.editing?.view?.document?.isComposing ?? false,
    ...(editor?.isReadOnly === true ? { state: 'read-only' } : {}),
  });
}
