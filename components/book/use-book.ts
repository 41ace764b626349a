import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { BookState, BookStore } from './book-store.ts';

export const BookContext = createContext<BookStore | null>(null);

export function useBookStore(): BookStore {
  const store = useContext(BookContext);
  if (store === null) throw new Error('a view of the book needs its store');
  return store;
}

/** A part of the state; the view is drawn again when it changes. `select` must not make new objects. */
export function useBook<T>(select: (state: BookState) => T): T {
  const store = useBookStore();
  const [, draw] = useState(0);
  const value = select(store.getState());
  useEffect(() => {
    let last = select(store.getState());
    return store.subscribe((state) => {
      const next = select(state);
      if (Object.is(last, next)) return;
      last = next;
      draw((count) => count + 1);
    });
  }, [store]);
  return value;
}

/** What a service answers, read again after every change of the book; null until it is there. */
export function useRead<T>(
  read: () => Promise<T>,
  dependencies: readonly unknown[] = [],
): T | null {
  const store = useBookStore();
  const revision = useBook((state) => state.revision);
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void store.attempt(read).then((result) => {
      if (wanted && result !== null) setValue(() => result);
    });
    return () => {
      wanted = false;
    };
  }, [store, revision, ...dependencies]);
  return value;
}
