import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const outer = place.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const box = inner.appendChild(document.createElement('textarea'));
  return { box, held: () => box.value };
};
