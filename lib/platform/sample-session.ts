import { runJob } from '../insertion/run-job.ts';
import { createPageReader } from '../pages/page-reader.ts';
import { createSession, type Session } from '../session/create-session.ts';
import type { InsertionOutcome, PagePort, SessionBook } from '../session/ports.ts';
import { INSERTION_PROBLEMS, type KnownCustomer } from '../session/state.ts';
import type { Thread } from '../thread/thread.ts';
import { openDictionary } from './dictionary.ts';
import { storedVoice } from './stored-voice.ts';

const STRANGER: Omit<KnownCustomer, 'id'> = {
  facts: {
    name: null,
    orders: 1,
    spent: 2400,
    firstOrderAt: null,
    lastOrderAt: null,
    favourite: false,
    casual: false,
  },
  rank: { rank: 'new', why: 'orders', reason: '1回目・計2,400円' },
  rankLabel: 'お客さん',
  note: '',
  guess: false,
};

/** A book for one page's life: sample customers are none of the seller's. */
function passingBook(): SessionBook {
  let customer: KnownCustomer = { id: 'sample', ...STRANGER };
  const change = (next: Partial<KnownCustomer>): Promise<KnownCustomer> => {
    customer = { ...customer, ...next };
    return Promise.resolve(customer);
  };
  return {
    recognise: ({ customer: { name } }: Thread) => change({ facts: { ...customer.facts, name } }),
    setFavourite: (_, favourite) => change({ facts: { ...customer.facts, favourite } }),
    setCasual: (_, casual) => change({ facts: { ...customer.facts, casual } }),
    setNote: (_, note) => change({ note }),
    recordThread: () => Promise.resolve(),
  };
}

/** A document of our own, read and written by the same code as any shop's page. */
function ownDocumentPage(document: Document): PagePort {
  const reader = createPageReader({
    document,
    starPressed: () => Promise.resolve(true),
    recipeLearned: () => Promise.resolve(),
  });
  const run = async (job: object) => {
    if (!reader.markBox(JSON.stringify(job))) return null;
    return runJob(document);
  };
  return {
    read: ({ sellerSide }) =>
      Promise.resolve(reader.read({ sellerSide, recipes: [], ownNames: [] })),
    boxText: async () => {
      const answer = await run({ action: 'read' });
      return answer?.kind === 'read' ? answer.text : null;
    },
    insert: async ({ text, mode, previous }): Promise<InsertionOutcome> => {
      const answer = await run({ action: 'insert', text, mode, previous });
      if (answer?.kind === 'inserted') return { kind: 'inserted' };
      const reason = answer?.kind === 'refused' ? answer.reason : 'no-box';
      const problem = INSERTION_PROBLEMS.find((known) => known === reason) ?? 'not-taken';
      return { kind: 'refused', problem };
    },
    // The popup's view beside the page has the star; a sample customer needs no second one.
    showStar: () => Promise.resolve(),
    learnSide: () => Promise.resolve(false),
    pick: () => Promise.resolve(),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

/**
 * A session on a sample page of our own: reading, measuring, drafting and inserting are the real ones; only the book is a
 * passing one, and nothing is counted or remembered.
 */
export function createSampleSession(document: Document, dictionary: Promise<ArrayBuffer>): Session {
  const tokenizer = openDictionary(dictionary);
  return createSession({
    page: ownDocumentPage(document),
    book: passingBook(),
    unsaved: { load: () => Promise.resolve(null), save: () => undefined },
    openings: { load: () => Promise.resolve([]), remember: () => undefined },
    voice: {
      load: () => storedVoice.load(),
      remember: null,
      count: () => undefined,
    },
    tokenizer: async () => {
      const loaded = await tokenizer;
      return loaded.kind === 'ready' ? loaded.tokenizer : null;
    },
    now: () => new Date(),
  });
}
