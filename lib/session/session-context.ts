import type { StoreApi } from 'zustand/vanilla';
import type { Tokenizer } from '../japanese/token.ts';
import { composeFrom } from '../replies/compose.ts';
import type { ReplyRequest, ReplySettings } from '../replies/reply-request.ts';
import { readSituation, type Situation } from '../replies/situation.ts';
import type { Temperature } from '../temperature/temperature.ts';
import type { Thread } from '../thread/thread.ts';
import type { SessionPorts, UnsavedWork } from './ports.ts';
import type { SessionState } from './state.ts';
import { threadKey } from './thread-key.ts';
import { replySettingsOf, type VoiceData } from './voice.ts';

/** What the session holds beside its visible state. */
export interface Memory {
  tokenizer: Tokenizer | null;
  work: UnsavedWork;
  openings: readonly string[];
  voice: VoiceData;
  /** What was measured in a thread, beside its messages. */
  measured: {
    readonly thread: Thread;
    readonly temperatures: readonly (Temperature | null)[];
  } | null;
  /** The thread as it was read for the drafts, and what it was read from: a slider changes neither. */
  read: { readonly from: readonly unknown[]; readonly situation: Situation } | null;
}

/** What every part of a session works on. */
export interface SessionContext {
  readonly ports: SessionPorts;
  readonly store: StoreApi<SessionState>;
  readonly memory: Memory;
}

export const NO_WORK: UnsavedWork = { blanks: {}, edits: {}, inserted: null };

/** Everything a reading is made from, as it stands; null before a thread was read. */
function replyRequest({ ports, store, memory }: SessionContext): ReplyRequest | null {
  const { reading, customer } = store.getState();
  const thread = reading?.thread;
  if (thread === null || thread === undefined) return null;
  return {
    thread,
    customer: customer?.facts ?? null,
    now: ports.now(),
    tokenizer: memory.tokenizer,
    previousOpenings: memory.openings,
    ...(memory.measured?.thread === thread ? { temperatures: memory.measured.temperatures } : {}),
  };
}

/** The thread as read for replying; read again only where something of it has changed. */
export function situationOf(context: SessionContext): Situation | null {
  const request = replyRequest(context);
  if (request === null) return null;
  const { memory } = context;
  const from = [request.thread, request.customer, request.tokenizer, request.previousOpenings];
  const same = memory.read?.from.every((part, index) => part === from[index]) === true;
  const situation = same && memory.read !== null ? memory.read.situation : readSituation(request);
  memory.read = { from, situation };
  return situation;
}

/** Her own rules for the drafts, with the temperature chosen on the slider. */
function settingsOf({ store, memory }: SessionContext): ReplySettings {
  const { target } = store.getState();
  const settings = replySettingsOf(memory.voice);
  return target === null ? settings : { ...settings, target };
}

/** Composes drafts for the thread as it stands, each with the seller's earlier changes to that very draft. */
export function recompose(context: SessionContext): void {
  const situation = situationOf(context);
  if (situation === null) return;
  const { edits } = context.memory.work;
  const cards = composeFrom(situation, settingsOf(context)).map((draft) => ({
    draft,
    text: edits[draft.text] ?? draft.text,
  }));
  context.store.setState({ cards, remembered: [] });
}

/** Keeps a change to the seller's unsaved work. */
export function saveWork(
  { ports, store, memory }: SessionContext,
  change: Partial<UnsavedWork>,
): void {
  memory.work = { ...memory.work, ...change };
  const thread = store.getState().reading?.thread;
  if (thread !== null && thread !== undefined) ports.unsaved.save(threadKey(thread), memory.work);
}
