import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { bookEnglish } from '../../lib/words/book-english.data.ts';
import { bookJapanese, type BookWords } from '../../lib/words/book-japanese.data.ts';
import type { Language } from '../../lib/words/language.ts';
import { domainEnglish } from '../words/domain-english.data.ts';
import { domainJapanese, type DomainWords } from '../words/domain-words.ts';

/** Everything the book says, in one language. */
export interface BookLanguage {
  readonly words: BookWords;
  readonly domain: DomainWords;
}

export const BOOK_LANGUAGES: Readonly<Record<Language, BookLanguage>> = {
  ja: { words: bookJapanese, domain: domainJapanese },
  en: { words: bookEnglish, domain: domainEnglish },
};

export const BookLanguageContext = createContext<BookLanguage>(BOOK_LANGUAGES.ja);

export function useBookWords(): BookWords {
  return useContext(BookLanguageContext).words;
}

export function useDomainWords(): DomainWords {
  return useContext(BookLanguageContext).domain;
}
