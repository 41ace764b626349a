import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/book/book.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from '#imports';
import { BOOK_LANGUAGES, BookLanguageContext } from '../../components/book/book-words.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { WORDS, WordsContext } from '../../components/words/words-context.ts';
import { openOwnPage } from '../../lib/platform/book-page.ts';
import { readDictionaryFile } from '../../lib/platform/dictionary-file.ts';
import { currentLanguage } from '../../lib/platform/language.ts';
import { createSampleSession } from '../../lib/platform/sample-session.ts';

const dictionary = readDictionaryFile(browser.runtime.getURL('/dictionary/ipadic.bin'));
// Whoever opens a sample handles it: without the dictionary the surface is measured.
dictionary.catch(() => undefined);

const language = await currentLanguage();
document.documentElement.lang = language;
const openSession = (page: Document) => createSampleSession(page, dictionary);
const openBook = (): void => void openOwnPage('/book.html');

const root = document.querySelector('#welcome');
if (root !== null)
  render(
    <WordsContext.Provider value={WORDS[language]}>
      <BookLanguageContext.Provider value={BOOK_LANGUAGES[language]}>
        <WelcomePage openSession={openSession} openBook={openBook} />
      </BookLanguageContext.Provider>
    </WordsContext.Provider>,
    root,
  );
