import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The state of a zustand store, redrawn when it changes: the one place where stores meet Preact. */
export function useStore<T>(store: StoreApi<T>): T {
  const [state, setState] = useState(store.getState());
  useEffect(() => {
    setState(store.getState());
    return store.subscribe(setState);
  }, [store]);
  return state;
}
