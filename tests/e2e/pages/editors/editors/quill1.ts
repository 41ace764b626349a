import Quill from 'quill1';
import 'quill1/dist/quill.snow.css';
import type { Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const quill = new Quill(place, { theme: 'snow' });
  return { box: quill.root, held: () => quill.getText().replace(/\n$/, '') };
};
