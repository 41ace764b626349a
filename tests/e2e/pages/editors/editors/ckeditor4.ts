import { linesOfHtml, type Mount } from '../page.ts';

/** The part of CKEditor 4 that the page uses; it comes as a plain script. */
interface Ckeditor4 {
  replace(
    element: HTMLElement,
    config: object,
  ): { on(event: string, listener: () => void): void; getData(): string; document: { getBody(): { $: HTMLElement } } };
}

export const mount: Mount = async (place) => {
  const script = document.createElement('script');
  script.src = '/ckeditor4/ckeditor.js';
  await new Promise((loaded) => {
    script.addEventListener('load', loaded);
    document.head.append(script);
  });
  const { CKEDITOR } = window as unknown as { CKEDITOR: Ckeditor4 };
  const editor = CKEDITOR.replace(place.appendChild(document.createElement('textarea')), {
    versionCheck: false,
    language: 'ja',
  });
  await new Promise<void>((ready) => editor.on('instanceReady', ready));
  return { box: editor.document.getBody().$, held: () => linesOfHtml(editor.getData()) };
};
