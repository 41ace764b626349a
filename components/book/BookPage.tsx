import {
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
import { hashOf, placeOf, type BookStore, type Place, type Section } from './book-store.ts';
import { ComplaintsView } from './ComplaintsView.tsx';
import { CustomersView } from './CustomersView.tsx';
import { CustomerView } from './CustomerView.tsx';
import { EffortView } from './EffortView.tsx';
import { ImportView } from './ImportView.tsx';
import { SettingsView } from './SettingsView.tsx';
import { TodayView } from './TodayView.tsx';
import { BookContext, useBook, useBookStore } from './use-book.ts';

const TABS: readonly {
  readonly section: Section;
  readonly label: string;
  readonly icon: IconNode;
}[] = [
  { section: 'customers', label: 'お客さま', icon: Users },
  { section: 'today', label: '今日の気づき', icon: HeartHandshake },
  { section: 'complaints', label: '困りごと', icon: MessageCircleWarning },
  { section: 'effort', label: '手間の行き先', icon: ChartColumnBig },
  { section: 'import', label: '取り込み', icon: FileInput },
  { section: 'settings', label: '設定', icon: Settings },
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
    case 'import':
      return <ImportView />;
    case 'settings':
      return <SettingsView />;
  }
}

function Frame() {
  const store = useBookStore();
  const place = useBook((state) => state.place);
  const failure = useBook((state) => state.failure);
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
  const title = TABS.find(({ section }) => section === current)?.label ?? '';
  return (
    <div class="book">
      <header class="book-head">
        <p class="book-brand">Ondo 顧客帳</p>
        <nav aria-label="顧客帳">
          {TABS.map(({ section, label, icon }) => (
            <a
              key={section}
              href={hashOf({ section })}
              aria-current={section === current ? 'page' : undefined}
            >
              <Icon node={icon} />
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main class="book-main" data-section={place.section}>
        <h1 class={place.section === 'customer' ? 'visually-hidden' : undefined}>{title}</h1>
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
  return (
    <BookContext.Provider value={store}>
      <Frame />
    </BookContext.Provider>
  );
}
