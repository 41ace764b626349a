import { describe, expect, it } from 'vitest';
import { blanksIn, fillBlanks } from '../../../lib/replies/blanks.ts';

describe('blanksIn', () => {
  it.each([
    ['発送は【発送予定日】です。', [{ name: '発送予定日', kind: 'date' }]],
    [
      '【金額】円と送料【送料】円、【金額】円',
      [
        { name: '金額', kind: 'amount' },
        { name: '送料', kind: 'amount' },
      ],
    ],
    ['【ご返送期限】までに', [{ name: 'ご返送期限', kind: 'date' }]],
    ['【サイズ】です', [{ name: 'サイズ', kind: 'text' }]],
    ['【お名前】様', [{ name: 'お名前', kind: 'name' }]],
    ['ありません', []],
    ['【】や【改行\nあり】は数えない', []],
  ])('reads the blanks of %s', (text, expected) => {
    expect(blanksIn(text)).toEqual(expected);
  });
});

describe('fillBlanks', () => {
  it.each([
    ['【発送予定日】に発送', { 発送予定日: '11月5日' }, '11月5日に発送'],
    ['【発送予定日】に【金額】', { 金額: '500円' }, '【発送予定日】に500円'],
    ['【金額】', { 金額: '  ' }, '【金額】'],
    ['【constructor】', {}, '【constructor】'],
    ['【金額】', { 金額: '$&【サイズ】' }, '$&【サイズ】'],
  ])('fills %s', (text, values, expected) => {
    expect(fillBlanks(text, values)).toBe(expected);
  });
});
