import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { japanese, type Words } from '../../lib/words/japanese.data.ts';

/** The interface's language; the entrypoint chooses it. */
export const WordsContext = createContext<Words>(japanese);

export function useWords(): Words {
  return useContext(WordsContext);
}
