import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/pages/read-page.ts';

const PAGES = join(import.meta.dirname, '../../fixtures/pages/any');
const NOW = new Date('2026-11-21T12:00:00+09:00');

/** What may change on a page without anybody noticing. */
interface Decoration {
  readonly wrappers: number;
  readonly hash: string;
  readonly reversed: boolean;
  readonly ornaments: number;
}

const decorations: fc.Arbitrary<Decoration> = fc.record({
  wrappers: fc.integer({ min: 0, max: 4 }),
  hash: fc.stringMatching(/^[a-f]\d[a-f]\d[a-f]\d$/u),
  reversed: fc.boolean(),
  ornaments: fc.integer({ min: 0, max: 6 }),
});

function decorate(document: Document, { wrappers, hash, reversed, ornaments }: Decoration): void {
  const { body } = document;
  const elements = [...body.querySelectorAll('*')];
  for (const element of elements) {
    element.classList.add(`css-${hash}`);
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of reversed ? attributes.reverse() : attributes)
      element.setAttribute(name, value);
  }
  const blocks = elements.filter((element) => element.tagName === 'DIV');
  for (let count = 0; count < ornaments; count++) {
    const ornament = document.createElement('span');
    ornament.setAttribute('aria-hidden', 'true');
    blocks[(count * 7) % Math.max(1, blocks.length)]?.append(ornament);
  }
  for (let count = 0; count < wrappers; count++) {
    const wrapper = document.createElement('div');
    wrapper.append(...body.childNodes);
    body.append(wrapper);
  }
}

function read(html: string, decoration: Decoration | null): unknown {
  const { document } = new JSDOM(html).window;
  if (decoration) decorate(document, decoration);
  const { thread } = readPage(document, { url: 'https://shop.example/thread', now: NOW }).reading;
  return thread?.messages.map(({ author, text }) => [author, text]);
}

describe('decoration changes no reading', () => {
  it.each([
    'widget-like',
    'team-posts',
    'you-above',
    'order-notes',
    'ticket-log',
    'live-chat-agent',
  ])('%s', (name) => {
    const html = readFileSync(join(PAGES, `${name}.html`), 'utf8');
    const plain = read(html, null);
    expect(plain).toHaveLength(
      (JSON.parse(readFileSync(join(PAGES, `${name}.thread.json`), 'utf8')) as { messages: [] })
        .messages.length,
    );
    fc.assert(
      fc.property(decorations, (decoration) => {
        expect(read(html, decoration)).toEqual(plain);
      }),
      { numRuns: 12 },
    );
  });
});
