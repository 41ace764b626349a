import type { Thread } from '../thread/thread.ts';
import { NO_WORK, recompose, type SessionContext } from './session-context.ts';
import { reviewBox } from './own-text.ts';
import { threadKey } from './thread-key.ts';
import type { VoiceData } from './voice.ts';
import { understand } from './understand.ts';

/** The way from the click to the drafts: read, recognise, measure, draft, write down. */
export function createOpening(context: SessionContext) {
  const { ports, store, memory } = context;

  const recognise = async (thread: Thread, voice: Promise<VoiceData>): Promise<void> => {
    try {
      const customer = await ports.book.recognise(thread, {
        casual: (await voice).voice.casualAtFirst,
      });
      store.setState({ customer });
      if (customer === null) return;
      // A page without a place for the star is no reason to do without the rest.
      await ports.page.showStar(customer).catch(() => undefined);
      memory.openings = await ports.openings.load(customer.id);
    } catch {
      store.setState({ bookFailed: true });
    }
  };

  /** The drafts are there by now: what is written down may take its time, and may fail without harm to them. */
  const record = async (thread: Thread): Promise<void> => {
    const { customer, understanding } = store.getState();
    if (customer === null || understanding === null) return;
    await ports.book
      .recordThread(customer.id, thread, understanding)
      .catch(() => store.setState({ bookFailed: true }));
  };

  const draft = async (thread: Thread): Promise<void> => {
    const loading = ports.voice.load();
    const recognised = recognise(thread, loading);
    const [voice, work, tokenizer] = await Promise.all([
      loading,
      ports.unsaved.load(threadKey(thread)),
      ports.tokenizer(),
    ]);
    memory.voice = voice;
    memory.work = work ?? NO_WORK;
    memory.tokenizer = tokenizer;
    const { floor, ceiling } = voice.voice;
    store.setState({ range: { floor, ceiling } });
    const understanding = understand(thread, tokenizer);
    memory.measured = { thread, temperatures: understanding.temperatures };
    store.setState({ understanding, blanks: memory.work.blanks });
    await recognised;
    recompose(context);
    store.setState({ phase: 'ready' });
    reviewBox(context);
    await record(thread);
  };

  const read = async (sellerSide: 0 | 1 | null): Promise<void> => {
    try {
      const reading = await ports.page.read({ sellerSide });
      const { thread } = reading;
      store.setState({ reading, phase: thread === null ? 'unreadable' : 'measuring' });
      if (thread !== null) await draft(thread);
    } catch {
      store.setState({ phase: 'unreadable' });
    }
  };

  return {
    open: () => read(null),
    chooseSide: async (side: 0 | 1): Promise<void> => {
      const learned = await ports.page.learnSide(side).catch(() => false);
      // What was learned tells the sides itself, and may count them the other way round.
      await read(learned ? null : side);
    },
  };
}
