import type { StoreApi } from 'zustand/vanilla';
import type { Tokenizer } from '../japanese/token.ts';
import { composeReplies } from '../replies/compose.ts';
import type { SessionPorts, UnsavedWork } from './ports.ts';
import type { SessionState } from './state.ts';
import { threadKey } from './thread-key.ts';

/** What the session holds beside its visible state. */
export interface Memory {
  tokenizer: Tokenizer | null;
  work: UnsavedWork;
  openings: readonly string[];
}

/** What every part of a session works on. */
export interface SessionContext {
  readonly ports: SessionPorts;
  readonly store: StoreApi<SessionState>;
  readonly memory: Memory;
}

export const NO_WORK: UnsavedWork = { blanks: {}, edits: {}, inserted: null };

/** Composes drafts for the thread as it stands, each with the seller's earlier changes to that very draft. */
export function recompose({ ports, store, memory }: SessionContext): void {
  const { reading, customer, target } = store.getState();
  const thread = reading?.thread;
  if (thread === null || thread === undefined) return;
  const drafts = composeReplies({
    thread,
    customer: customer?.facts ?? null,
    now: ports.now(),
    tokenizer: memory.tokenizer,
    previousOpenings: memory.openings,
    ...(target === null ? {} : { settings: { target } }),
  });
  store.setState({
    cards: drafts.map((draft) => ({ draft, text: memory.work.edits[draft.text] ?? draft.text })),
  });
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
