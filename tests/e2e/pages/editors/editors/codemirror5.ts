import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { required, type Mount } from '../page.ts';

export const mount: Mount = (place) => {
  const editor = CodeMirror(place, { lineNumbers: true });
  return {
    box: required(place.querySelector('textarea')),
    held: () => editor.getValue(),
  };
};
