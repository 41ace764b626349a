import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const box = place.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const lines = () =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent());
  return { box, held: () => editor.getEditorState().read(lines).join('\n') };
};
