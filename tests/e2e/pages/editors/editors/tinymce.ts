import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { linesOfHtml, required, type Mount } from '../page.ts';

export const mount: Mount = async (place) => {
  const [editor] = await tinymce.init({
    target: place.appendChild(document.createElement('textarea')),
    skin: false,
    content_css: false,
    promotion: false,
    branding: false,
  });
  return { box: required(editor).getBody(), held: () => linesOfHtml(required(editor).getContent()) };
};
