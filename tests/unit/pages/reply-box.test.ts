// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openDom } from '../../../lib/pages/dom.ts';
import { PageBoxes } from '../../../lib/pages/page-box.ts';
import { rankReplyBoxes } from '../../../lib/pages/reply-box.ts';

/** The ids of the boxes one could reply in, best first. */
function ranked(html: string): string[] {
  document.body.innerHTML = html;
  return rankReplyBoxes(new PageBoxes(openDom(document)), null).map(({ box }) =>
    box.attribute('id'),
  );
}

const wrapped = (inner: string, times: number): string =>
  '<div>'.repeat(times) + inner + '</div>'.repeat(times);
const BOX = '<div id="box" contenteditable="true"></div>';

describe('a reply box', () => {
  const FOUND: readonly [what: string, html: string][] = [
    [
      'in an editor that wraps it many times',
      `<form>${wrapped(BOX, 12)}<button>送信</button></form>`,
    ],
    [
      'in an editor with toolbar and status line',
      `<form><div><div><b>File</b><button>B</button></div><div class="tox-sidebar-wrap">${wrapped(BOX, 2)}<i></i></div><p>12</p></div><button>送信</button></form>`,
    ],
    [
      'that an editor draws over its hidden field',
      '<form><div class="ace_editor" id="box"><textarea style="width:1px"></textarea><p></p></div><button>送信</button></form>',
    ],
  ];
  it.each(FOUND)('is found %s', (_, html) => {
    expect(ranked(html)[0]).toBe('box');
  });

  const BEHIND: readonly [what: string, html: string][] = [
    ['one with nothing that sends beside it', `<div><p>はい</p>${BOX}</div>`],
    ['one in a sidebar', `<div class="sidebar"><form>${BOX}<button>送信</button></form></div>`],
  ];
  it.each(BEHIND)('stands before %s', (_, html) => {
    const reply = '<form><textarea id="reply"></textarea><button>送信</button></form>';
    expect(ranked(html + reply)[0]).toBe('reply');
  });

  it('is not one that searches', () => {
    const html = `<form role="search">${wrapped(BOX, 3)}<button>検索</button></form>`;
    expect(ranked(html)).not.toContain('box');
  });
});
