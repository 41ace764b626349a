import { createApp, h, ref } from 'vue';
import { appears, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  const text = ref('');
  createApp({
    render: () =>
      h('textarea', {
        value: text.value,
        onInput: (event: InputEvent) => (text.value = (event.target as HTMLTextAreaElement).value),
      }),
  }).mount(place);
  return { box: await appears(() => place.querySelector('textarea')), held: () => text.value };
};
