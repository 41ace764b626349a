import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'plaintext-only';
  box.style.whiteSpace = 'pre-wrap';
  place.append(box);
  return { box, held: () => box.innerText.replace(/\n$/, '') };
};
