import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { draftTextOf, layOutDraft, showBlankValues } from '../../../components/popup/draft-text.ts';
import { evidenceParts } from '../../../components/popup/evidence-parts.ts';
import { spreadMarks } from '../../../components/popup/spread-marks.ts';

describe('the numbers of the drafts on a scale', () => {
  it.each([
    ['far apart stay where they are', [10, 50, 90], [10, 50, 90]],
    ['on one spot are written side by side', [50, 50, 50], [50, 56, 62]],
    ['at the end are pushed back', [99, 100, 98], [94, 100, 88]],
    ['none', [], []],
  ])('%s', (_, values, places) => {
    expect(spreadMarks(values)).toEqual(places);
  });
});

describe('the parts of a message', () => {
  const mark = (start: number, end: number, points: number) =>
    ({ scale: 'warmth', rule: 'x', points, span: { start, end } }) as const;

  it('join to the message', () => {
    const parts = evidenceParts('とても嬉しいです', [mark(3, 6, 10), mark(0, 6, 5)]);
    expect(parts.map((part) => part.text).join('')).toBe('とても嬉しいです');
  });

  it('show the weightier evidence where two overlap', () => {
    const parts = evidenceParts('とても嬉しいです', [mark(3, 6, 10), mark(0, 6, 5)]);
    expect(parts.find((part) => part.text === '嬉しい')?.contribution?.points).toBe(10);
  });

  it('leave out what hardly counts', () => {
    expect(evidenceParts('はい', [mark(0, 2, 1)])).toEqual([{ text: 'はい', contribution: null }]);
  });
});

describe('the text of a draft', () => {
  const { window } = new JSDOM('<div></div>');
  // The code asks for `HTMLElement` of the page it runs in.
  Object.assign(globalThis, { HTMLElement: window.HTMLElement });

  function laidOut(text: string, values: Record<string, string> = {}) {
    const host = window.document.createElement('div');
    const filled: Record<string, string> = { ...values };
    const valueOf = (name: string): string => filled[name] ?? '';
    layOutDraft(host, text, {
      kindOf: () => 'date',
      valueOf,
      onFill: (name, value) => {
        filled[name] = value;
        showBlankValues(host, valueOf);
      },
    });
    showBlankValues(host, valueOf);
    return { host, filled };
  }

  it('is exactly what will be inserted, blanks with their names', () => {
    expect(laidOut('発送は【発送予定日】です。\nよろしく').host.textContent).toBe(
      '発送は【発送予定日】です。\nよろしく',
    );
  });

  it('takes up what is typed into a blank', () => {
    const { host } = laidOut('発送は【発送予定日】です。');
    const input = host.querySelector('input');
    if (input === null) throw new Error('There is no blank.');
    input.value = '11月25日';
    input.dispatchEvent(new window.Event('input'));
    expect(host.textContent).toBe('発送は11月25日です。');
    expect(draftTextOf(host)).toBe('発送は【発送予定日】です。');
  });

  it('asks for a fact once, and repeats the answer', () => {
    const { host } = laidOut('【日】に送り、【日】に届きます', { 日: '3日' });
    expect(host.querySelectorAll('input')).toHaveLength(1);
    expect(host.textContent).toBe('3日に送り、3日に届きます');
  });

  it('keeps line breaks that the editing added', () => {
    const { host } = laidOut('はい');
    host.append(window.document.createElement('br'), 'そうです');
    expect(draftTextOf(host)).toBe('はい\nそうです');
  });
});
