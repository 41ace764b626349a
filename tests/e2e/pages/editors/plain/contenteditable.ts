import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  place.append(box);
  return { box, held: () => box.innerText.replace(/\n$/, '') };
};
