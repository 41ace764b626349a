import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return { box: editor.view.dom, held: () => editor.getText({ blockSeparator: '\n' }) };
};
