import { useContext } from 'preact/hooks';
import type { Rank, RankReading } from '../../lib/customers/customer.ts';
import type { Totals } from '../../lib/customers/record.ts';
import { rankLabel, rankReason } from '../words/rank-words.ts';
import { WordsContext } from '../words/words-context.ts';
import { useBook, useBookStore } from './use-book.ts';

/** The ranks as the seller calls them, and why somebody has one. */
export function useRankWords() {
  const words = useContext(WordsContext);
  const labels = useBook((state) => state.settings.rankLabels);
  const { services } = useBookStore();
  return {
    label: (rank: Rank): string => rankLabel(words, rank, labels[rank]),
    /** Ondo's own name of a rank. */
    ownName: (rank: Rank): string => words.rank[rank],
    reason: (reading: RankReading, totals: Totals): string =>
      rankReason(words, reading, { facts: totals, now: services.now() }),
  };
}
