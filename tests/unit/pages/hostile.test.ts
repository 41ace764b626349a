import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/pages/read-page.ts';

const OPTIONS = { url: 'https://shop.example/t', now: new Date('2026-11-21T12:00:00+09:00') };
const BOX =
  '<form><textarea placeholder="メッセージを入力"></textarea><button>送信</button></form>';

function open(html: string): Document {
  return new JSDOM(`<body><main>${html}</main></body>`).window.document;
}

function talk(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `<div class="message ${index % 2 ? 'outgoing' : 'incoming'}"><div class="bubble">${index}番目です</div><span>10:${String(index % 60).padStart(2, '0')}</span></div>`,
  );
  return `<div class="messages">${rows.join('')}</div>${BOX}`;
}

describe('hostile and broken pages', () => {
  it.each([
    ['an empty page', ''],
    [
      'a form that shadows the DOM',
      `<form><input name="parentNode"><input name="childNodes"><input name="getAttribute"><input name="attributes"></form>${talk(3)}`,
    ],
    [
      'forms that shadow the document',
      `<form name="querySelectorAll"></form><form name="createRange"></form><img name="body">${talk(3)}`,
    ],
    ['thousands of boxes in each other', `${'<div>'.repeat(5_000)}x${'</div>'.repeat(5_000)}`],
    [
      'giant attributes',
      talk(3).replace('class="messages"', `class="messages" data-x="${'a '.repeat(200_000)}"`),
    ],
  ])('never throw: %s', (_, html) => {
    expect(() => readPage(open(html), OPTIONS)).not.toThrow();
  });

  it('reads through forms that shadow the DOM', () => {
    const document = open(
      `<form name="querySelectorAll"><input name="parentNode"><input name="childNodes"></form>${talk(4)}`,
    );
    expect(
      readPage(document, OPTIONS).reading.thread?.messages.map(({ author }) => author),
    ).toEqual(['customer', 'seller', 'customer', 'seller']);
  });

  it('gives markup in a text as text and leaves empty messages out', () => {
    const document = open(
      talk(2)
        .replace('0番目です', '&lt;img src=x onerror=alert(1)&gt; \u202eabc \ud83d')
        .replace(
          '</div><form>',
          '<div class="message incoming"><div class="bubble">\u200b </div></div></div><form>',
        ),
    );
    expect(readPage(document, OPTIONS).reading.thread?.messages.map(({ text }) => text)).toEqual([
      '<img src=x onerror=alert(1)> \u202eabc \ud83d',
      '1番目です',
    ]);
  });

  it('touches the DOM in proportion to the number of messages', () => {
    const reads = [200, 400, 800].map((count) => {
      const document = open(talk(count));
      const element = document.defaultView?.Element.prototype;
      if (!element) throw new Error('the page has no window');
      const original: unknown = Reflect.get(element, 'getAttribute');
      if (typeof original !== 'function') throw new Error('no getAttribute');
      let calls = 0;
      element.getAttribute = function counted(this: Element, name: string): string | null {
        calls++;
        return Reflect.apply(original as (name: string) => string | null, this, [name]);
      };
      expect(readPage(document, OPTIONS).reading.thread?.messages).toHaveLength(count);
      return calls;
    });
    const [few = 0, more = 0, most = 0] = reads;
    expect(more / few).toBeLessThan(2.2);
    expect(most / more).toBeLessThan(2.2);
  });
});
