import type { VoicePort } from '../session/ports.ts';
import { NO_VOICE } from '../session/voice.ts';
import { countDraft, loadVoiceData, putPhrases } from './voice-store.ts';

/** The seller's voice as one open popup uses it. */
export const storedVoice: VoicePort = {
  // Drafts in the default voice are better than none.
  load: () => loadVoiceData().catch(() => NO_VOICE),
  remember: (phrase) => putPhrases([{ ...phrase, id: crypto.randomUUID(), changedAt: Date.now() }]),
  count: countDraft,
};
