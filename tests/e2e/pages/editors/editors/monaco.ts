import { editor as monaco } from 'monaco-editor/editor/editor.main.js';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  place.style.cssText = 'width: 600px; height: 300px';
  const editor = monaco.create(place, { value: '', language: 'plaintext' });
  return {
    box: await appears(() => place.querySelector<HTMLElement>('.native-edit-context, textarea')),
    held: () => editor.getValue(),
  };
};
