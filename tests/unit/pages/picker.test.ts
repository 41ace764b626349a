import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { pickElement } from '../../../lib/pages/picker.ts';

function open(): { document: Document; key: (key: string) => void; stop: AbortController } {
  const { window } = new JSDOM('<body><ul><li>一</li><li>二</li></ul><textarea></textarea></body>');
  const key = (name: string): void => {
    window.document.dispatchEvent(
      new window.KeyboardEvent('keydown', { key: name, bubbles: true }),
    );
  };
  return { document: window.document, key, stop: new window.AbortController() };
}

it('gives the element reached with the keyboard', async () => {
  const { document, key, stop } = open();
  const picked = pickElement(document, {
    hint: '選んでください',
    signal: stop.signal,
  });
  key('Tab');
  key('ArrowRight');
  key('Enter');
  expect((await picked)?.textContent).toBe('二');
});

it('gives the clicked element and keeps the click from the page', async () => {
  const { document, stop } = open();
  let heard = 0;
  document.querySelector('textarea')?.addEventListener('click', () => heard++);
  const picked = pickElement(document, { hint: '', signal: stop.signal });
  document.querySelector('textarea')?.click();
  expect((await picked)?.tagName).toBe('TEXTAREA');
  expect(heard).toBe(0);
});

it('gives nothing on Escape or abort, and leaves nothing behind', async () => {
  const { document, key, stop } = open();
  const before = document.documentElement.children.length;
  const first = pickElement(document, { hint: '', signal: stop.signal });
  key('Escape');
  expect(await first).toBeNull();
  const second = pickElement(document, { hint: '', signal: stop.signal });
  stop.abort();
  expect(await second).toBeNull();
  expect(document.documentElement.children).toHaveLength(before);
});
