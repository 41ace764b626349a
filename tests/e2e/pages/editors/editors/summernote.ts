import jquery from 'jquery';
import { linesOfHtml, required, type Mount } from '../page.ts';

/** jQuery's object, with what Summernote adds to it. */
interface Summernote {
  summernote(command?: string): string;
}

export const mount: Mount = async (place) => {
  Object.assign(window, { jQuery: jquery, $: jquery });
  await import('summernote/dist/summernote-lite.js');
  const source = place.appendChild(document.createElement('div'));
  const note = jquery(source) as unknown as Summernote;
  note.summernote();
  return {
    box: required(place.querySelector<HTMLElement>('.note-editable')),
    held: () => linesOfHtml(note.summernote('code')),
  };
};
