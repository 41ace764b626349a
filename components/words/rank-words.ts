import { DEFAULT_RANK_LABELS } from '../../lib/customers/book-settings.ts';
import { sinceOf, timeOf } from '../../lib/customers/calendar.ts';
import type { CustomerFacts, Rank, RankReading } from '../../lib/customers/customer.ts';
import type { Words } from '../../lib/words/japanese.data.ts';

/** What the seller calls a rank; where she left Ondo's own name, that name in the interface's language. */
export function rankLabel(words: Words, rank: Rank, label: string): string {
  return label === DEFAULT_RANK_LABELS[rank] ? words.rank[rank] : label;
}

/** Why she has this rank, in one sentence. */
export function rankReason(
  words: Words,
  reading: RankReading,
  { facts, now }: { facts: Pick<CustomerFacts, 'orders' | 'spent' | 'lastOrderAt'>; now: Date },
): string {
  const last = timeOf(facts.lastOrderAt);
  return words.rankReason({
    orders: facts.orders,
    spent: facts.spent,
    last: last === null ? null : sinceOf(last, now.getTime()),
    why: reading.why ?? 'orders',
    sentence: reading.reason,
  });
}
