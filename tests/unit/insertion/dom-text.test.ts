// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readDomText } from '../../../lib/insertion/dom-text.ts';

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = `<div id="box" contenteditable="true">${html}</div>`;
  const box = document.querySelector<HTMLElement>('#box');
  if (!box) throw new Error('The test page has no box.');
  return box;
}

const TEXTS: readonly (readonly [what: string, html: string, text: string])[] = [
  ['an empty box', '', ''],
  ['a box that holds only a filler', '<br>', ''],
  ['an empty paragraph', '<p><br></p>', ''],
  ['one line', 'はい', 'はい'],
  ['a filler at the end of a line', 'はい<br>', 'はい'],
  ['an empty line at the end', 'はい<br><br>', 'はい\n'],
  ['two lines', 'はい<br>了解です', 'はい\n了解です'],
  ['a blank line', 'はい<br><br>了解です', 'はい\n\n了解です'],
  ['a line a block', '<div>はい</div><div>了解です</div>', 'はい\n了解です'],
  ['text before the first block', 'はい<div>了解です</div>', 'はい\n了解です'],
  ['text after a block', '<div>はい</div>了解です', 'はい\n了解です'],
  ['a blank block', '<p>はい</p><p><br></p><p>了解です</p>', 'はい\n\n了解です'],
  ['two blank blocks', '<p>はい</p><p><br></p><p><br></p><p>了解です</p>', 'はい\n\n\n了解です'],
  ['a blank block at the end', '<p>はい</p><p><br></p>', 'はい\n'],
  ['a blank block at the start', '<p><br></p><p>はい</p>', '\nはい'],
  ['nested blocks', '<div><div>はい</div></div><div><div>了解です</div></div>', 'はい\n了解です'],
  ['lines inside a block', '<p>はい<br>了解です</p><p>では</p>', 'はい\n了解です\nでは'],
  ['marks inside a line', '<p>は<b>い</b>、<span>了解</span>です</p>', 'はい、了解です'],
  ['a list', '<ul><li>一</li><li>二</li></ul>', '一\n二'],
  ['source that is only laid out', '<p>\n  はい\n</p>\n<p>\n  了解 です\n</p>', 'はい\n了解 です'],
  ['spaces typed one after the other', 'a &nbsp;b', 'a  b'],
  [
    'line ends that the style keeps',
    '<div style="white-space: pre-wrap">はい\n\n了解です\n</div>',
    'はい\n\n了解です',
  ],
  ['fillers of no width', '<div><span>\u200b</span>はい</div><div>\ufeff<br></div>', 'はい\n'],
  ['an emoji picture', '<p>はい<img alt="😊" src="data:,">です</p>', 'はい😊です'],
  ['a joined emoji', '<p>👩‍👧</p>', '👩‍👧'],
  ['hidden parts', '<p>はい</p><p style="display: none">いいえ</p><style>p{}</style>', 'はい'],
  [
    'a placeholder laid over the text',
    '<span contenteditable="false" style="position: absolute">本文</span><p><br></p>',
    '',
  ],
  [
    'a mention, which is not editable but stands in the text',
    '<p><span contenteditable="false">@田中</span> 様</p>',
    '@田中 様',
  ],
];

describe('the text of an editable element', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each(TEXTS)('reads %s', (_what, html, text) => {
    expect(readDomText(boxOf(html)).text).toBe(text);
  });

  it.each(TEXTS)('has a place in the element for each unit of %s', (_what, html, text) => {
    const box = boxOf(html);
    const read = readDomText(box);
    for (let index = 0; index <= text.length; index += 1)
      expect(box.contains(read.at(index).node)).toBe(true);
  });

  it('places the end of the text behind its last letter, before a filler', () => {
    const box = boxOf('<p>はい</p><p>了解<br></p>');
    const end = readDomText(box).at(99);
    expect([end.node.nodeValue, end.offset]).toEqual(['了解', 2]);
  });

  it('places the end of an empty box inside its paragraph', () => {
    const box = boxOf('<p><br></p>');
    const end = readDomText(box).at(0);
    expect([end.node.nodeName, end.offset]).toEqual(['P', 0]);
  });

  it('places the start of a later line at its first letter', () => {
    const box = boxOf('<p>はい</p><p>了解です</p>');
    const start = readDomText(box).at(3);
    expect([start.node.nodeValue, start.offset]).toEqual(['了解です', 0]);
  });
});
