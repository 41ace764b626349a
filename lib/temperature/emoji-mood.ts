import { EMOJI_GROUPS, EMOJI_MOODS, TEARS, UNKNOWN_EMOJI_POINTS } from './emoji.data.ts';

/** The emoji without variation selectors, skin tones and gender: what its mood is filed under. */
export function plainEmoji(emoji: string): string {
  return emoji.replaceAll(/\uFE0F|\p{Emoji_Modifier}|\u200D\u2640|\u200D\u2642/gu, '');
}

/** Points of warmth one emoji says of itself. */
export function moodOfEmoji(emoji: string): number {
  const plain = plainEmoji(emoji);
  const named =
    EMOJI_MOODS.get(plain) ?? EMOJI_MOODS.get(String.fromCodePoint(plain.codePointAt(0) ?? 0));
  if (named !== undefined) return named;
  const code = plain.codePointAt(0) ?? 0;
  return (
    EMOJI_GROUPS.find((group) => code >= group.from && code <= group.to)?.points ??
    UNKNOWN_EMOJI_POINTS
  );
}

/** Whether the face weeps, so that the words decide what it means. */
export function isTears(emoji: string): boolean {
  return TEARS.has(plainEmoji(emoji));
}
