// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertText } from '../../../lib/insertion/insert.ts';
import { planChange, type Draft } from '../../../lib/insertion/plan.ts';
import { readBox } from '../../../lib/insertion/read-box.ts';

const DRAFT = '田中様\n\nありがとう😊\nまた明日。';

function boxOf(html: string): HTMLElement {
  document.body.innerHTML = html;
  const box = document.body.firstElementChild;
  if (!(box instanceof HTMLElement)) throw new Error('The test page has no box.');
  return box;
}

/** What would stand in the box. */
function planned(
  before: string,
  job: Partial<Draft> & { text: string },
  singleLine = false,
): string {
  const change = planChange(before, { mode: 'append', ...job }, singleLine);
  return before.slice(0, change.from) + change.text;
}

describe('where a draft goes', () => {
  const ROWS: readonly {
    what: string;
    before: string;
    job: Partial<Draft> & { text: string };
    after: string;
  }[] = [
    { what: 'an empty box', before: '', job: { text: '了解' }, after: '了解' },
    { what: 'below what was typed', before: 'はい', job: { text: '了解' }, after: 'はい\n了解' },
    {
      what: 'on the line that was opened for it',
      before: 'はい\n',
      job: { text: '了解' },
      after: 'はい\n了解',
    },
    {
      what: 'after a blank line that was typed',
      before: 'はい\n\n',
      job: { text: '了解' },
      after: 'はい\n\n了解',
    },
    {
      what: 'in place of what was typed, when asked',
      before: 'はい',
      job: { text: '了解', mode: 'replace' },
      after: '了解',
    },
    {
      what: 'in place of our last draft',
      before: 'はい\n承知',
      job: { text: '了解', previous: '承知' },
      after: 'はい\n了解',
    },
    {
      what: 'in place of our last draft alone in the box',
      before: '承知',
      job: { text: '了解', previous: '承知' },
      after: '了解',
    },
    {
      what: 'below our last draft when she wrote on',
      before: '承知です',
      job: { text: '了解', previous: '承知' },
      after: '承知です\n了解',
    },
    {
      what: 'below her own words that only end like our last draft',
      before: 'ご承知',
      job: { text: '了解', previous: '承知' },
      after: 'ご承知\n了解',
    },
    { what: 'with one kind of line end', before: '', job: { text: 'a\r\nb\rc' }, after: 'a\nb\nc' },
  ];

  it.each(ROWS)('$what', ({ before, job, after }) => {
    expect(planned(before, job)).toBe(after);
  });

  it('joins the lines for a box of one line', () => {
    expect(planned('はい', { text: 'あ\n\nい\nう' }, true)).toBe('はい あ い う');
  });
});

describe('insertion without editing commands', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['a textarea', '<textarea></textarea>'],
    ['a textarea with text', '<textarea>はい</textarea>'],
  ])('fills %s and tells the page', async (_what, html) => {
    const box = boxOf(html);
    const before = readBox(box);
    const told: string[] = [];
    document.body.addEventListener('input', () => told.push(readBox(box)), { once: true });
    const result = await insertText(box, { text: DRAFT, mode: 'append' });
    const after = before === '' ? DRAFT : `${before}\n${DRAFT}`;
    expect(result).toEqual({
      kind: 'inserted',
      before,
      after,
      way: 'textarea/value',
      lines: 'kept',
    });
    expect(told).toEqual([after]);
    expect(readBox(box)).toBe(after);
  });

  it('says that an input took the lines joined', async () => {
    const result = await insertText(boxOf('<input>'), { text: 'あ\nい', mode: 'append' });
    expect(result).toMatchObject({ kind: 'inserted', after: 'あ い', lines: 'joined' });
  });

  it.each([
    ['a read-only box', '<textarea readonly>x</textarea>', { reason: 'read-only' }],
    ['a disabled box', '<textarea disabled>x</textarea>', { reason: 'disabled' }],
    [
      'a box that assistive technology finds read-only',
      '<textarea aria-readonly="true">x</textarea>',
      { reason: 'read-only' },
    ],
    [
      'a read-only editable',
      '<div contenteditable="true" aria-readonly="true">x</div>',
      { reason: 'read-only' },
    ],
    ['an element one cannot write into', '<div>x</div>', { reason: 'not-a-text-box' }],
    ['a password', '<input type="password" value="x">', { reason: 'not-a-text-box' }],
    ['a number', '<input type="number" value="1">', { reason: 'not-a-text-box' }],
    [
      'a box that is too short',
      '<textarea maxlength="5">x</textarea>',
      { reason: 'too-long', limit: 5, length: 2 + DRAFT.length },
    ],
  ])('refuses %s and leaves it alone', async (_what, html, reason) => {
    const box = boxOf(html);
    const stood = box.outerHTML;
    const value = readBox(box);
    const events: string[] = [];
    for (const type of ['input', 'beforeinput', 'paste', 'keydown', 'focus'])
      document.body.addEventListener(type, () => events.push(type), { capture: true });
    expect(await insertText(box, { text: DRAFT, mode: 'append' })).toEqual({
      kind: 'refused',
      ...reason,
    });
    expect([box.outerHTML, readBox(box), events]).toEqual([stood, value, []]);
  });

  it('puts a box back that does not keep the draft', async () => {
    const box = boxOf('<textarea>はい</textarea>') as HTMLTextAreaElement;
    box.addEventListener('input', () => (box.value = box.value.slice(0, 4)));
    expect(await insertText(box, { text: DRAFT, mode: 'append' })).toEqual({
      kind: 'refused',
      reason: 'not-taken',
      restored: true,
    });
    expect(box.value).toBe('はい');
  });
});
