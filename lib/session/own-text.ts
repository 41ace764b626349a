import { reviewOwnText, temperOwnText } from '../replies/before-sending.ts';
import { handOverNote } from '../replies/hand-over.ts';
import { readSituation } from '../replies/situation.ts';
import { replyRequest, type SessionContext } from './session-context.ts';

function review(context: SessionContext, text: string): void {
  const request = replyRequest(context);
  const { store, memory } = context;
  // What Ondo itself put there was checked when it was drafted.
  const own = text.trim() !== '' && text.trim() !== memory.work.inserted?.trim();
  if (request === null || !own) {
    store.setState({ ownText: null });
    return;
  }
  store.setState({ ownText: { text, review: reviewOwnText(text, readSituation(request)) } });
}

/** Reads what the seller has written in the reply box herself, if anything. */
export function reviewBox(context: SessionContext): void {
  review(context, context.store.getState().reading?.replyBox?.text ?? '');
}

export function createOwnTextActions(context: SessionContext) {
  const { ports, store } = context;
  return {
    temperOwnText: async (): Promise<void> => {
      const request = replyRequest(context);
      const { ownText } = store.getState();
      if (request === null || ownText === null) return;
      const text = temperOwnText(ownText.text, readSituation(request));
      const outcome = await ports.page
        .insert({ text, mode: 'replace', previous: null })
        .catch(() => null);
      if (outcome?.kind === 'inserted') review(context, text);
    },
    copyHandOver: async (): Promise<void> => {
      const request = replyRequest(context);
      if (request === null) return;
      await ports.page.copy(handOverNote(readSituation(request))).then(
        () => store.setState({ handedOver: true }),
        () => store.setState({ handedOver: false }),
      );
    },
  };
}
