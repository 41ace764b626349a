import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKaomoji, readKaomoji } from '../../../lib/japanese/kaomoji.ts';
import { KAOMOJI, ORDINARY_TEXTS } from './kaomoji-samples.data.ts';
import { KAOMOJI_STYLES } from './kaomoji-styles.data.ts';

const found = (text: string): string[] => findKaomoji(text).map((kaomoji) => kaomoji.text);

describe('kaomoji', () => {
  it('are found in running text, none of them in parts', () => {
    const missed = KAOMOJI.filter((kaomoji) => found(`届きました${kaomoji}\nまた`).length !== 1);
    expect(missed).toEqual([]);
    expect(KAOMOJI.length).toBeGreaterThan(150);
  });

  it.each(Object.entries(KAOMOJI_STYLES))('are found in every style: %s', (_, kaomoji) => {
    const seen = kaomoji.map((one) => found(`届きました${one}\nまた`));
    expect(seen.filter((texts) => texts.length > 0).length / kaomoji.length).toBeGreaterThan(0.95);
    // Words and marks behind a face, ｼｬｷｰﾝ, メモ or ♪, are no part of it.
    const whole = kaomoji.filter((one, index) => {
      const text = seen[index]?.[0] ?? '-';
      return (
        one.startsWith(text) && /^[\p{Script=Katakana}ー…!?♪♡✧"]*$/u.test(one.slice(text.length))
      );
    });
    expect(whole.length / kaomoji.length).toBeGreaterThan(0.85);
  });

  it.each([
    ['元旦(^^)', '(^^)'],
    ['京都へ(^^)/', '(^^)/'],
    ['待って(^o^)', '(^o^)'],
    ['「(^^)」と', '(^^)'],
    ['add(^_^)', '(^_^)'],
    ['OK(^o^)です', '(^o^)'],
  ])('do not take the end of a word for a hand: %s', (text, kaomoji) => {
    expect(found(text)[0]?.startsWith(kaomoji)).toBe(true);
  });

  it('are found whole, the hands too', () => {
    const whole = KAOMOJI.filter((kaomoji) => found(`届きました${kaomoji}\nまた`)[0] === kaomoji);
    expect(whole.length / KAOMOJI.length).toBeGreaterThan(0.97);
  });

  it('are found at the beginning, at the end and beside punctuation', () => {
    for (const kaomoji of [
      '(^^)',
      '(´；ω；`)',
      'm(_ _)m',
      'ヽ(´▽`)/',
      '(>_<)',
      '(T_T)',
      '(・∀・)',
    ]) {
      expect(found(kaomoji)).toEqual([kaomoji]);
      expect(found(`はい！${kaomoji}。次（税込）も${kaomoji}`)).toEqual([kaomoji, kaomoji]);
    }
  });

  it('are not seen in ordinary text', () => {
    const alarms = ORDINARY_TEXTS.filter((text) => found(text).length > 0);
    expect(alarms).toEqual([]);
    expect(ORDINARY_TEXTS.length).toBeGreaterThan(300);
  });

  it.each([
    ['(^^)', 'joy'],
    ['(*´ω｀*)', 'joy'],
    ['ヽ(´▽`)/', 'joy'],
    ['(≧∇≦)b', 'joy'],
    ['(｀・ω・´)ゞ', 'joy'],
    ['(T▽T)', 'joy'],
    [':)', 'joy'],
    ['(^3^)', 'love'],
    ['(♡∀♡)', 'love'],
    ['<3', 'love'],
    ['(´；ω；`)', 'sad'],
    ['(´・ω・`)', 'sad'],
    ['(T_T)', 'sad'],
    ['(；＿；)', 'sad'],
    ['(つД`)', 'sad'],
    ['orz', 'sad'],
    [':(', 'sad'],
    ['(｀Д´)ﾉ', 'anger'],
    ['(#^ω^)', 'anger'],
    ['(ಠ_ಠ)', 'anger'],
    ['(｀ε´)', 'anger'],
    ['m(_ _)m', 'sorry'],
    ['<(_ _)>', 'sorry'],
    ['(>人<;)', 'sorry'],
    ['(^^;)', 'sorry'],
    ['Σ(ﾟДﾟ)', 'surprise'],
    ['(・o・)', 'surprise'],
    ['(-_-)', 'neutral'],
    ['(￣ー￣)', 'neutral'],
  ])('say what they feel: %s %s', (kaomoji, mood) => {
    expect(readKaomoji(kaomoji).mood).toBe(mood);
  });

  it('are stronger with hands in the air', () => {
    expect(readKaomoji('(^^)').intensity).toBe(1);
    expect(readKaomoji('(*^▽^*)').intensity).toBe(2);
    expect(readKaomoji('ヾ(´∀｀*)ﾉ').intensity).toBe(3);
  });

  it('never overlap, whatever the text', () => {
    const parts = fc.constantFrom(
      ...'(,),（,）,^,_,´,`,ω,∀,;,T,・,>,<,m,ヽ,ノ,/,あ,漢,a,1, ,\n,\ud83d'.split(','),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (list) => {
        const text = list.join('');
        let end = 0;
        for (const kaomoji of findKaomoji(text)) {
          expect(kaomoji.start).toBeGreaterThanOrEqual(end);
          expect(kaomoji.text).toBe(text.slice(kaomoji.start, kaomoji.end));
          end = kaomoji.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});
