import type { RemarkCount } from './import-report.ts';
import type { ReadOrders } from './read-orders.ts';

/** `running` for one that is under way or was killed on the way: it can be taken up again or undone. */
export const IMPORT_STATES = ['running', 'done', 'cancelled', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What an import did. JSON-plain. */
export interface ImportRecord {
  readonly id: string;
  readonly fileName: string;
  readonly label: string | null;
  readonly site: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly state: ImportState;
  /** Rows of the file below its header. */
  readonly rows: number;
  /** Orders in the file, and how many of them are written so far. */
  readonly orders: number;
  readonly written: number;
  /** Of the written ones: new, changed, and those that were there already. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly newCustomers: number;
  readonly remarks: readonly RemarkCount[];
}

export interface ImportOptions {
  readonly fileName: string;
  readonly signal?: AbortSignalLike;
  /** Called after each chunk that is on the disk. */
  readonly onProgress?: (record: ImportRecord) => void;
}

/** The part of an AbortSignal that is read; the pure folders know no browser types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Writes orders of exports into the book, and takes them out again. Methods reject with `BookFailure`. */
export interface OrderImports {
  /** Idempotent: the same file again changes nothing. A cancelled or killed import keeps whole orders only. */
  write(reading: ReadOrders, options: ImportOptions): Promise<ImportRecord>;
  /** Newest first. */
  list(): Promise<ImportRecord[]>;
  /** Takes a whole import back: its orders go, those it changed are as before, customers it brought go unless kept since. */
  undo(importId: string): Promise<void>;
}
