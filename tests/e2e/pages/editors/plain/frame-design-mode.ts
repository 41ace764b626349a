import { required, type Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const frame = place.appendChild(document.createElement('iframe'));
  const inner = required(frame.contentDocument);
  inner.designMode = 'on';
  return { box: inner.body, held: () => inner.body.innerText.replace(/\n$/, '') };
};
