import { browser } from '#imports';
import { english } from '../words/english.data.ts';
import { japanese, type Words } from '../words/japanese.data.ts';
import {
  chooseLanguage,
  DEFAULT_LANGUAGE_CHOICE,
  LANGUAGE_CHOICES,
  type Language,
  type LanguageChoice,
} from '../words/language.ts';

const KEY = 'language';

/** What the seller chose; Japanese until she does. */
export async function languageChoice(): Promise<LanguageChoice> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return LANGUAGE_CHOICES.find((choice) => choice === stored) ?? DEFAULT_LANGUAGE_CHOICE;
}

export async function saveLanguageChoice(choice: LanguageChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}

/** The language of the browser's own interface. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The interface's language now. Japanese where the setting cannot be read. */
export async function currentLanguage(): Promise<Language> {
  const choice = await languageChoice().catch(() => DEFAULT_LANGUAGE_CHOICE);
  return chooseLanguage(choice, browserLanguage());
}

/** The words for what stands outside the extension's own pages: menu, star, picker. */
export async function currentWords(): Promise<Words> {
  return (await currentLanguage()) === 'en' ? english : japanese;
}

/** Calls back when the seller has chosen another language, in any window. */
export function onLanguageChoice(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}
