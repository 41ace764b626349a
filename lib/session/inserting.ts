import { blanksIn, fillBlanks } from '../replies/blanks.ts';
import type { InsertionOutcome } from './ports.ts';
import { saveWork, type SessionContext } from './session-context.ts';
import type { InsertionState } from './state.ts';

/** The words before the first sentence ends: what a reply opens with. */
function openingOf(text: string): string {
  return /^[^。！？!?\n]*/u.exec(text)?.[0] ?? '';
}

/** Putting a draft into the page, from the press of the button to the outcome on the card. */
export function createInserting(context: SessionContext) {
  const { ports, store, memory } = context;
  /** What was last put into this thread's box; null for nothing. */
  const lastInserted = (): string | null => memory.work.inserted;
  const show = (insertion: InsertionState): void => store.setState({ insertion });

  /** The finished text of a card; null, and the card says which, while a blank is open. */
  const finishedText = (index: number): string | null => {
    const { cards, blanks } = store.getState();
    const card = cards[index];
    if (card === undefined) return null;
    const text = fillBlanks(card.text, blanks);
    const open = blanksIn(text)[0];
    if (open === undefined) return text;
    show({ kind: 'blank-open', index, blank: open.name });
    return null;
  };

  const put = async (index: number, text: string, mode: 'append' | 'replace'): Promise<void> => {
    show({ kind: 'inserting', index });
    const gone = (): InsertionOutcome => ({ kind: 'refused', problem: 'gone' });
    const outcome = await ports.page.insert({ text, mode, previous: lastInserted() }).catch(gone);
    if (outcome.kind === 'refused') {
      // What does not fit is not worth copying; anything else is at least in the clipboard.
      if (outcome.problem !== 'too-long') await ports.page.copy(text).catch(() => undefined);
      show({ kind: 'refused', index, problem: outcome.problem });
      return;
    }
    saveWork(context, { inserted: text });
    const { cards } = store.getState();
    const card = cards[index];
    if (card !== undefined) ports.voice.count(card.text === card.draft.text ? 'asIs' : 'edited');
    const { customer } = store.getState();
    if (customer !== null) ports.openings.remember(customer.id, openingOf(text));
    show({ kind: 'inserted', index });
  };

  return {
    insert: async (index: number, mode?: 'append' | 'replace'): Promise<void> => {
      if (store.getState().insertion.kind === 'inserting') return;
      const text = finishedText(index);
      if (text === null) return;
      if (mode !== undefined) return put(index, text, mode);
      const standing = await ports.page.boxText().catch(() => null);
      const own = lastInserted();
      const onlyOurs = standing !== null && own !== null && standing.trim() === own.trim();
      if (onlyOurs) return put(index, text, 'replace');
      if (standing !== null && standing.trim() !== '') {
        show({ kind: 'asking', index });
        return;
      }
      return put(index, text, 'append');
    },
    copy: async (index: number): Promise<void> => {
      const text = finishedText(index);
      if (text === null) return;
      await ports.page.copy(text).then(
        () => show({ kind: 'copied', index }),
        () => show({ kind: 'refused', index, problem: 'gone' }),
      );
    },
    cancelInsertion: () => show({ kind: 'idle' }),
  };
}
