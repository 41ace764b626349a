import { createStore, type StoreApi } from 'zustand/vanilla';
import { createInserting } from './inserting.ts';
import { createOpening } from './opening.ts';
import { createOwnTextActions } from './own-text.ts';
import type { SessionPorts } from './ports.ts';
import { createLearning } from './learning.ts';
import {
  NO_WORK,
  recompose,
  saveWork,
  type Memory,
  type SessionContext,
} from './session-context.ts';
import { NO_VOICE } from './voice.ts';
import { INITIAL_STATE, type KnownCustomer, type SessionState } from './state.ts';

/** One open popup: its state, and everything that can be done in it. No call rejects; trouble becomes state. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Reads the page, recognises the customer, measures and drafts. */
  open(): Promise<void>;
  /** The seller's answer to 'which side is yours?'; remembered for the site. */
  chooseSide(side: 0 | 1): Promise<void>;
  toggleFavourite(): Promise<void>;
  setCasual(casual: boolean): Promise<void>;
  setNote(note: string): Promise<void>;
  fillBlank(name: string, value: string): void;
  editDraft(index: number, text: string): void;
  /** Re-tempers all drafts; null goes back to the customer's own temperature. */
  retemper(target: SessionState['target']): void;
  insert(index: number, mode?: 'append' | 'replace'): Promise<void>;
  copy(index: number): Promise<void>;
  /** Keeps an inserted reply for the next message that wants the same. */
  remember(index: number): Promise<void>;
  /** Takes a draft out of sight. */
  putAway(index: number): void;
  cancelInsertion(): void;
  /** Puts the seller's own text into the customer's temperature, in the box; her content stays. */
  temperOwnText(): Promise<void>;
  /** Copies a note for whoever takes this thread over. */
  copyHandOver(): Promise<void>;
  /** Lets the seller point at something on the page; the popup may close meanwhile. */
  pick(target: 'message' | 'reply-box'): Promise<void>;
}

/** What the seller changes of the customer's record. */
function createCustomerActions(context: SessionContext) {
  const { ports, store } = context;
  const change = async (
    edit: (customer: KnownCustomer) => Promise<KnownCustomer>,
  ): Promise<void> => {
    const { customer } = store.getState();
    if (customer === null) return;
    try {
      store.setState({ customer: await edit(customer) });
    } catch {
      store.setState({ bookFailed: true });
    }
  };
  return {
    toggleFavourite: () =>
      change(async ({ id, facts }) => {
        const changed = await ports.book.setFavourite(id, !facts.favourite);
        await ports.page.showStar(changed).catch(() => undefined);
        return changed;
      }),
    setCasual: async (casual: boolean): Promise<void> => {
      await change(({ id }) => ports.book.setCasual(id, casual));
      recompose(context);
    },
    setNote: (note: string) => change(({ id }) => ports.book.setNote(id, note)),
  };
}

export function createSession(ports: SessionPorts): Session {
  const store = createStore<SessionState>(() => ({
    ...INITIAL_STATE,
    mayRemember: ports.voice.remember !== null,
  }));
  const memory: Memory = {
    tokenizer: null,
    work: NO_WORK,
    openings: [],
    measured: null,
    voice: NO_VOICE,
    read: null,
  };
  const context: SessionContext = { ports, store, memory };
  return {
    store,
    ...createOpening(context),
    ...createCustomerActions(context),
    ...createInserting(context),
    ...createOwnTextActions(context),
    ...createLearning(context),
    fillBlank: (name, value) => {
      const blanks = { ...store.getState().blanks, [name]: value };
      store.setState({ blanks, insertion: { kind: 'idle' } });
      saveWork(context, { blanks });
    },
    editDraft: (index, text) => {
      const { cards } = store.getState();
      const card = cards[index];
      if (card === undefined) return;
      store.setState({ cards: cards.with(index, { ...card, text }) });
      saveWork(context, { edits: { ...context.memory.work.edits, [card.draft.text]: text } });
    },
    retemper: (target) => {
      store.setState({ target });
      recompose(context);
    },
    pick: (target) => ports.page.pick(target).catch(() => store.setState({ phase: 'unreadable' })),
  };
}
