import { browser } from '#imports';
import * as v from 'valibot';
import {
  DEFAULT_VOICE,
  DRAFT_USES,
  KeptPhraseSchema,
  NO_TALLY,
  VoiceSchema,
  type DraftTally,
  type DraftUse,
  type KeptPhrase,
  type Voice,
  type VoiceData,
} from '../session/voice.ts';

/*
 * The seller's own voice, in the extension's storage and not in the book: drafts need it even where the book cannot be opened.
 * Each phrase is an item of its own, so that two windows never overwrite each other's.
 */
const VOICE = 'voice';
const TALLY = 'tally';
const PHRASE = 'phrase:';

const TallySchema = v.object(
  v.entriesFromList(DRAFT_USES, v.pipe(v.number(), v.integer(), v.minValue(0))),
);

function phrasesIn(items: Readonly<Record<string, unknown>>): KeptPhrase[] {
  return Object.entries(items).flatMap(([key, value]) => {
    if (!key.startsWith(PHRASE)) return [];
    const phrase = v.safeParse(KeptPhraseSchema, value);
    return phrase.success ? [phrase.output] : [];
  });
}

function voiceIn(stored: unknown): Voice {
  const voice = v.safeParse(VoiceSchema, stored ?? {});
  return voice.success ? voice.output : DEFAULT_VOICE;
}

export async function loadVoice(): Promise<Voice> {
  return voiceIn((await browser.storage.local.get(VOICE))[VOICE]);
}

/** Changes fields of the voice and gives the whole. Throws where a value does not fit. */
export async function changeVoice(change: Partial<Voice>): Promise<Voice> {
  const voice = v.parse(VoiceSchema, { ...(await loadVoice()), ...change });
  await browser.storage.local.set({ [VOICE]: voice });
  return voice;
}

/** Everything of her voice; phrases that are damaged are left out. */
export async function loadVoiceData(): Promise<VoiceData> {
  const items = await browser.storage.local.get();
  return { voice: voiceIn(items[VOICE]), phrases: phrasesIn(items) };
}

/** Keeps phrases, new ones and changed ones. Throws where one does not fit or there is no room. */
export async function putPhrases(phrases: readonly KeptPhrase[]): Promise<void> {
  const items = phrases.map((phrase) => [PHRASE + phrase.id, v.parse(KeptPhraseSchema, phrase)]);
  await browser.storage.local.set(Object.fromEntries(items) as Record<string, KeptPhrase>);
}

export async function removePhrase(id: string): Promise<void> {
  await browser.storage.local.remove(PHRASE + id);
}

/** Takes a backup's voice in: its phrases beside those that are here, its rules where none were set. */
export async function restoreVoice(data: VoiceData): Promise<void> {
  const items = await browser.storage.local.get();
  if (items[VOICE] === undefined) await browser.storage.local.set({ [VOICE]: data.voice });
  const here = new Map(phrasesIn(items).map((phrase) => [phrase.id, phrase.changedAt]));
  await putPhrases(
    data.phrases.filter(({ id, changedAt }) => changedAt > (here.get(id) ?? -Infinity)),
  );
}

export async function loadTally(): Promise<DraftTally> {
  const tally = v.safeParse(TallySchema, (await browser.storage.local.get(TALLY))[TALLY]);
  return tally.success ? tally.output : NO_TALLY;
}

/** Counts one use of a draft; a count that is lost is no error to show. */
export function countDraft(use: DraftUse): void {
  const add = async (): Promise<void> => {
    const tally = await loadTally();
    await browser.storage.local.set({ [TALLY]: { ...tally, [use]: tally[use] + 1 } });
  };
  add().catch(() => undefined);
}

export async function forgetTally(): Promise<void> {
  await browser.storage.local.remove(TALLY);
}

/** Calls back after a change of voice, phrases or counts in any window; the function given stops it. */
export function onVoiceChange(listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>): void => {
    const ours = (key: string): boolean => key === VOICE || key === TALLY || key.startsWith(PHRASE);
    if (Object.keys(changes).some(ours)) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

/** Deletes all that the extension keeps beside the book: voice, phrases, unsaved work, learned readings, counts. */
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
}
