import * as v from 'valibot';
import { RANKS, STANDINGS, type CustomerFacts } from './customer.ts';
import { searchable, type Identity } from './identity.ts';

/** The version of the records this program writes. Older ones are read by `record-versions.ts`. */
export const RECORD_VERSION = 1;

const text = v.string();
const time = v.pipe(
  v.string(),
  v.check((value) => !Number.isNaN(Date.parse(value)), 'not a time'),
);
const nullable = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const IdentitySchema = v.object({ site: text, id: nullable(text), name: nullable(text) });

/** Fields that the seller edits; each carries the time of its last change, so that two copies can be merged. */
export const EDITABLE = [
  'note',
  'tags',
  'favourite',
  'casual',
  'chosenRank',
  'chosenStanding',
  'followed',
  'noMessages',
  'identities',
  'deleted',
] as const;
export type EditableField = (typeof EDITABLE)[number];

export const TotalsSchema = v.object({
  /** Orders that stand. */
  orders: count,
  /** Orders refunded or cancelled; they count for nothing else. */
  refunded: count,
  /** Yen; null where no amount in yen is known. */
  spent: nullable(v.number()),
  firstOrderAt: nullable(time),
  lastOrderAt: nullable(time),
});
export type Totals = v.InferOutput<typeof TotalsSchema>;
export const NO_TOTALS: Totals = {
  orders: 0,
  refunded: 0,
  spent: null,
  firstOrderAt: null,
  lastOrderAt: null,
};

/** A customer as she is stored. JSON-plain. */
export const CustomerRecordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  id: text,
  identities: v.array(IdentitySchema),
  note: text,
  tags: v.array(text),
  favourite: v.boolean(),
  casual: v.boolean(),
  chosenRank: nullable(v.picklist(RANKS)),
  chosenStanding: nullable(v.picklist(STANDINGS)),
  /** Follow-ups may be suggested for her though she is no favourite. */
  followed: v.boolean(),
  /** She wants no unasked messages. */
  noMessages: v.boolean(),
  /** A tombstone keeps a deleted customer from coming back by a merge; it holds nothing else of her. */
  deleted: v.boolean(),
  /** The customer this one was merged into. */
  mergedInto: nullable(text),
  /** Kept up to date from her orders. */
  totals: TotalsSchema,
  changedAt: v.record(text, time),
  firstSeenAt: time,
  lastSeenAt: time,
  /** The import that created her, if one did; undoing it removes her again unless something was added since. */
  importId: nullable(text),
});
export type CustomerRecord = v.InferOutput<typeof CustomerRecordSchema>;

export interface NewCustomer {
  readonly id: string;
  readonly identity: Identity;
  /** ISO 8601. */
  readonly at: string;
  readonly importId?: string | null;
}

export function newRecord({ id, identity, at, importId = null }: NewCustomer): CustomerRecord {
  return {
    version: RECORD_VERSION,
    id,
    identities: [{ site: identity.site, id: identity.id, name: identity.name }],
    note: '',
    tags: [],
    favourite: false,
    casual: false,
    chosenRank: null,
    chosenStanding: null,
    followed: false,
    noMessages: false,
    deleted: false,
    mergedInto: null,
    totals: NO_TOTALS,
    changedAt: {},
    firstSeenAt: at,
    lastSeenAt: at,
    importId,
  };
}

/** Values an edit may set. */
export type CustomerEdit = Partial<
  Pick<CustomerRecord, Exclude<EditableField, 'deleted' | 'identities'>>
>;

/** `at`, or the moment after `before` where the clock was set back: what is done later must also count as newer. */
function noEarlier(at: string, before: string | undefined): string {
  const last = Date.parse(before ?? '');
  return last >= Date.parse(at) ? new Date(last + 1).toISOString() : at;
}

/** The record with the edit in it, each changed field stamped. */
export function edited(record: CustomerRecord, edit: CustomerEdit, at: string): CustomerRecord {
  const changed = Object.fromEntries(
    Object.keys(edit).map((field) => [field, noEarlier(at, record.changedAt[field])]),
  );
  return { ...record, ...edit, changedAt: { ...record.changedAt, ...changed } };
}

/** What is left of a deleted customer: that she was deleted, and when. */
export function tombstone(record: CustomerRecord, at: string): CustomerRecord {
  const identity = { site: '', id: null, name: null };
  const empty = newRecord({ id: record.id, identity, at });
  const known = [record.lastSeenAt, ...Object.values(record.changedAt)];
  const deletedAt = known.reduce(noEarlier, at);
  return { ...empty, identities: [], deleted: true, changedAt: { deleted: deletedAt } };
}

/** The name to show: the newest one known. */
export function nameOf(record: CustomerRecord): string | null {
  return record.identities.find((identity) => identity.name !== null)?.name ?? null;
}

/** What the rank and the drafts read of a record. */
export function factsOf(record: CustomerRecord): CustomerFacts {
  const { orders, spent, firstOrderAt, lastOrderAt } = record.totals;
  return {
    name: nameOf(record),
    orders,
    spent,
    firstOrderAt,
    lastOrderAt,
    favourite: record.favourite,
    casual: record.casual,
    chosenRank: record.chosenRank,
  };
}

/** Everything of a record that a search looks into, folded. */
export function searchTextOf(record: CustomerRecord): string {
  const names = record.identities.flatMap((identity) => [identity.name ?? '', identity.id ?? '']);
  return [...names, ...record.tags, record.note].map(searchable).filter(Boolean).join('\n');
}
