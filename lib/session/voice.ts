import * as v from 'valibot';
import { INTENTS } from '../intents/intents.ts';
import type { ReplySettings, SavedPhrase } from '../replies/reply-request.ts';

const line = v.pipe(v.string(), v.maxLength(300));
const degree = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const point = (fallback: number) =>
  v.optional(v.object({ warmth: degree, politeness: degree }), {
    warmth: fallback,
    politeness: fallback,
  });

/** How the seller writes: her own rules for every draft. JSON-plain; a missing field has its default. */
export const VoiceSchema = v.object({
  /** Her usual first and last line; empty for none. */
  greeting: v.optional(line, ''),
  signature: v.optional(line, ''),
  emojiAllowed: v.optional(v.boolean(), true),
  /** Whoever is met for the first time may be answered in plain Japanese. */
  casualAtFirst: v.optional(v.boolean(), false),
  /** No draft aims below `floor` or above `ceiling`; each 0-100. */
  floor: point(0),
  ceiling: point(100),
  shopName: v.optional(line, ''),
  /** Names under which pages show the seller. */
  ownNames: v.optional(v.pipe(v.array(line), v.maxLength(20)), []),
});
export type Voice = v.InferOutput<typeof VoiceSchema>;
export const DEFAULT_VOICE: Voice = v.parse(VoiceSchema, {});

/** One of the seller's set phrases (定型文), or a reply she asked to remember. JSON-plain. */
export const KeptPhraseSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  title: v.pipe(v.string(), v.maxLength(60)),
  /** Blanks as `【name】`. */
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(5000)),
  /** What it answers; null where title and words tell. */
  intent: v.nullable(v.picklist(INTENTS)),
  learned: v.boolean(),
  /** Milliseconds since 1970. */
  changedAt: v.number(),
});
export type KeptPhrase = v.InferOutput<typeof KeptPhraseSchema>;

/** Everything of the seller's own voice, as a backup carries it. */
export const VoiceDataSchema = v.object({
  voice: VoiceSchema,
  phrases: v.array(KeptPhraseSchema),
});
export type VoiceData = v.InferOutput<typeof VoiceDataSchema>;

export const NO_VOICE: VoiceData = { voice: DEFAULT_VOICE, phrases: [] };

/** What was done with drafts, counted on this machine for the seller alone. */
export const DRAFT_USES = ['asIs', 'edited', 'dismissed'] as const;
export type DraftUse = (typeof DRAFT_USES)[number];
export type DraftTally = Readonly<Record<DraftUse, number>>;
export const NO_TALLY: DraftTally = { asIs: 0, edited: 0, dismissed: 0 };

/** Remembered replies first, then the newest: the first that fits is used. */
export function phrasesInOrder(phrases: readonly KeptPhrase[]): KeptPhrase[] {
  return [...phrases].sort(
    (a, b) => Number(b.learned) - Number(a.learned) || b.changedAt - a.changedAt,
  );
}

/** The seller's voice as the drafts need it. */
export function replySettingsOf({ voice, phrases }: VoiceData): ReplySettings {
  const savedPhrases = phrasesInOrder(phrases).map(({ title, text, intent }): SavedPhrase =>
    title === '' ? { text, intent } : { title, text, intent },
  );
  return {
    floor: voice.floor,
    ceiling: voice.ceiling,
    emojiAllowed: voice.emojiAllowed,
    greeting: voice.greeting,
    signature: voice.signature,
    savedPhrases,
  };
}

/** The names by which pages may show the seller, as they are compared. */
export function namesOf({ shopName, ownNames }: Voice): string[] {
  return [...new Set([shopName, ...ownNames].map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
}

/** The voice in a backup's content; null where it holds none that can be read. */
export function readVoiceData(content: unknown): VoiceData | null {
  const found = v.safeParse(v.object({ voice: VoiceDataSchema }), content);
  return found.success ? found.output.voice : null;
}

/**
 * A reply as it may be used again: without the customer's name before it, blanks kept as blanks.
 * Null where nothing is left.
 */
export function reusableText(text: string, name: string | null): string | null {
  const own = name?.trim() ?? '';
  const before = own === '' ? null : text.indexOf(own);
  const start = /^[^\n、。！!]{0,24}?(?:さん|様|さま|ちゃん|くん)へ?[、,，\s]+/u.exec(text)?.[0];
  const rest = before === 0 && start !== undefined ? text.slice(start.length) : text;
  // Anywhere else the name is hers alone: such a reply fits nobody else.
  return rest.trim() === '' || (own.length > 1 && rest.includes(own)) ? null : rest.trim();
}
