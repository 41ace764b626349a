import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  return {
    box: view.dom,
    held: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  };
};
