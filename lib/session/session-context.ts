import type { StoreApi } from 'zustand/vanilla';
import type { Tokenizer } from '../japanese/token.ts';
import { composeReplies } from '../replies/compose.ts';
import type { ReplyRequest } from '../replies/reply-request.ts';
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

/** Everything the drafts are made from, as it stands; null before a thread was read. */
export function replyRequest({ ports, store, memory }: SessionContext): ReplyRequest | null {
  const { reading, customer, target } = store.getState();
  const thread = reading?.thread;
  if (thread === null || thread === undefined) return null;
  return {
    thread,
    customer: customer?.facts ?? null,
    now: ports.now(),
    tokenizer: memory.tokenizer,
    previousOpenings: memory.openings,
    ...(target === null ? {} : { settings: { target } }),
  };
}

/** Composes drafts for the thread as it stands, each with the seller's earlier changes to that very draft. */
export function recompose(context: SessionContext): void {
  const request = replyRequest(context);
  if (request === null) return;
  const { edits } = context.memory.work;
  const cards = composeReplies(request).map((draft) => ({
    draft,
    text: edits[draft.text] ?? draft.text,
  }));
  context.store.setState({ cards });
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
