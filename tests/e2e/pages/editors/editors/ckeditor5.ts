import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { linesOfHtml, required, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['bold', 'undo'],
  });
  return {
    box: required(editor.editing.view.getDomRoot()),
    held: () => linesOfHtml(editor.getData()),
  };
};
