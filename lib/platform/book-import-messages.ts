import type { ColumnMapping } from '../orders/fields.ts';
import type { RemarkCount } from '../orders/import-report.ts';
import type { ImportedOrder } from '../orders/order-group.ts';
import type { ImportRecord } from '../orders/order-import.ts';

/** What the page asks of the import worker. Both ends are one build; a file is passed by reference. */
export type ImportRequest =
  | { readonly ask: 'open'; readonly file: File; readonly mappings: readonly ColumnMapping[] }
  | { readonly ask: 'start' }
  | { readonly ask: 'cancel' };

export interface OrdersPreview {
  readonly kind: 'orders';
  readonly label: string | null;
  readonly site: string;
  readonly orders: number;
  readonly rows: number;
  readonly remarks: readonly RemarkCount[];
  readonly sample: readonly ImportedOrder[];
}

export interface UnknownPreview {
  readonly kind: 'unknown';
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** What the worker answers. */
export type ImportAnswer =
  | { readonly answer: 'preview'; readonly preview: OrdersPreview | UnknownPreview }
  | { readonly answer: 'progress'; readonly record: ImportRecord }
  | { readonly answer: 'done'; readonly record: ImportRecord }
  | { readonly answer: 'failed'; readonly inWords: string };
