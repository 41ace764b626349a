import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  let state = '';
  const Box = () => {
    const [editorState, onChange] = useState(() => EditorState.createEmpty());
    state = editorState.getCurrentContent().getPlainText('\n');
    return createElement(Editor, { editorState, onChange, placeholder: '返信を書く' });
  };
  createRoot(place).render(createElement(Box));
  return {
    box: await appears(() => place.querySelector<HTMLElement>('.public-DraftEditor-content')),
    held: () => state,
  };
};
