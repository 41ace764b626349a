import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  const editor = withHistory(withReact(createEditor()));
  const Box = () => {
    const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
    const box = createElement(Editable, { placeholder: '返信を書く' });
    return createElement(Slate, { editor, initialValue }, box);
  };
  createRoot(place).render(createElement(Box));
  return {
    box: await appears(() => place.querySelector<HTMLElement>('[data-slate-editor]')),
    held: () => editor.children.map((line) => Node.string(line)).join('\n'),
  };
};
