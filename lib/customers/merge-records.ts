import { timeOf } from './calendar.ts';
import { withIdentity } from './identity.ts';
import { EDITABLE, tombstone, type CustomerRecord } from './record.ts';

function changedAt(record: CustomerRecord, field: string): number {
  return timeOf(record.changedAt[field] ?? null) ?? 0;
}

/** The newer value of every field that the seller edits, each by its own time. */
function newerEdits(one: CustomerRecord, other: CustomerRecord): Partial<CustomerRecord> {
  const fields = EDITABLE.filter(
    (field) =>
      field !== 'identities' &&
      field !== 'deleted' &&
      changedAt(other, field) > changedAt(one, field),
  );
  return Object.fromEntries(fields.map((field) => [field, other[field]]));
}

function newerTimes(one: CustomerRecord, other: CustomerRecord): Record<string, string> {
  const times = { ...one.changedAt };
  for (const [field, at] of Object.entries(other.changedAt))
    if (changedAt(one, field) < Date.parse(at)) times[field] = at;
  return times;
}

const smaller = (one: string, other: string): string =>
  Date.parse(other) < Date.parse(one) ? other : one;
const larger = (one: string, other: string): string =>
  Date.parse(other) > Date.parse(one) ? other : one;

/**
 * Two copies of the same customer as one: field by field the newer edit, all identities, the widest time. A deletion
 * holds against everything done before it. Totals are the first's: they are counted anew from the orders.
 */
export function mergeCopies(one: CustomerRecord, other: CustomerRecord): CustomerRecord {
  const [gone, kept] = one.deleted ? [one, other] : [other, one];
  if (gone.deleted) {
    const at = gone.changedAt['deleted'] ?? gone.lastSeenAt;
    const touched = Math.max(
      Date.parse(kept.lastSeenAt),
      ...Object.values(kept.changedAt).map((time) => Date.parse(time)),
    );
    return kept.deleted || touched <= Date.parse(at) ? tombstone(kept, at) : kept;
  }
  return {
    ...one,
    ...newerEdits(one, other),
    identities: other.identities.reduceRight(
      (all, identity) => (hasIdentity(all, identity) ? all : [...all, identity]),
      [...one.identities],
    ),
    changedAt: newerTimes(one, other),
    firstSeenAt: smaller(one.firstSeenAt, other.firstSeenAt),
    lastSeenAt: larger(one.lastSeenAt, other.lastSeenAt),
    mergedInto: one.mergedInto ?? other.mergedInto,
  };
}

function hasIdentity(
  all: CustomerRecord['identities'],
  one: CustomerRecord['identities'][number],
): boolean {
  return all.some(
    (other) => other.site === one.site && other.id === one.id && other.name === one.name,
  );
}

/** Two customers whom the seller says to be one person. Nothing of either is lost: notes stand below each other. */
export function joinCustomers(
  kept: CustomerRecord,
  joined: CustomerRecord,
  at: string,
): CustomerRecord {
  const notes = [kept.note, joined.note].filter((note) => note.trim() !== '');
  return {
    ...kept,
    identities: joined.identities
      .toReversed()
      .reduce<CustomerRecord['identities']>(
        (all, identity) => (hasIdentity(all, identity) ? all : [...all, identity]),
        withIdentity(
          kept.identities.slice(1),
          kept.identities[0] ?? { site: '', id: null, name: null },
        ),
      ),
    note: [...new Set(notes)].join('\n'),
    tags: [...new Set([...kept.tags, ...joined.tags])],
    favourite: kept.favourite || joined.favourite,
    casual: kept.casual && joined.casual,
    followed: kept.followed || joined.followed,
    noMessages: kept.noMessages || joined.noMessages,
    chosenRank: kept.chosenRank ?? joined.chosenRank,
    chosenStanding: kept.chosenStanding ?? joined.chosenStanding,
    firstSeenAt: smaller(kept.firstSeenAt, joined.firstSeenAt),
    lastSeenAt: larger(kept.lastSeenAt, joined.lastSeenAt),
    changedAt: { ...kept.changedAt, identities: at, note: at },
  };
}
