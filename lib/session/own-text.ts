import { reviewOwnText, temperOwnText } from '../replies/before-sending.ts';
import { handOverNote } from '../replies/hand-over.ts';
import { situationOf, type SessionContext } from './session-context.ts';

function review(context: SessionContext, text: string): void {
  const situation = situationOf(context);
  const { store, memory } = context;
  // What Ondo itself put there was checked when it was drafted.
  const own = text.trim() !== '' && text.trim() !== memory.work.inserted?.trim();
  if (situation === null || !own) {
    store.setState({ ownText: null });
    return;
  }
  store.setState({ ownText: { text, review: reviewOwnText(text, situation) } });
}

/** Reads what the seller has written in the reply box herself, if anything. */
export function reviewBox(context: SessionContext): void {
  review(context, context.store.getState().reading?.replyBox?.text ?? '');
}

export function createOwnTextActions(context: SessionContext) {
  const { ports, store } = context;
  return {
    temperOwnText: async (): Promise<void> => {
      const situation = situationOf(context);
      const { ownText } = store.getState();
      if (situation === null || ownText === null) return;
      const text = temperOwnText(ownText.text, situation);
      const outcome = await ports.page
        .insert({ text, mode: 'replace', previous: null })
        .catch(() => null);
      if (outcome?.kind === 'inserted') review(context, text);
    },
    copyHandOver: async (): Promise<void> => {
      const situation = situationOf(context);
      if (situation === null) return;
      await ports.page.copy(handOverNote(situation)).then(
        () => store.setState({ handedOver: true }),
        () => store.setState({ handedOver: false }),
      );
    },
  };
}
