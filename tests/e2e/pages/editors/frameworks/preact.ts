import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  let state = '';
  const Box = () => {
    const [text, setText] = useState('');
    state = text;
    return h('textarea', { value: text, onInput: (event) => setText(event.currentTarget.value) });
  };
  render(h(Box, {}), place);
  return { box: await appears(() => place.querySelector('textarea')), held: () => state };
};
