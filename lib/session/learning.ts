import { LEADING } from '../replies/plans.data.ts';
import { INTENTS, type Intent } from '../intents/intents.ts';
import { situationOf, type SessionContext } from './session-context.ts';
import { reusableText } from './voice.ts';

/** What the seller makes of drafts beyond this one thread. */
export function createLearning(context: SessionContext) {
  const { ports, store } = context;

  /** The matter a reply answers: what leads among what the customer wants. */
  const matter = (): Intent | null => {
    const wanted: ReadonlySet<string> = situationOf(context)?.intents ?? new Set();
    const leading = LEADING.find((intent) => wanted.has(intent));
    return INTENTS.find((intent) => intent === leading) ?? null;
  };

  return {
    remember: async (index: number): Promise<void> => {
      const keep = ports.voice.remember;
      const { cards, customer, reading, remembered } = store.getState();
      const card = cards[index];
      const intent = matter();
      const name = reading?.thread?.customer.name ?? customer?.facts.name ?? null;
      const text = card === undefined ? null : reusableText(card.text, name);
      if (keep === null || card === undefined || text === null || intent === null) return;
      await keep({ title: '', text, intent, learned: true }).then(
        () => store.setState({ remembered: [...remembered, card.text] }),
        // Nothing was promised yet: the button simply stays.
        () => undefined,
      );
    },
    putAway: (index: number): void => {
      const { cards } = store.getState();
      if (cards[index] === undefined) return;
      ports.voice.count('dismissed');
      store.setState({ cards: cards.toSpliced(index, 1), insertion: { kind: 'idle' } });
    },
  };
}
