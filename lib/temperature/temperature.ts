import type { Span } from '../japanese/token.ts';

/** Names of the three levels of politeness: タメ口, です・ます (丁寧語), 敬語 (尊敬語・謙譲語). */
export const REGISTERS = ['plain', 'polite', 'honorific'] as const;
export type Register = (typeof REGISTERS)[number];

/** One named reason why a value is what it is. A value is its base plus the points of its contributions, clamped. */
export interface Contribution {
  readonly scale: 'politeness' | 'warmth';
  /** Stable name of the rule, e.g. `honorific-verb`; the interface translates it. */
  readonly rule: string;
  /** Signed points on the scale's 0-100. */
  readonly points: number;
  /** Where in the text; null where the whole message is the reason. */
  readonly span: Span | null;
}

/** What is not a word: those very characters, in order of appearance, repeats included. */
export interface Decoration {
  readonly emoji: readonly string[];
  readonly kaomoji: readonly string[];
  /** ！ ♪ ～ … 笑 w and their like, as written. */
  readonly marks: readonly string[];
}

export interface Length {
  readonly characters: number;
  readonly sentences: number;
  readonly lines: number;
}

/** The temperature of one message, or of a person over her messages. JSON-plain. */
export interface Temperature {
  /** 0 plain, 50 です・ます, 100 full keigo. */
  readonly politeness: number;
  readonly register: Register;
  /** 0 hostile, 50 neutral, 100 overjoyed. */
  readonly warmth: number;
  readonly decoration: Decoration;
  readonly length: Length;
  readonly evidence: readonly Contribution[];
}

/** The distance between two temperatures (温度差), each 0-100, signed: positive where `other` is above `own`. */
export interface Gap {
  readonly politeness: number;
  readonly warmth: number;
}
