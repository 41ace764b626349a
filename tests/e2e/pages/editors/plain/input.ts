import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const box = document.createElement('input');
  place.append(box);
  return { box, held: () => box.value };
};
