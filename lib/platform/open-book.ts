import type { CustomerBook } from '../customers/customer-book.ts';
import { IndexedCustomerBook } from './customer-book.ts';

let opened: CustomerBook | null = null;

/** The book of this context, opened once. */
export function openCustomerBook(): CustomerBook {
  opened ??= new IndexedCustomerBook();
  return opened;
}
