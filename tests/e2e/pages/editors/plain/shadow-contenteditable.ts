import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const root = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const box = root.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  return { box, held: () => box.innerText.replace(/\n$/, '') };
};
