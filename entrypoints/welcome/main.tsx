import '../../components/ui/theme.css';
import '../../components/popup/popup.css';
import '../../components/book/book.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { BOOK_LANGUAGES, BookLanguageContext } from '../../components/book/book-words.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { WORDS, WordsContext } from '../../components/words/words-context.ts';
import { beginDictionary } from '../../lib/platform/begin.ts';
import { openOwnPage } from '../../lib/platform/book-page.ts';
import { currentLanguage } from '../../lib/platform/language.ts';
import { createSampleSession } from '../../lib/platform/sample-session.ts';

// Whoever opens a sample handles its failure: without the dictionary the surface is measured.
const dictionary = beginDictionary();

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
