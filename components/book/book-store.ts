import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CustomerRow } from '../../lib/customers/book-archive.ts';
import type { BookFailure, OnUnreadable } from '../../lib/customers/book-failure.ts';
import { DEFAULT_BOOK_SETTINGS, type BookSettings } from '../../lib/customers/book-settings.ts';
import { thresholdsOf } from '../../lib/customers/customer-rows.ts';
import {
  chooseLanguage,
  DEFAULT_LANGUAGE_CHOICE,
  type Language,
  type LanguageChoice,
} from '../../lib/words/language.ts';
import type { BookServices } from './book-services.ts';
import { BOOK_LANGUAGES } from './book-words.ts';

export const SECTIONS = [
  'customers',
  'today',
  'complaints',
  'effort',
  'phrases',
  'import',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Where the seller is: a section, or one customer. */
export type Place =
  { readonly section: Section } | { readonly section: 'customer'; readonly customerId: string };

export interface BookState {
  readonly place: Place;
  readonly rows: readonly CustomerRow[];
  /** False while only the customers last seen are read. */
  readonly complete: boolean;
  readonly settings: BookSettings;
  readonly language: Language;
  readonly languageChoice: LanguageChoice;
  /** Grows with every change of the book: views that read more than the rows read again. */
  readonly revision: number;
  /** What could not be done, for the seller; null where all is well. */
  readonly failure: string | null;
  /** That a part of the book cannot be read, for as long as it is so; null where all can. */
  readonly damage: string | null;
}

export interface BookStore extends StoreApi<BookState> {
  readonly services: BookServices;
  /** Reads the rows and follows every change until the function given is called. */
  start(): () => void;
  go(place: Place): void;
  changeSettings(change: Partial<BookSettings>): Promise<void>;
  chooseLanguage(choice: LanguageChoice): Promise<void>;
  /** After many orders came in, the ranks follow the shop's own figures. */
  fitThresholds(): Promise<void>;
  /** Does something for the seller; a failure is shown to her and gives null. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T | null>;
}

const FIRST_ROWS = 50;
/** Changes come in bursts (an import): the rows are read again once it is calm, or at the latest after this. */
const CALM_MS = 400;

export function placeOf(hash: string): Place {
  const [section, customerId] = hash.replace(/^#/u, '').split('/');
  if (section === 'customer' && customerId !== undefined) return { section, customerId };
  return { section: SECTIONS.find((one) => one === section) ?? 'customers' };
}

export function hashOf(place: Place): string {
  return place.section === 'customer' ? `#customer/${place.customerId}` : `#${place.section}`;
}

/** The interface's language in the state of the book. */
function languageOf(store: StoreApi<BookState>, { language }: BookServices) {
  const speak = (languageChoice: LanguageChoice): void =>
    store.setState({
      languageChoice,
      language: chooseLanguage(languageChoice, language.browser),
    });
  return {
    load: async (): Promise<void> => speak(await language.load()),
    choose: (choice: LanguageChoice): Promise<void> => {
      speak(choice);
      return language.save(choice);
    },
  };
}

/** Does the work with all that can be read; then rejects with what could not, for the seller to know. */
export async function withoutUnreadable(
  work: (onUnreadable: OnUnreadable) => Promise<void>,
): Promise<void> {
  const failures: BookFailure[] = [];
  await work((failure) => failures.push(failure));
  const [first] = failures;
  if (first !== undefined) throw first;
}

/** What the book page shows, without what cannot be read; the first of that as a failure. */
async function readReadable({ archive, book }: BookServices) {
  const failures: BookFailure[] = [];
  const [rows, settings] = await Promise.all([
    archive.rows((failure) => failures.push(failure)),
    book.settings(),
  ]);
  return { rows, settings, damage: failures[0] };
}

function inWords(error: unknown, language: Language): string {
  const { words, domain } = BOOK_LANGUAGES[language];
  return (error instanceof Error ? domain.failure(error) : null) ?? words.failed;
}

/** Reads again after changes in any window, until the function given is called. */
function followChanges(
  store: StoreApi<BookState>,
  { services, readAll }: { services: BookServices; readAll: () => Promise<void> },
): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = services.archive.onChange(() => {
    timer ??= setTimeout(() => {
      timer = null;
      void readAll();
    }, CALM_MS);
  });
  const stopVoice = services.voice.onChange(() =>
    store.setState(({ revision }) => ({ revision: revision + 1 })),
  );
  return () => {
    if (timer !== null) clearTimeout(timer);
    stop();
    stopVoice();
  };
}

/** The state of the book page over its services. */
export function createBookStore(services: BookServices, place: Place): BookStore {
  const store = createStore<BookState>(() => ({
    place,
    rows: [],
    complete: false,
    settings: DEFAULT_BOOK_SETTINGS,
    language: chooseLanguage(DEFAULT_LANGUAGE_CHOICE, services.language.browser),
    languageChoice: DEFAULT_LANGUAGE_CHOICE,
    revision: 0,
    failure: null,
    damage: null,
  }));
  const language = languageOf(store, services);
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const result = await work();
      store.setState({ failure: null });
      return result;
    } catch (error) {
      store.setState(({ language }) => ({ failure: inWords(error, language) }));
      return null;
    }
  };
  const readAll = async (): Promise<void> => {
    await attempt(async () => {
      const { damage, ...read } = await readReadable(services);
      store.setState(({ language, revision }) => ({
        ...read,
        damage: damage === undefined ? null : inWords(damage, language),
        complete: true,
        revision: revision + 1,
      }));
    });
  };
  const start = (): (() => void) => {
    void attempt(language.load);
    void attempt(async () => {
      const [rows, settings] = await Promise.all([
        // What cannot be read is told when the whole book is.
        services.archive.newest(FIRST_ROWS, () => undefined),
        services.book.settings(),
      ]);
      if (!store.getState().complete) store.setState({ rows, settings });
      await readAll();
    });
    return followChanges(store, { services, readAll });
  };
  return Object.assign(store, {
    services,
    start,
    attempt,
    fitThresholds: async () => {
      await attempt(async () => {
        const [rows, before] = await Promise.all([
          services.archive.rows(),
          services.book.settings(),
        ]);
        const settings = await services.book.changeSettings({
          thresholds: thresholdsOf(rows, before),
        });
        store.setState({ settings });
      });
    },
    chooseLanguage: async (choice: LanguageChoice) => {
      await attempt(() => language.choose(choice));
    },
    go: (next: Place) => store.setState({ place: next, failure: null }),
    changeSettings: async (change: Partial<BookSettings>) => {
      await attempt(async () => {
        const settings = await services.book.changeSettings(change);
        store.setState({ settings });
      });
    },
  });
}
