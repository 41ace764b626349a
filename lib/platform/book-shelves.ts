import type { OrderRecord } from '../customers/order.ts';
import type { CustomerRecord } from '../customers/record.ts';
import {
  entriesOf,
  entryOf,
  keysOfPacked,
  packCustomer,
  packOrder,
  shelfOf,
  shelvesIn,
  unpackCustomer,
  unpackOrder,
  type Customers,
  type Orders,
  type PackedCustomer,
} from '../customers/shelf.ts';
import type { BookDatabase } from './book-database.ts';
import { at, customerShelf, customersOn, ordersOn, orderShelf } from './book-shelf-rows.ts';

/**
 * Customers and orders as one transaction sees them: shelves are read when something on them is asked for, and those
 * that changed are written by `save`, with their lines of the directory. To be used inside a transaction over
 * `db.shelves`, and thrown away with it. What is done with many orders at once is done without waiting in between:
 * Dexie loses a transaction that waits a hundred times for nothing.
 */
export class OpenShelves {
  readonly #db: BookDatabase;
  readonly #customers = new Map<number, Customers>();
  readonly #orders = new Map<number, Orders>();
  readonly #directory = new Map<number, string>();
  readonly #changedCustomers = new Set<number>();
  readonly #changedOrders = new Set<number>();
  /** Keys and orders that are on a shelf now, and those that no longer are, by shelf. */
  readonly #entered = new Map<number, Set<string>>();
  readonly #left = new Map<number, Set<string>>();

  constructor(db: BookDatabase) {
    this.#db = db;
  }

  /** Reads the shelves at once that will be asked for. */
  async load(shelves: readonly number[]): Promise<void> {
    const wanted = shelves.filter((shelf) => !this.#customers.has(shelf));
    const customers = await this.#db.customerShelves.bulkGet(wanted);
    const orders = await this.#db.orderShelves.bulkGet(wanted);
    wanted.forEach((shelf, i) => {
      this.#customers.set(shelf, customersOn(customers[i]));
      this.#orders.set(shelf, ordersOn(orders[i]));
    });
  }

  /** As she was written, whatever her version; undefined for one who was never there. */
  async customer(id: string): Promise<PackedCustomer | undefined> {
    const packed = (await this.customersOn(shelfOf(id))).get(id);
    return packed === undefined ? undefined : unpackCustomer(packed);
  }

  async customersOn(shelf: number): Promise<Customers> {
    const known = this.#customers.get(shelf);
    if (known !== undefined) return known;
    const read = customersOn(await this.#db.customerShelves.get(shelf));
    this.#customers.set(shelf, read);
    return read;
  }

  /** Everybody who is found by the key, as she was written. */
  async customersBy(key: string): Promise<PackedCustomer[]> {
    const found: PackedCustomer[] = [];
    for (const shelf of await this.#shelvesOf(key)) {
      for (const packed of (await this.customersOn(shelf)).values())
        if (keysOfPacked(packed).includes(key)) found.push(unpackCustomer(packed));
    }
    return found;
  }

  async putCustomer(record: CustomerRecord): Promise<void> {
    await this.customersOn(shelfOf(record.id));
    this.layCustomer(record);
  }

  async ordersOf(customerId: string): Promise<OrderRecord[]> {
    await this.#ordersOn(shelfOf(customerId));
    return this.laidOrders(customerId);
  }

  async order(id: string): Promise<OrderRecord | null> {
    for (const shelf of await this.#shelvesOf(id)) {
      for (const [customerId, own] of await this.#ordersOn(shelf)) {
        const packed = own.find((one) => one[0] === id);
        if (packed !== undefined) return unpackOrder(customerId, packed);
      }
    }
    return null;
  }

  /** Writes the order to its customer; nobody else must have it. */
  async putOrder(order: OrderRecord): Promise<void> {
    await this.#ordersOn(shelfOf(order.customerId));
    this.layOrder(order);
  }

  /** Gives those of a customer's orders to another customer, or to nobody. */
  async moveOrders(from: string, to: string | null, ids?: ReadonlySet<string>): Promise<string[]> {
    const orders = await this.ordersOf(from);
    if (to !== null) await this.#ordersOn(shelfOf(to));
    const moved = orders.filter((order) => ids?.has(order.id) ?? true);
    for (const order of moved) {
      this.dropOrder(order);
      if (to !== null) this.layOrder({ ...order, customerId: to });
    }
    return moved.map((order) => order.id);
  }

  /** Of a shelf that was read. */
  laidOrders(customerId: string): OrderRecord[] {
    const own = this.#orders.get(shelfOf(customerId))?.get(customerId) ?? [];
    return own.map((packed) => unpackOrder(customerId, packed));
  }

  /** On a shelf that was read. */
  layCustomer(record: CustomerRecord): void {
    const shelf = shelfOf(record.id);
    const customers = at(this.#customers, shelf, (): Customers => new Map());
    const packed = packCustomer(record);
    this.#customerChanged(shelf, customers.get(record.id), packed);
    customers.set(record.id, packed);
  }

  /** From a shelf that was read. */
  dropCustomer(id: string): void {
    const shelf = shelfOf(id);
    const customers = this.#customers.get(shelf);
    this.#customerChanged(shelf, customers?.get(id), undefined);
    customers?.delete(id);
  }

  /** On a shelf that was read. */
  layOrder(order: OrderRecord): void {
    const shelf = shelfOf(order.customerId);
    const orders = at(this.#orders, shelf, (): Orders => new Map());
    const own = at(orders, order.customerId, () => []);
    const index = own.findIndex((one) => one[0] === order.id);
    if (index < 0) own.push(packOrder(order));
    else own[index] = packOrder(order);
    this.#changedOrders.add(shelf);
    this.#enter(order.id, shelf);
  }

  /** From a shelf that was read. */
  dropOrder(order: Pick<OrderRecord, 'id' | 'customerId'>): void {
    const shelf = shelfOf(order.customerId);
    const orders = this.#orders.get(shelf);
    const own = orders?.get(order.customerId) ?? [];
    orders?.set(
      order.customerId,
      own.filter((one) => one[0] !== order.id),
    );
    this.#changedOrders.add(shelf);
    this.#leave(order.id, shelf);
  }

  /** Writes what changed. */
  async save(): Promise<void> {
    const customers = [...this.#changedCustomers].map((id) =>
      customerShelf(
        id,
        at(this.#customers, id, (): Customers => new Map()),
      ),
    );
    const orders = [...this.#changedOrders].map((id) =>
      orderShelf(
        id,
        at(this.#orders, id, (): Orders => new Map()),
      ),
    );
    if (customers.length > 0) await this.#db.customerShelves.bulkPut(customers);
    if (orders.length > 0) await this.#db.orderShelves.bulkPut(orders);
    await this.#saveDirectory();
  }

  async #saveDirectory(): Promise<void> {
    const changes = new Map<number, { add: string[]; remove: string[] }>();
    const changeOf = (id: string) => at(changes, shelfOf(id), () => ({ add: [], remove: [] }));
    for (const [shelf, ids] of this.#entered)
      for (const id of ids) changeOf(id).add.push(entryOf(id, shelf));
    for (const [shelf, ids] of this.#left) {
      const kept = this.#idsOn(shelf);
      for (const id of ids) if (!kept.has(id)) changeOf(id).remove.push(entryOf(id, shelf));
    }
    const ids = [...changes.keys()];
    const rows = await this.#db.directory.bulkGet(ids);
    const changed = ids.flatMap((id, i) => {
      const before = rows[i]?.entries ?? '';
      const entries = entriesOf(before);
      const change = changes.get(id);
      for (const entry of change?.remove ?? []) entries.delete(entry);
      for (const entry of change?.add ?? []) entries.add(entry);
      const text = [...entries].join('');
      return text === before ? [] : [{ id, entries: text }];
    });
    if (changed.length > 0) await this.#db.directory.bulkPut(changed);
  }

  /** Every key and order of a shelf. */
  #idsOn(shelf: number): Set<string> {
    const ids = new Set<string>();
    for (const packed of this.#customers.get(shelf)?.values() ?? [])
      for (const key of keysOfPacked(packed)) ids.add(key);
    for (const own of this.#orders.get(shelf)?.values() ?? [])
      for (const packed of own) ids.add(packed[0]);
    return ids;
  }

  #customerChanged(
    shelf: number,
    before: PackedCustomer | undefined,
    after: PackedCustomer | undefined,
  ): void {
    const [old, now] = [before, after].map((one) => (one === undefined ? [] : keysOfPacked(one)));
    for (const key of now ?? []) if (old?.includes(key) !== true) this.#enter(key, shelf);
    for (const key of old ?? []) if (now?.includes(key) !== true) this.#leave(key, shelf);
    this.#changedCustomers.add(shelf);
  }

  #enter(id: string, shelf: number): void {
    at(this.#entered, shelf, () => new Set()).add(id);
    this.#left.get(shelf)?.delete(id);
  }

  #leave(id: string, shelf: number): void {
    at(this.#left, shelf, () => new Set()).add(id);
    this.#entered.get(shelf)?.delete(id);
  }

  async #ordersOn(shelf: number): Promise<Orders> {
    const known = this.#orders.get(shelf);
    if (known !== undefined) return known;
    const read = ordersOn(await this.#db.orderShelves.get(shelf));
    this.#orders.set(shelf, read);
    return read;
  }

  /** Where the key or order may be: what this transaction has put there, then what the directory says. */
  async #shelvesOf(id: string): Promise<Set<number>> {
    const shelves = new Set<number>();
    for (const [shelf, ids] of this.#entered) if (ids.has(id)) shelves.add(shelf);
    const page = shelfOf(id);
    const text = this.#directory.get(page) ?? (await this.#db.directory.get(page))?.entries ?? '';
    this.#directory.set(page, text);
    for (const shelf of shelvesIn(text, id)) shelves.add(shelf);
    return shelves;
  }
}
