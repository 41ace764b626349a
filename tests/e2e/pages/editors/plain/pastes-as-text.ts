import type { Mount } from '../page.ts';

/** As many messengers do: what is pasted is typed as plain text, Enter sends, and the page sends `innerText`. */
export const mount: Mount = (place) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  place.append(box);
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such pages do
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey) window.sent += 1;
  });
  return { box, held: () => box.innerText.replace(/\n$/, '') };
};
