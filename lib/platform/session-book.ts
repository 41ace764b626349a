import type {
  CustomerBook,
  KnownCustomer as BookCustomer,
  ReadThread,
} from '../customers/customer-book.ts';
import { rankOf } from '../customers/rank.ts';
import { finishNote, noteKeeper } from './jotted-notes.ts';
import type { SessionBook } from '../session/ports.ts';
import type { KnownCustomer, Understanding } from '../session/state.ts';
import type { Thread } from '../thread/thread.ts';

/** What the book keeps of a thread: when, who, how warm; the last message of hers with what it wanted. */
function readThread(thread: Thread, { temperatures, intents }: Understanding): ReadThread {
  const newestMeasured = temperatures.findLastIndex((temperature) => temperature !== null);
  return {
    site: thread.site,
    place: thread.place,
    threadId: thread.order.orderId,
    item: thread.order.item,
    readAt: new Date().toISOString(),
    messages: thread.messages.map((message, index) => ({
      author: message.author,
      text: message.text,
      at: message.time?.at ?? null,
      intents: index === newestMeasured ? intents.map((reading) => reading.intent) : [],
      politeness: temperatures[index]?.politeness ?? null,
      warmth: temperatures[index]?.warmth ?? null,
    })),
  };
}

/** The customer book as one open thread uses it. */
export function createSessionBook(
  book: CustomerBook,
  {
    changed = () => undefined,
    rememberPlace = () => Promise.resolve(),
  }: {
    /** Told after a change that what waits today may depend on. */
    readonly changed?: () => void;
    /** Keeps where she was talked to. */
    readonly rememberPlace?: (customerId: string) => Promise<void>;
  } = {},
): SessionBook {
  const known = async ({ record, facts }: BookCustomer, guess: boolean): Promise<KnownCustomer> => {
    const { thresholds, rankLabels } = await book.settings();
    const reading = rankOf(facts, { now: new Date(), thresholds });
    return {
      id: record.id,
      facts,
      rank: reading,
      rankLabel: rankLabels[reading.rank],
      note: record.note,
      guess,
    };
  };

  const newest = async (id: string, guess = false): Promise<KnownCustomer> => {
    const customer = await book.get(id);
    if (customer === null) throw new Error('The customer is no longer in the book.');
    return known(customer, guess);
  };

  return {
    recognise: async ({ site, customer, order }: Thread, { casual }) => {
      const recognition = await book.recognise({ site, id: customer.id, name: customer.name });
      if (recognition === null) return null;
      if (casual && recognition.by === 'new') await book.setCasual(recognition.record.id, true);
      await finishNote(book, recognition.record.id);
      await book.recordOrder(recognition.record.id, site, order);
      return newest(recognition.record.id, recognition.guess);
    },
    setFavourite: async (id, favourite) => {
      await book.setFavourite(id, favourite);
      changed();
      return newest(id);
    },
    setCasual: async (id, casual) => {
      await book.setCasual(id, casual);
      return newest(id);
    },
    setNote: async (id, note) => {
      await noteKeeper(book)(id, note);
      return newest(id);
    },
    recordThread: async (id, thread, understanding) => {
      await book.recordThread(id, readThread(thread, understanding));
      await rememberPlace(id).catch(() => undefined);
      changed();
    },
  };
}
