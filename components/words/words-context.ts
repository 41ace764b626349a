import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { english } from '../../lib/words/english.data.ts';
import { japanese, type Words } from '../../lib/words/japanese.data.ts';
import type { Language } from '../../lib/words/language.ts';

/** The words of the popup in each language. */
export const WORDS: Readonly<Record<Language, Words>> = { ja: japanese, en: english };

/** The interface's language; the entrypoint chooses it. */
export const WordsContext = createContext<Words>(japanese);

export function useWords(): Words {
  return useContext(WordsContext);
}
