import '../../components/ui/theme.css';
import '../../components/book/book.css';
import { render } from 'preact';
import { BookPage } from '../../components/book/BookPage.tsx';
import { createBookStore, placeOf } from '../../components/book/book-store.ts';
import { IndexedBookArchive } from '../../lib/platform/book-archive.ts';
import { lockBackup, unlockBackup } from '../../lib/platform/book-backup.ts';
import { BookDatabase } from '../../lib/platform/book-database.ts';
import { saveFile, storageState } from '../../lib/platform/book-files.ts';
import { ImportDesk } from '../../lib/platform/book-import-desk.ts';
import { IndexedOrderImports } from '../../lib/platform/book-import.ts';
import {
  browserLanguage,
  languageChoice,
  saveLanguageChoice,
} from '../../lib/platform/language.ts';
import { IndexedCustomerBook } from '../../lib/platform/customer-book.ts';

const database = new BookDatabase();
const now = (): Date => new Date();
const store = createBookStore(
  {
    archive: new IndexedBookArchive({ database, now }),
    book: new IndexedCustomerBook({ database, now }),
    imports: new IndexedOrderImports({ database, now }),
    desk: new ImportDesk(
      () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    ),
    now,
    lock: lockBackup,
    unlock: unlockBackup,
    save: saveFile,
    storage: storageState,
    persist: () => navigator.storage.persist(),
    language: {
      browser: browserLanguage(),
      load: languageChoice,
      save: saveLanguageChoice,
    },
  },
  placeOf(location.hash),
);

const root = document.querySelector('#book');
if (root !== null) render(<BookPage store={store} />, root);
