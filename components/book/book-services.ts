import type { BookArchive } from '../../lib/customers/book-archive.ts';
import type { CustomerBook } from '../../lib/customers/customer-book.ts';
import type { DraftTally, KeptPhrase, Voice, VoiceData } from '../../lib/session/voice.ts';
import type { ColumnMapping } from '../../lib/orders/fields.ts';
import type { RemarkCount } from '../../lib/orders/import-report.ts';
import type { ImportedOrder } from '../../lib/orders/order-group.ts';
import type { LanguageChoice } from '../../lib/words/language.ts';
import type { ImportRecord, OrderImports } from '../../lib/orders/order-import.ts';

/** What a chosen file holds, before anything is written. */
export type FilePreview =
  | {
      readonly kind: 'orders';
      readonly label: string | null;
      readonly site: string;
      readonly orders: number;
      readonly rows: number;
      readonly remarks: readonly RemarkCount[];
      readonly sample: readonly ImportedOrder[];
    }
  | {
      readonly kind: 'unknown';
      readonly header: readonly string[];
      readonly sample: readonly (readonly string[])[];
    };

/** Reads and writes order files away from the page's own thread. Rejects with an error that has `inWords`. */
export interface ImportDesk {
  open(file: File, mappings: readonly ColumnMapping[]): Promise<FilePreview>;
  start(onProgress: (record: ImportRecord) => void): Promise<ImportRecord>;
  cancel(): void;
}

export interface StorageState {
  readonly persisted: boolean;
  readonly usedBytes: number | null;
  readonly freeBytes: number | null;
}

/** The language of the interface, and the seller's choice of it. */
export interface LanguageSetting {
  /** What the browser's own interface speaks. */
  readonly browser: string;
  load(): Promise<LanguageChoice>;
  save(choice: LanguageChoice): Promise<void>;
}

/** The seller's own voice: her rules, her phrases, and what became of the drafts. */
export interface VoiceShelf {
  load(): Promise<VoiceData>;
  change(change: Partial<Voice>): Promise<Voice>;
  put(phrases: readonly KeptPhrase[]): Promise<void>;
  remove(phraseId: string): Promise<void>;
  restore(data: VoiceData): Promise<void>;
  tally(): Promise<DraftTally>;
  forgetTally(): Promise<void>;
  /** Calls back after a change in any window. */
  onChange(listener: () => void): () => void;
}

/** A reading of a site that the seller taught. */
export interface TaughtRecipe {
  /** The reading itself, as a file carries it. */
  readonly recipe: object;
  readonly site: string;
  readonly urls: readonly string[];
  readonly name: string;
  readonly on: boolean;
}

export interface RecipeShelf {
  list(): Promise<readonly TaughtRecipe[]>;
  put(recipe: TaughtRecipe): Promise<void>;
  remove(site: string): Promise<void>;
  /** A file's readings, damaged ones left out. */
  parse(content: unknown): readonly TaughtRecipe[];
}

/** Where a customer was last talked to. */
export interface LastPlace {
  readonly url: string;
}

/** Everything the book page needs from outside. */
export interface BookServices {
  readonly archive: BookArchive;
  readonly book: Pick<CustomerBook, 'settings' | 'changeSettings'>;
  readonly imports: Pick<OrderImports, 'list' | 'undo'>;
  readonly desk: ImportDesk;
  readonly now: () => Date;
  lock(value: unknown, passphrase: string): Promise<Uint8Array<ArrayBuffer>>;
  unlock(file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<unknown>;
  save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  storage(): Promise<StorageState>;
  persist(): Promise<boolean>;
  readonly language: LanguageSetting;
  readonly voice: VoiceShelf;
  readonly recipes: RecipeShelf;
  /** The page on which she was last talked to; null where none is known. */
  lastPlace(customerId: string): Promise<LastPlace | null>;
  copy(text: string): Promise<void>;
  openPage(url: string): Promise<void>;
  /** A note on its way, which a closed window must not lose. */
  setNote(customerId: string, note: string): Promise<void>;
  /** Brings a note into the book whose writing was cut off. */
  finishNote(customerId: string): Promise<void>;
  /** The text of a file in any of the usual encodings. */
  decode(bytes: Uint8Array): string;
  /** Deletes one customer for good, with all that is kept of her beside the book. */
  remove(customerId: string): Promise<void>;
  /** Deletes the book and all that is kept beside it. */
  removeEverything(): Promise<void>;
  newId(): string;
}
