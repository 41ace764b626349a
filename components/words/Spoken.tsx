import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/words/language.ts';
import { WORDS, WordsContext } from './words-context.ts';

/** Gives what is inside its language, as soon as that is known; nothing waits for it. */
export function Spoken({
  language,
  children,
}: {
  language: Promise<Language>;
  children: ComponentChildren;
}) {
  const [spoken, setSpoken] = useState<Language>('ja');
  useEffect(() => {
    language.then(setSpoken, () => undefined);
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return <WordsContext.Provider value={WORDS[spoken]}>{children}</WordsContext.Provider>;
}
