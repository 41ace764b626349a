import type { InsertionOutcome, SessionPorts, UnsavedWork } from '../../../lib/session/ports.ts';
import {
  NO_VOICE,
  type DraftUse,
  type KeptPhrase,
  type VoiceData,
} from '../../../lib/session/voice.ts';
import type { KnownCustomer } from '../../../lib/session/state.ts';
import type { Reading } from '../../../lib/thread/reading.ts';
import { NO_ORDER, type Author, type Message } from '../../../lib/thread/thread.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';

export function message(author: Author, text: string): Message {
  return { author, text, name: null, time: null };
}

export function readingOf(messages: readonly Message[], change: Partial<Reading> = {}): Reading {
  return {
    thread: {
      site: 'shop.example',
      place: 'private',
      customer: { name: 'ももか', id: 'momoka' },
      seller: { name: 'こもれび工房', id: null },
      messages,
      order: NO_ORDER,
      partial: false,
    },
    sides: messages.map(() => null),
    replyBox: { text: '', maxLength: null },
    notices: [],
    ...change,
  };
}

const MOMOKA: KnownCustomer = {
  id: 'c1',
  facts: {
    name: 'ももか',
    orders: 1,
    spent: 2800,
    firstOrderAt: null,
    lastOrderAt: null,
    favourite: false,
    casual: false,
  },
  rank: { rank: 'new', reason: '1回目' },
  rankLabel: 'お客さん',
  note: '',
  guess: false,
};

/** Ports that behave: a page with one box, a book with one customer, storage that outlives a session. */
export class FakeWorld {
  box = '';
  outcome: InsertionOutcome = { kind: 'inserted' };
  clipboard: string | null = null;
  customer = MOMOKA;
  readonly stars: boolean[] = [];
  readonly work = new Map<string, UnsavedWork>();
  readonly openings: string[] = [];
  readonly learned: (0 | 1)[] = [];
  readings: Reading[];
  bookFails = false;
  voice: VoiceData = NO_VOICE;
  readonly learnedReplies: Omit<KeptPhrase, 'id' | 'changedAt'>[] = [];
  readonly uses: DraftUse[] = [];

  constructor(...readings: Reading[]) {
    this.readings = readings;
  }

  #change(
    facts: Partial<KnownCustomer['facts']>,
    rest: Partial<KnownCustomer> = {},
  ): Promise<KnownCustomer> {
    this.customer = { ...this.customer, ...rest, facts: { ...this.customer.facts, ...facts } };
    return Promise.resolve(this.customer);
  }

  ports(): SessionPorts {
    return {
      page: {
        read: () => {
          const reading = this.readings.length > 1 ? this.readings.shift() : this.readings[0];
          return reading === undefined
            ? Promise.reject(new Error('closed page'))
            : Promise.resolve(reading);
        },
        boxText: () => Promise.resolve(this.box),
        insert: ({ text, mode }) => {
          if (this.outcome.kind === 'inserted')
            this.box = mode === 'replace' || this.box === '' ? text : `${this.box}\n${text}`;
          return Promise.resolve(this.outcome);
        },
        showStar: ({ facts }) => {
          this.stars.push(facts.favourite);
          return Promise.resolve();
        },
        learnSide: (side) => {
          this.learned.push(side);
          return Promise.resolve(true);
        },
        pick: () => Promise.resolve(),
        copy: (text) => {
          this.clipboard = text;
          return Promise.resolve();
        },
      },
      book: {
        recognise: () =>
          this.bookFails ? Promise.reject(new Error('blocked')) : Promise.resolve(this.customer),
        setFavourite: (_, favourite) => this.#change({ favourite }),
        setCasual: (_, casual) => this.#change({ casual }),
        setNote: (_, note) => this.#change({}, { note }),
        recordThread: () => Promise.resolve(),
      },
      unsaved: {
        load: (key) => Promise.resolve(this.work.get(key) ?? null),
        save: (key, work) => void this.work.set(key, work),
      },
      voice: {
        load: () => Promise.resolve(this.voice),
        remember: (phrase) => {
          this.learnedReplies.push(phrase);
          return Promise.resolve();
        },
        count: (use) => void this.uses.push(use),
      },
      openings: {
        load: () => Promise.resolve(this.openings),
        remember: (_, opening) => void this.openings.push(opening),
      },
      tokenizer: () => Promise.resolve(nodeTokenizer()),
      now: () => new Date('2026-11-21T12:00:00+09:00'),
    };
  }
}
