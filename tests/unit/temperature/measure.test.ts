import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES, sumOf } from '../../../lib/temperature/measure.ts';
import { read, readWithoutDictionary } from './reading.ts';

const SAMPLES = [
  '発送の件、承知いたしました。',
  'えっ、もう届いたの！？めちゃくちゃ嬉しい😭💕',
  '袋の角が破れていました。少し残念です。',
  'ふざけるな！！早く返金しろ！！',
  'お忙しいところ恐れ入りますが、ご確認いただけますと幸いでございます。',
  '',
  '　\n',
  '(^^)',
];

describe('measure', () => {
  it.each(SAMPLES)(
    'gives values that are exactly base plus points, held within 0-100: %s',
    (text) => {
      const temperature = read(text);
      for (const scale of ['politeness', 'warmth'] as const) {
        const points = temperature.evidence
          .filter((reason) => reason.scale === scale)
          .map((reason) => Math.round(reason.points * 100));
        const sum =
          (Math.round(BASES[scale] * 100) + points.reduce((total, point) => total + point, 0)) /
          100;
        expect(sumOf(scale, temperature.evidence)).toBe(sum);
        expect(temperature[scale]).toBe(Math.min(100, Math.max(0, sum)));
      }
    },
  );

  it('points only at places inside the text', () => {
    const parts = fc.array(
      fc.constantFrom(...SAMPLES, '😊', 'www', '。', 'です', '？', '(´；ω；`)', 'すごーい', '\n'),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, (found) => {
        const text = found.join('');
        for (const { evidence } of [read(text), readWithoutDictionary(text)]) {
          for (const { span } of evidence) {
            expect(
              span === null ||
                (span.start >= 0 && span.start < span.end && span.end <= text.length),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps her very emoji, hearts and kaomoji', () => {
    const { decoration } = read('届きました💛ありがとう😊✨(*´∀`*)！！');
    expect(decoration.emoji).toEqual(['💛', '😊', '✨']);
    expect(decoration.kaomoji).toEqual(['(*´∀`*)']);
    expect(decoration.marks).toContain('！！');
  });

  it('counts characters as code points, sentences and lines that are not empty', () => {
    expect(read('届きました。\n\nありがとう😊').length).toEqual({
      characters: 14,
      sentences: 2,
      lines: 2,
    });
  });

  it('reads an empty message as neutral in warmth', () => {
    expect(read('')).toMatchObject({
      warmth: 50,
      decoration: { emoji: [], kaomoji: [], marks: [] },
      length: { characters: 0, sentences: 0, lines: 0 },
    });
  });
});

describe('measure without a dictionary', () => {
  it.each([
    ['これほしい', 'これを頂きたいです'],
    ['いつ届くの？', 'いつ届きますか？'],
    ['ありがとうね', 'ありがとうございます'],
    ['確認してください', 'ご確認いただけますでしょうか'],
  ])('still tells 「%s」 from the more polite 「%s」', (plain, polite) => {
    expect(readWithoutDictionary(polite).politeness).toBeGreaterThan(
      readWithoutDictionary(plain).politeness + 10,
    );
  });

  it.each([
    ['がっかりしました', '届きました'],
    ['届きました', '嬉しいです！'],
    ['最悪です', '最高です'],
  ])('still tells 「%s」 from the warmer 「%s」', (colder, warmer) => {
    expect(readWithoutDictionary(warmer).warmth).toBeGreaterThan(
      readWithoutDictionary(colder).warmth + 5,
    );
  });
});
