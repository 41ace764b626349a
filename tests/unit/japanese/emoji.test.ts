import { describe, expect, it } from 'vitest';
import { EMOJI, isHeart } from '../../../lib/japanese/emoji.ts';

const RGI = /^\p{RGI_Emoji}$/v;
const found = (text: string): string[] => text.match(EMOJI) ?? [];
const from = (...codes: number[]): string => String.fromCodePoint(...codes);

const SINGLES = Array.from({ length: 0x1_faff - 0xa0 }, (_, index) => index + 0xa0).filter((code) =>
  /\p{Emoji}/u.test(String.fromCodePoint(code)),
);
/** What stands before a joiner: people, and a few animals and things. */
const JOINING = /[\p{Emoji_Modifier_Base}🏳👁❤🐻🐕🐈🐦😮😵😶🍋🍄⛓🏴🧞🧟]/u;
const TONES = [0x1f3fb, 0x1f3fc, 0x1f3fd, 0x1f3fe, 0x1f3ff];
const LETTERS = Array.from({ length: 26 }, (_, index) => 0x1f1e6 + index);
/** What stands behind a joiner: sexes, trades, hair, family, flags, hearts. */
const JOINED = [
  0x2640, 0x2642, 0x2695, 0x2696, 0x2708, 0x2764, 0x1f33e, 0x1f373, 0x1f37c, 0x1f393, 0x1f3a4,
  0x1f3a8, 0x1f3eb, 0x1f3ed, 0x1f4bb, 0x1f4bc, 0x1f527, 0x1f52c, 0x1f680, 0x1f692, 0x1f9af, 0x1f9bc,
  0x1f9bd, 0x1f384, 0x1f9b0, 0x1f9b1, 0x1f9b2, 0x1f9b3, 0x1f308, 0x26a7, 0x2620, 0x1f525, 0x1fa79,
  0x1f5e8, 0x1f9ba, 0x1f43e, 0x2744,
];
const SELECTOR = 0xfe0f;
const JOINER = 0x200d;

/** Every sequence of these shapes that Unicode recommends for interchange. */
function recommended(): string[] {
  const candidates: string[] = [
    ...Array.from('0123456789#*').map((key) => `${key}\ufe0f\u20e3`),
    ...LETTERS.flatMap((a) => LETTERS.map((b) => from(a, b))),
    from(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f),
    '👨‍👩‍👧‍👦',
    '👩‍❤️‍💋‍👨',
    '👩🏻‍🤝‍👨🏿',
    '🧑🏽‍❤️‍🧑🏻',
  ];
  for (const code of SINGLES) {
    candidates.push(from(code), from(code, SELECTOR));
    const toned = /\p{Emoji_Modifier_Base}/u.test(from(code));
    if (toned) for (const tone of TONES) candidates.push(from(code, tone));
    if (!JOINING.test(from(code))) continue;
    for (const joined of JOINED) {
      for (const base of [from(code), from(code, SELECTOR), from(code, TONES[2] ?? 0)]) {
        candidates.push(base + from(JOINER, joined), base + from(JOINER, joined, SELECTOR));
      }
    }
  }
  return candidates.filter((candidate) => RGI.test(candidate));
}

describe('emoji', () => {
  it('are found, each one whole, also two in a row', () => {
    const all = recommended();
    expect(all.length).toBeGreaterThan(2400);
    expect(all.filter((emoji) => found(`あ${emoji}い`)[0] !== emoji)).toEqual([]);
    const single = all.filter((emoji) => !/^\p{RI}/u.test(emoji));
    expect(single.filter((emoji) => found(emoji + emoji).length !== 2)).toEqual([]);
  });

  it.each(['1', '#', '*', '©', '®', '™', '〜', '※', '→', '〒', '①', 'ℹ', 'あ', '𠮷', '‼'])(
    'are not seen in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('without a selector are found where phones send them so', () => {
    expect(found('☺です☀、🙇‍♀と❤')).toEqual(['☺', '☀', '🙇‍♀', '❤']);
  });

  it.each(['❤️', '❤', '♡', '♥', '💛', '💕', '❤️‍🔥', '🩷', '💝', '❣️'])('%s is a heart', (heart) => {
    expect(found(heart)).toEqual([heart]);
    expect(isHeart(heart)).toBe(true);
  });

  it.each(['💔', '😍', '🫶', '💌', '♣', '💛💛'])('%s is not one heart', (other) => {
    expect(isHeart(other)).toBe(false);
  });
});
