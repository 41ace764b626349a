import { required, type Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const frame = place.appendChild(document.createElement('iframe'));
  const inner = required(frame.contentDocument);
  const box = inner.body.appendChild(inner.createElement('textarea'));
  return { box, held: () => box.value };
};
