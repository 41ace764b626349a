import type { Tone } from './conjugate.ts';

/**
 * One way to say a speech act.
 *
 * `tones`: letters of the tones it fits: `p` plain, `w` warm, `n` neutral, `h` honorific.
 * `text`: sentences that end in `。`, in `？`, or in `!` where joy may show (the mirror makes `！`, an emoji or `。` of it).
 *   `~` is ね in plain and warm, nothing otherwise; `<me.送る.fin>` and `<you.待つ.req>` are verbs said by who acts;
 *   `<b>` is もらえて or いただけて; `{slot}` is something known from the thread; `【…】` a blank.
 * `when`: flags that must all hold; `-flag` must not hold. A row with a slot is left out where the slot is unknown.
 */
export type PhraseRow = readonly [tones: string, text: string, when?: string];

/** Where in a reply an act stands: its acts are ordered by this number. */
export const PHASES = {
  address: 0,
  concern: 1,
  open: 2,
  answer: 3,
  rest: 4,
  next: 5,
  extra: 6,
  close: 7,
} as const;
export type Phase = keyof typeof PHASES;

export interface SpeechAct {
  readonly phase: Phase;
  readonly rows: readonly PhraseRow[];
}

export type PhraseTable = Readonly<Record<string, SpeechAct>>;

export const TONE_LETTER: Readonly<Record<Tone, string>> = {
  plain: 'p',
  warm: 'w',
  neutral: 'n',
  honorific: 'h',
};

export function act(phase: Phase, rows: readonly PhraseRow[]): SpeechAct {
  return { phase, rows };
}
