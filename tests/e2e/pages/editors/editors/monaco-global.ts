import * as monaco from 'monaco-editor/editor/editor.main.js';
import { appears, type Mount } from '../page.ts';

/** As pages that load Monaco from its own loader have it: reachable by its global name. */
export const mount: Mount = async (place) => {
  Object.assign(window, { monaco });
  place.style.cssText = 'width: 600px; height: 300px';
  const editor = monaco.editor.create(place, { value: '', language: 'plaintext' });
  return {
    box: await appears(() => place.querySelector<HTMLElement>('.native-edit-context, textarea')),
    held: () => editor.getValue(),
  };
};
