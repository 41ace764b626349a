import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Complaint } from '../customers/complaints.ts';
import type { CustomerEvent } from '../customers/customer-event.ts';
import type { MessageRecord } from '../customers/message-record.ts';
import type { OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import type { CustomerRecord } from '../customers/record.ts';
import type { ImportRecord } from '../orders/order-import.ts';
import {
  shelvesOf,
  type CustomerShelf,
  type DirectoryShelf,
  type OrderShelf,
} from './book-shelf-rows.ts';

/** What the orders of one piece of an import were before it changed them. Those it brought need none: they carry its id. */
export interface ImportBefore {
  readonly importId: string;
  /** Orders of the import that were written before this piece. */
  readonly part: number;
  readonly orders: readonly OrderRecord[];
}

export interface StoredSettings {
  readonly id: 'settings';
  readonly value: unknown;
}

/** The tables of the first version: a record a customer, a record an order. */
const FIRST = {
  customers: 'id, *keys, lastSeenAt',
  orders: 'id, customerId, importId',
  messages: 'id, customerId, at',
  events: 'id, customerId',
  complaints: 'id, customerId, state',
  imports: 'id',
  importChanges: '[importId+orderId], importId',
  settings: 'id',
} as const;

/** The tables of the book in IndexedDB; works in a page, the popup and a worker alike. */
export class BookDatabase extends Dexie {
  declare customerShelves: EntityTable<CustomerShelf, 'id'>;
  declare orderShelves: EntityTable<OrderShelf, 'id'>;
  declare directory: EntityTable<DirectoryShelf, 'id'>;
  declare messages: EntityTable<MessageRecord, 'id'>;
  declare events: EntityTable<CustomerEvent, 'id'>;
  declare complaints: EntityTable<Complaint, 'id'>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare importBefores: Table<ImportBefore, [string, number]>;
  declare settings: Table<StoredSettings, string>;

  constructor(name = 'ondo-book') {
    // Relaxed: what is written survives the death of the browser, and no write waits for the disk's cache.
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores(FIRST);
    this.version(2)
      .stores({
        customerShelves: 'id, newest, chosen',
        orderShelves: 'id',
        directory: 'id',
        importBefores: '[importId+part], importId',
      })
      .upgrade(putOnShelves);
    this.version(3).stores({ customers: null, orders: null, importChanges: null });
  }

  /** The tables that customers and orders lie in. */
  get shelves() {
    return [this.customerShelves, this.orderShelves, this.directory];
  }
}

/** From the second version on, customers and orders lie on shelves. All or nothing: it is part of the opening. */
async function putOnShelves(transaction: Transaction): Promise<void> {
  const rows = await transaction.table<Record<string, unknown>>('customers').toArray();
  const customers: CustomerRecord[] = rows.map(readRecord);
  const orders = await transaction.table<OrderRecord>('orders').toArray();
  const shelves = shelvesOf(customers, orders);
  await transaction.table('customerShelves').bulkPut([...shelves.customers]);
  await transaction.table('orderShelves').bulkPut([...shelves.orders]);
  await transaction.table('directory').bulkPut([...shelves.directory]);
  const befores = new Map<string, OrderRecord[]>();
  const changes = transaction.table<{ importId: string; before: OrderRecord }>('importChanges');
  for (const { importId, before } of await changes.toArray()) {
    const own = befores.get(importId) ?? [];
    own.push(before);
    befores.set(importId, own);
  }
  await transaction
    .table('importBefores')
    .bulkPut([...befores].map(([importId, own]) => ({ importId, part: 0, orders: own })));
}
