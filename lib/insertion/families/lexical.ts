import type { Editor } from '../editor.ts';
import { announcingPaste, pastingHtml, pastingText, richText } from './rich-text.ts';

/** The part of a LexicalEditor that is read here; Lexical leaves it on its root element. */
interface Lexical {
  isEditable?(): boolean;
  isComposing?(): boolean;
}

/** Lexical keeps a model and repairs the page after it: typing by the browser loses or scrambles lines. */
export function openLexical(box: HTMLElement): Editor | null {
  if (!box.hasAttribute('data-lexical-editor')) return null;
  const { __lexicalEditor: lexical } = box as { __lexicalEditor?: Lexical };
  return richText(box, {
    family: 'lexical',
    ways: [pastingText(box), pastingHtml(box), announcingPaste(box)],
    composing: () => lexical?.isComposing?.() ?? false,
    ...(lexical?.isEditable?.() === false ? { state: 'read-only' } : {}),
  });
}
