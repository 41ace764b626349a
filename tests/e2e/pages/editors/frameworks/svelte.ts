import { mount as build } from 'svelte';
import { appears, type Mount } from '../page.ts';
import Box from './box.svelte';

export const mount: Mount = async (place) => {
  let state = '';
  build(Box, { target: place, props: { onText: (text: string) => (state = text) } });
  return { box: await appears(() => place.querySelector('textarea')), held: () => state };
};
