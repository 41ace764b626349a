import type { Temperature } from '../temperature/temperature.ts';
import type { Tone } from './conjugate.ts';
import type { ReplySettings, TargetTemperature } from './reply-request.ts';
import type { Situation } from './situation.ts';

/** Where a draft aims: the tone it is written in, and the temperature its gap is taken against. */
export interface Aim {
  readonly tone: Tone;
  readonly temperature: Temperature;
}

/** First contact, or the seller writes first: friendly です・ます. */
const UNKNOWN: Temperature = {
  politeness: 50,
  register: 'polite',
  warmth: 58,
  decoration: { emoji: [], kaomoji: [], marks: [] },
  length: { characters: 0, sentences: 0, lines: 0 },
  evidence: [],
};

/** Politeness from which a slider asks for full keigo, and below which for plain Japanese. */
const HONORIFIC_FROM = 72;
const PLAIN_BELOW = 28;
const WARM_FROM = 57;
/** Below this, one who cheers in ！ or emoji writes warm です・ます with a few honorifics, and is answered so. */
const CHEERFUL_BELOW = 82;
/** Words of business keigo: one who writes them flatly expects them back, whatever the sum of points. */
const FORMAL_WORDS =
  /承知|かしこまり|恐れ入り|恐縮|存じ|いたし(?:ま|て)|致し(?:ま|て)|ございま|申し上げ|賜|おります/u;
const FORMAL_FROM = 52;
/** An acknowledgement in business words is answered in them even where it is too short to score high. */
const ACKNOWLEDGED = /(?:承知|確認)(?:いた|致)?しました|かしこまりました/u;
const ACKNOWLEDGED_FROM = 46;
/** A set phrase of everyone's: it makes nobody's letter a formal one. */
const SET_PHRASE = /よろしくお願い(?:いた|致)します/gu;
/** Hostility is never mirrored: no reply aims colder than this. */
const COLDEST = 46;

function held(value: number, floor: number | undefined, ceiling: number | undefined): number {
  return Math.min(Math.max(value, floor ?? 0), ceiling ?? 100);
}

function targetOf(her: Temperature, settings: ReplySettings): TargetTemperature {
  const { target, floor, ceiling } = settings;
  return {
    politeness: held(target?.politeness ?? her.politeness, floor?.politeness, ceiling?.politeness),
    warmth: held(target?.warmth ?? Math.max(COLDEST, her.warmth), floor?.warmth, ceiling?.warmth),
  };
}

function registerOf(
  her: Temperature,
  wanted: TargetTemperature,
  settings: ReplySettings,
): 'plain' | 'polite' | 'honorific' {
  // Without a slider or a bound that moved it, her register is known better from her words than from the number.
  if (settings.target === undefined && wanted.politeness === her.politeness) return her.register;
  if (wanted.politeness >= HONORIFIC_FROM) return 'honorific';
  return wanted.politeness < PLAIN_BELOW ? 'plain' : 'polite';
}

/** Her register and nearness as a tone; タメ口 only where the seller allowed it, never in a serious matter. */
export function aimFor(situation: Situation, settings: ReplySettings): Aim {
  const her = situation.her ?? UNKNOWN;
  const wanted = targetOf(her, settings);
  const register = registerOf(her, wanted, settings);
  const casual =
    situation.request.customer?.casual === true && situation.request.thread.place === 'private';
  const temperature = { ...her, politeness: wanted.politeness, warmth: wanted.warmth };
  // Whom the seller allows it, and who writes without one です now, is answered so.
  const plainNow =
    casual &&
    settings.target === undefined &&
    !/です|ます|ござい|でした|ました/u.test(situation.runText);
  const polite: Tone = wanted.warmth >= WARM_FROM && !situation.serious ? 'warm' : 'neutral';
  const cheerful =
    her.decoration.emoji.length + her.decoration.kaomoji.length > 0 ||
    her.decoration.marks.some((mark) => /[！!♪]/u.test(mark));
  const nearly =
    settings.target === undefined &&
    cheerful &&
    wanted.politeness < CHEERFUL_BELOW &&
    !situation.serious;
  const formal =
    settings.target === undefined &&
    !cheerful &&
    ((wanted.politeness >= FORMAL_FROM &&
      FORMAL_WORDS.test(situation.runText.replace(SET_PHRASE, ''))) ||
      (wanted.politeness >= ACKNOWLEDGED_FROM &&
        situation.intents.has('acknowledgement') &&
        ACKNOWLEDGED.test(situation.runText)));
  if (register !== 'honorific' && formal) return { tone: 'honorific', temperature };
  if (register === 'honorific' && !nearly) return { tone: 'honorific', temperature };
  if ((register === 'plain' || plainNow) && casual && !situation.serious)
    return { tone: 'plain', temperature };
  if (register === 'plain' && !situation.serious) return { tone: 'warm', temperature };
  return { tone: polite, temperature };
}
