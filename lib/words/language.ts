/** The languages of the interface. What is written to customers is Japanese in any of them. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The seller's choice; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Until she chooses: she sells in Japanese, whatever her browser speaks. */
export const DEFAULT_LANGUAGE_CHOICE: LanguageChoice = 'ja';

/**
 * The interface's language: as chosen, else English where the browser's own interface is English (`en`, `en-GB` …), else
 * Japanese.
 */
export function chooseLanguage(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  return /^en(?:[-_]|$)/iu.test(browserLanguage) ? 'en' : 'ja';
}
