import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  let state = '';
  const Box = () => {
    const [text, setText] = useState('');
    state = text;
    return createElement('input', { value: text, onChange: (event) => setText(event.target.value) });
  };
  createRoot(place).render(createElement(Box));
  return { box: await appears(() => place.querySelector('input')), held: () => state };
};
