import type { BookArchive } from '../../lib/customers/book-archive.ts';
import type { CustomerBook } from '../../lib/customers/customer-book.ts';
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
}
