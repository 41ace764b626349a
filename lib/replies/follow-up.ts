import {
  FOLLOW_UP_BOUGHT,
  FOLLOW_UP_CLOSINGS,
  FOLLOW_UP_NOTHING,
  FOLLOW_UP_OPENINGS,
  FOLLOW_UP_SPOKEN,
  type FollowUpRegister,
} from './follow-up.data.ts';
import { hashOf } from './seed.ts';

/** What a message unasked may take up. */
export interface FollowUpRequest {
  readonly name: string | null;
  /** The title of what she bought last; null where nothing is known. */
  readonly bought: string | null;
  /** What she last spoke of, as a noun; taken up only where nothing bought is known. */
  readonly spoken: string | null;
  /** How politely she writes, 0-100; null where nothing was measured. */
  readonly politeness: number | null;
  /** Stays the same as long as the silence does, so that the draft does. */
  readonly key: string;
}

const HONORIFIC_FROM = 72;
/** A longer title is a shop's line for searches, not what one calls the thing. */
const LONGEST_TITLE = 20;
/** Of a title no more is looked at. */
const MOST_READ = 200;

/** The title without what shops put around it; a general word where it is no name of a thing. */
function thing(title: string): string {
  const bare = title
    .slice(0, MOST_READ)
    .replace(/[【〔［[（(][^【〔［[（(】〕］\])）]*[】〕］\])）]/gu, ' ')
    .split(/[★☆◆◇■□●○♪♡♥|｜/／\n]/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .find((part) => part !== '');
  return bare === undefined || bare.length > LONGEST_TITLE ? 'お品' : `「${bare}」`;
}

function oneOf(choices: readonly string[], seed: number): string {
  return choices[seed % choices.length] ?? '';
}

/**
 * A short message to somebody who has been silent, in her register: nothing is offered, nothing pressed, no emoji. What it says
 * comes from the request alone; equal requests give equal drafts.
 */
export function followUpDraft({ name, bought, spoken, politeness, key }: FollowUpRequest): string {
  const register: FollowUpRegister =
    politeness !== null && politeness >= HONORIFIC_FROM ? 'honorific' : 'polite';
  const called = name?.trim() ?? '';
  const address = called === '' ? '' : `${called}${register === 'honorific' ? '様' : 'さん'}\n`;
  const [matters, topic] =
    bought !== null
      ? [FOLLOW_UP_BOUGHT, thing(bought)]
      : spoken !== null
        ? [FOLLOW_UP_SPOKEN, spoken]
        : [FOLLOW_UP_NOTHING, ''];
  const pick = (choices: readonly string[], part: string): string =>
    oneOf(choices, hashOf(`${part}/${key}`, 0));
  // Filled by functions: a name may hold `$&`.
  return [
    pick(FOLLOW_UP_OPENINGS[register], 'opening').replace('{name}', () => address),
    pick(matters[register], 'matter').replace('{topic}', () => topic),
    pick(FOLLOW_UP_CLOSINGS[register], 'closing'),
  ].join('\n');
}
