import { idKey, nameKey, withIdentity, type Identity } from '../customers/identity.ts';
import { mergedOrder, totalsOf, totalsWith, type OrderRecord } from '../customers/order.ts';
import { readRecord } from '../customers/record-versions.ts';
import { newRecord, type CustomerRecord } from '../customers/record.ts';
import {
  packCustomer,
  packOrder,
  shelfOf,
  unpackCustomer,
  unpackOrder,
  type Customers,
  type Orders,
} from '../customers/shelf.ts';
import type { ImportedOrder } from '../orders/order-group.ts';
import type { PlannedOrder } from './book-import-plan.ts';
import {
  at,
  customerShelf,
  customersOn,
  ordersOn,
  orderShelf,
  type CustomerShelf,
  type OrderShelf,
} from './book-shelf-rows.ts';

/** The counts one piece adds to its import. */
interface Tally {
  added: number;
  changed: number;
  same: number;
  newCustomers: number;
}

interface Shelf {
  readonly customers: Customers;
  readonly orders: Orders;
  /** Whose each order of the shelf is; made when an order is first looked for. */
  owners: Map<string, string> | null;
}

function sameOrder(one: OrderRecord, other: OrderRecord): boolean {
  const plain = (order: OrderRecord): string => JSON.stringify({ ...order, importId: null });
  return plain(one) === plain(other);
}

/** Where to look for the order that is not on the shelf it was planned for; null where it is new and belongs there. */
function nextPlace(planned: PlannedOrder): PlannedOrder | null {
  const [shelf, ...others] = planned.others;
  if (shelf !== undefined) return { ...planned, shelf, expected: true, others };
  const home = shelfOf(planned.ownerId);
  return home === planned.shelf ? null : { ...planned, shelf: home, expected: false };
}

/** What one transaction of an import makes of its shelves. */
export class ImportPiece {
  readonly tally: Tally = { added: 0, changed: 0, same: 0, newCustomers: 0 };
  /** Orders that are not where the directory said: to be looked for elsewhere. */
  readonly elsewhere: PlannedOrder[] = [];
  readonly #shelves = new Map<number, Shelf>();
  /** Customers of this piece, unpacked; those that changed. */
  readonly #customers = new Map<string, CustomerRecord>();
  readonly #changed = new Set<string>();
  readonly #changedOrders = new Set<number>();
  /** Buyers whose identities each customer has been found to have. */
  readonly #completed = new Map<string, Set<readonly Identity[]>>();
  /** Customers of whom an order was replaced: their totals are counted anew. */
  readonly #replaced = new Set<string>();
  readonly #befores: OrderRecord[] = [];
  readonly #importId: string;
  readonly #at: string;

  constructor(importId: string, now: string) {
    this.#importId = importId;
    this.#at = now;
  }

  lay(id: number, customers: CustomerShelf | undefined, orders: OrderShelf | undefined): void {
    this.#shelves.set(id, {
      customers: customersOn(customers),
      orders: ordersOn(orders),
      owners: null,
    });
  }

  take(planned: PlannedOrder): void {
    const shelf = this.#shelf(planned.shelf);
    const before = planned.expected ? this.#before(shelf, planned.order.id) : null;
    const next = before === null ? nextPlace(planned) : null;
    if (next !== null) {
      this.elsewhere.push(next);
      return;
    }
    const customerId = before?.customerId ?? planned.ownerId;
    const customer = this.#customerFor(customerId, planned.order);
    const order = this.#orderOf(planned.order, customerId);
    if (before === null) this.#add(shelf, customer, order);
    else this.#replace(shelf, before, order);
  }

  /** What is to be written. */
  finish(): { customers: CustomerShelf[]; orders: OrderShelf[]; befores: OrderRecord[] } {
    for (const id of this.#replaced) this.#recount(id);
    const changed = new Set<number>();
    for (const id of this.#changed) {
      const record = this.#customers.get(id);
      const shelf = shelfOf(id);
      if (record !== undefined) this.#shelf(shelf).customers.set(id, packCustomer(record));
      changed.add(shelf);
    }
    return {
      customers: [...changed].map((id) => customerShelf(id, this.#shelf(id).customers)),
      orders: [...this.#changedOrders].map((id) => orderShelf(id, this.#shelf(id).orders)),
      befores: this.#befores,
    };
  }

  #shelf(id: number): Shelf {
    return at(this.#shelves, id, () => ({ customers: new Map(), orders: new Map(), owners: null }));
  }

  #before(shelf: Shelf, orderId: string): OrderRecord | null {
    shelf.owners ??= new Map(
      [...shelf.orders].flatMap(([customerId, own]) =>
        own.map((packed) => [packed[0], customerId] as const),
      ),
    );
    const customerId = shelf.owners.get(orderId);
    if (customerId === undefined) return null;
    const packed = shelf.orders.get(customerId)?.find((one) => one[0] === orderId);
    return packed === undefined ? null : unpackOrder(customerId, packed);
  }

  #orderOf(imported: ImportedOrder, customerId: string): OrderRecord {
    return {
      id: imported.id,
      customerId,
      site: imported.site,
      orderId: imported.orderId,
      items: [...imported.items],
      amount: imported.amount,
      currency: imported.currency,
      orderedAt: imported.orderedAt,
      status: imported.status,
      refunded: imported.refunded,
      source: 'import',
      importId: this.#importId,
    };
  }

  #add(shelf: Shelf, customer: CustomerRecord, order: OrderRecord): void {
    at(shelf.orders, customer.id, () => []).push(packOrder(order));
    shelf.owners?.set(order.id, customer.id);
    this.#changedOrders.add(shelfOf(customer.id));
    this.tally.added += 1;
    this.#put({ ...customer, totals: totalsWith(customer.totals, order) });
  }

  #replace(shelf: Shelf, before: OrderRecord, order: OrderRecord): void {
    const kept = { ...mergedOrder(before, order), importId: order.importId };
    if (sameOrder(before, kept)) {
      this.tally.same += 1;
      return;
    }
    const own = at(shelf.orders, before.customerId, () => []);
    own[own.findIndex((one) => one[0] === kept.id)] = packOrder(kept);
    this.#changedOrders.add(shelfOf(before.customerId));
    this.#befores.push(before);
    this.#replaced.add(before.customerId);
    this.tally.changed += 1;
  }

  #recount(customerId: string): void {
    const customer = this.#customers.get(customerId);
    if (customer === undefined) return;
    const own = this.#shelf(shelfOf(customerId)).orders.get(customerId) ?? [];
    const orders = own.map((packed) => unpackOrder(customerId, packed));
    this.#put({ ...customer, totals: totalsOf(orders) });
  }

  #put(customer: CustomerRecord): void {
    this.#customers.set(customer.id, customer);
    this.#changed.add(customer.id);
  }

  #known(id: string): CustomerRecord | null {
    const open = this.#customers.get(id);
    if (open !== undefined) return open;
    const packed = this.#shelf(shelfOf(id)).customers.get(id);
    return packed === undefined ? null : readRecord(unpackCustomer(packed));
  }

  #customerFor(id: string, imported: ImportedOrder): CustomerRecord {
    const known = this.#known(id);
    const isNew = known === null || known.deleted;
    const [first] = imported.buyer;
    const customer = isNew
      ? newRecord({
          id,
          identity: first ?? { site: imported.site, id: null, name: null },
          at: this.#at,
          importId: this.#importId,
        })
      : known;
    if (isNew) this.tally.newCustomers += 1;
    const seen = at(this.#completed, id, () => new Set<readonly Identity[]>());
    if (!isNew && seen.has(imported.buyer)) return customer;
    seen.add(imported.buyer);
    const identities = completed(customer.identities, imported.buyer);
    if (isNew || identities !== customer.identities) this.#put({ ...customer, identities });
    else this.#customers.set(id, customer);
    return this.#customers.get(id) ?? customer;
  }
}

/** The identities with those of the buyer that are not there yet; the same list where none is missing. */
function completed(
  known: CustomerRecord['identities'],
  buyer: readonly Identity[],
): CustomerRecord['identities'] {
  const has = (one: Identity): boolean =>
    known.some(
      (other) =>
        other.site === one.site &&
        idKey(other) === idKey(one) &&
        (one.name === null || nameKey(other) === nameKey(one)),
    );
  const missing = buyer.filter((one) => !has(one));
  if (missing.length === 0) return known;
  return missing.reduceRight((all, one) => withIdentity(all, one), [...known]);
}
