import {
  Bookmark,
  ChartColumnBig,
  FileInput,
  HeartHandshake,
  MessageCircleWarning,
  Settings,
  Users,
  type IconNode,
} from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useStore } from '../ui/use-store.ts';
import { WORDS, WordsContext } from '../words/words-context.ts';
import { hashOf, placeOf, type BookStore, type Place, type Section } from './book-store.ts';
import { BOOK_LANGUAGES, BookLanguageContext, useBookWords } from './book-words.ts';
import { ComplaintsView } from './ComplaintsView.tsx';
import { CustomersView } from './CustomersView.tsx';
import { CustomerView } from './CustomerView.tsx';
import { EffortView } from './EffortView.tsx';
import { ImportView } from './ImportView.tsx';
import { PhrasesView } from './PhrasesView.tsx';
import { SettingsView } from './SettingsView.tsx';
import { TodayView } from './TodayView.tsx';
import { BookContext, useBook, useBookStore } from './use-book.ts';

const TABS: readonly {
  readonly section: Section;
  readonly icon: IconNode;
}[] = [
  { section: 'customers', icon: Users },
  { section: 'today', icon: HeartHandshake },
  { section: 'complaints', icon: MessageCircleWarning },
  { section: 'effort', icon: ChartColumnBig },
  { section: 'phrases', icon: Bookmark },
  { section: 'import', icon: FileInput },
  { section: 'settings', icon: Settings },
];

function View({ place }: { place: Place }) {
  switch (place.section) {
    case 'customers':
      return <CustomersView />;
    case 'customer':
      return <CustomerView key={place.customerId} customerId={place.customerId} />;
    case 'today':
      return <TodayView />;
    case 'complaints':
      return <ComplaintsView />;
    case 'effort':
      return <EffortView />;
    case 'phrases':
      return <PhrasesView />;
    case 'import':
      return <ImportView />;
    case 'settings':
      return <SettingsView />;
  }
}

function Frame() {
  const store = useBookStore();
  const words = useBookWords();
  const place = useBook((state) => state.place);
  const failure = useBook((state) => state.failure);
  const damage = useBook((state) => state.damage);
  const current = place.section === 'customer' ? 'customers' : place.section;
  useEffect(() => {
    const follow = (): void => store.go(placeOf(location.hash));
    addEventListener('hashchange', follow);
    const stop = store.start();
    return () => {
      removeEventListener('hashchange', follow);
      stop();
    };
  }, [store]);
  const title = words.sections[current];
  return (
    <div class="book">
      <header class="book-head">
        <p class="book-brand">{words.title}</p>
        <nav aria-label={words.book}>
          {TABS.map(({ section, icon }) => (
            <a
              key={section}
              href={hashOf({ section })}
              aria-current={section === current ? 'page' : undefined}
            >
              <Icon node={icon} />
              {words.sections[section]}
            </a>
          ))}
        </nav>
      </header>
      <main class="book-main" data-section={place.section}>
        <h1 class={place.section === 'customer' ? 'visually-hidden' : undefined}>{title}</h1>
        {damage !== null && damage !== failure && (
          <p class="failure" role="alert">
            {damage}
          </p>
        )}
        {failure !== null && (
          <p class="failure" role="alert">
            {failure}
          </p>
        )}
        <View place={place} />
      </main>
    </div>
  );
}

/** The book of customers as a full page. */
export function BookPage({ store }: { store: BookStore }) {
  const language = useStore(store).language;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = BOOK_LANGUAGES[language].words.title;
  }, [language]);
  return (
    <WordsContext.Provider value={WORDS[language]}>
      <BookLanguageContext.Provider value={BOOK_LANGUAGES[language]}>
        <BookContext.Provider value={store}>
          <Frame />
        </BookContext.Provider>
      </BookLanguageContext.Provider>
    </WordsContext.Provider>
  );
}
