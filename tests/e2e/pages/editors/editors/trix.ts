import 'trix';
import { appears, type Mount } from '../page.ts';

interface TrixElement extends HTMLElement {
  readonly editor?: { getDocument(): { toString(): string } };
}

export const mount: Mount = async (place) => {
  const box = document.createElement('trix-editor') as TrixElement;
  place.append(box);
  const editor = await appears(() => box.editor);
  return { box, held: () => editor.getDocument().toString().replace(/\n$/, '') };
};
