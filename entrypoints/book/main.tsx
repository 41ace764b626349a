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
import { openPage } from '../../lib/platform/book-page.ts';
import { decodeOrderFile } from '../../lib/platform/book-decode.ts';
import { finishNote, forgetNote, noteKeeper } from '../../lib/platform/jotted-notes.ts';
import { bookChanged } from '../../lib/platform/messenger.ts';
import { forgetOpenings } from '../../lib/platform/unsaved-work.ts';
import { forgetPlace, lastPlace } from '../../lib/platform/last-places.ts';
import {
  loadTaught,
  parseTaughtFile,
  putTaught,
  removeTaught,
} from '../../lib/platform/recipe-store.ts';
import {
  changeVoice,
  forgetEverything,
  forgetTally,
  loadTally,
  loadVoiceData,
  onVoiceChange,
  putPhrases,
  removePhrase,
  restoreVoice,
} from '../../lib/platform/voice-store.ts';
import { trustImportWorker } from '../../lib/platform/trusted-scripts.ts';
import { IndexedCustomerBook } from '../../lib/platform/customer-book.ts';

trustImportWorker();
const database = new BookDatabase();
const now = (): Date => new Date();
const archive = new IndexedBookArchive({ database, now });
const book = new IndexedCustomerBook({ database, now });
const store = createBookStore(
  {
    archive,
    book,
    imports: new IndexedOrderImports({ database, now }),
    desk: new ImportDesk(
      () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    ),
    now,
    lock: lockBackup,
    unlock: unlockBackup,
    save: saveFile,
    storage: storageState,
    voice: {
      load: loadVoiceData,
      change: changeVoice,
      put: putPhrases,
      remove: removePhrase,
      restore: restoreVoice,
      tally: loadTally,
      forgetTally,
      onChange: onVoiceChange,
    },
    recipes: {
      list: loadTaught,
      put: async ({ recipe, name, on }) => {
        for (const one of parseTaughtFile({ recipe, name, on })) await putTaught(one);
      },
      remove: removeTaught,
      parse: parseTaughtFile,
    },
    lastPlace,
    copy: (text) => navigator.clipboard.writeText(text),
    openPage,
    setNote: noteKeeper(book),
    finishNote: (customerId) => finishNote(book, customerId),
    decode: decodeOrderFile,
    remove: async (customerId) => {
      await archive.remove(customerId);
      await forgetPlace(customerId);
      await forgetNote(customerId);
      await forgetOpenings(customerId);
    },
    removeEverything: async () => {
      await archive.removeEverything();
      await forgetEverything();
    },
    newId: () => crypto.randomUUID(),
    persist: () => navigator.storage.persist(),
    language: {
      browser: browserLanguage(),
      load: languageChoice,
      save: saveLanguageChoice,
    },
  },
  placeOf(location.hash),
);

archive.onChange(bookChanged);

const root = document.querySelector('#book');
if (root !== null) render(<BookPage store={store} />, root);
