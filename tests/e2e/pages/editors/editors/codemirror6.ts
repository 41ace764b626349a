import { basicSetup, EditorView } from 'codemirror';
import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const view = new EditorView({ parent: place, extensions: [basicSetup] });
  return { box: view.contentDOM, held: () => view.state.doc.toString() };
};
