import { describe, expect, it } from 'vitest';
import { EMOJI_MOODS } from '../../../lib/temperature/emoji.data.ts';
import { moodOfEmoji, plainEmoji } from '../../../lib/temperature/emoji-mood.ts';

/** Every single code point that Unicode recommends as an emoji, with its variation selector where it needs one. */
const SINGLE_EMOJI = Array.from({ length: 0x1faff }, (_, code) =>
  String.fromCodePoint(code),
).flatMap((sign) => [sign, `${sign}\uFE0F`].filter((emoji) => /^\p{RGI_Emoji}$/v.test(emoji)));

describe('the mood of emoji', () => {
  it('is known for every recommended emoji', () => {
    expect(SINGLE_EMOJI.length).toBeGreaterThan(1300);
    for (const emoji of SINGLE_EMOJI) {
      expect(moodOfEmoji(emoji), emoji).toBeGreaterThanOrEqual(-15);
      expect(moodOfEmoji(emoji), emoji).toBeLessThanOrEqual(11);
    }
  });

  it.each([
    ['😡', '😅', '😊', '😍'],
    ['👎', '📦', '👍', '💕'],
    ['💔', '❓', '🙏', '🎉'],
  ])('rises from %s over %s and %s to %s', (...emoji) => {
    const moods = emoji.map(moodOfEmoji);
    expect(moods).toEqual([...moods].sort((a, b) => a - b));
    expect(new Set(moods).size).toBe(moods.length);
  });

  it.each([
    ['👍🏽', '👍'],
    ['🙆‍♀️', '🙆'],
    ['❤️', '❤'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
  ])('does not ask for the skin, gender or style of %s', (emoji, plain) => {
    expect(plainEmoji(emoji)).toBe(plain);
    expect(moodOfEmoji(emoji)).toBe(moodOfEmoji(plain));
  });

  it('leaves flags, clocks and keys neutral, and takes the unknown as mildly warm', () => {
    expect(moodOfEmoji('🇯🇵')).toBe(0);
    expect(moodOfEmoji('1️⃣')).toBe(0);
    expect(moodOfEmoji('🫏')).toBeGreaterThan(0);
  });

  it('files no emoji under two moods', () => {
    expect(new Set(EMOJI_MOODS.keys()).size).toBe(EMOJI_MOODS.size);
    expect([...EMOJI_MOODS.keys()].filter((emoji) => plainEmoji(emoji) !== emoji)).toEqual([]);
  });
});
