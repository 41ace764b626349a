import { type Kaomoji, readKaomoji } from '../japanese/kaomoji.ts';

/** Points of each mood beside neutral or displeased words, and beside glad ones: tears of joy, モジモジ of a happy apology. */
const MOODS: Readonly<Record<Kaomoji['mood'], { readonly alone: number; readonly glad: number }>> =
  {
    joy: { alone: 9, glad: 9 },
    love: { alone: 11, glad: 11 },
    surprise: { alone: 0, glad: 4 },
    neutral: { alone: 1, glad: 2 },
    sorry: { alone: 0, glad: 3 },
    sad: { alone: -8, glad: 5 },
    anger: { alone: -13, glad: -4 },
  };

const INTENSITIES = { 1: 0.6, 2: 1, 3: 1.25 } as const;

/** Points of warmth a kaomoji brings beside words that are glad or not. */
export function moodOfKaomoji(text: string, glad: boolean): number {
  const { mood, intensity } = readKaomoji(text);
  return MOODS[mood][glad ? 'glad' : 'alone'] * INTENSITIES[intensity];
}
