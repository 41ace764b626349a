import { RANKS, type Rank } from '../../lib/customers/customer.ts';
import { DEFAULT_RANK_LABELS } from '../../lib/customers/book-settings.ts';
import { DEFAULT_THRESHOLDS, type RankThresholds } from '../../lib/customers/rank-thresholds.ts';
import { Button } from '../ui/Button.tsx';
import { useBookWords } from './book-words.ts';
import { Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';
import { useRankWords } from './use-rank-words.ts';

/** Each threshold, and the rank it is about. */
const THRESHOLDS: readonly (readonly [keyof RankThresholds, Rank])[] = [
  ['repeatOrders', 'repeat'],
  ['patronOrders', 'patron'],
  ['patronSpent', 'patron'],
  ['patronOrdersAlone', 'patron'],
  ['patronSpentAlone', 'patron'],
  ['patronSilenceDays', 'patron'],
  ['repeatSilenceDays', 'repeat'],
];

/** Names of the ranks, and where one ends and the next begins. */
export function RankSettings() {
  const store = useBookStore();
  const words = useBookWords();
  const ranks = useRankWords();
  const { rankLabels, thresholds, thresholdsByHand } = useBook((state) => state.settings);
  const setLabel = (rank: Rank, text: string): void =>
    void store.changeSettings({
      rankLabels: {
        ...rankLabels,
        [rank]:
          text.trim() === '' || text.trim() === ranks.ownName(rank)
            ? DEFAULT_RANK_LABELS[rank]
            : text.trim().slice(0, 20),
      },
    });
  const setThreshold = (name: keyof RankThresholds, text: string): void => {
    const value = Math.floor(Number(text));
    if (Number.isFinite(value) && value >= 1) {
      void store.changeSettings({
        thresholds: { ...thresholds, [name]: value },
        thresholdsByHand: true,
      });
    }
  };
  return (
    <Panel title={words.ranks.title}>
      <div class="fields">
        {RANKS.map((rank) => (
          <label key={rank} class="field">
            {words.ranks.label(ranks.ownName(rank))}
            <input
              value={ranks.label(rank)}
              onChange={(event) => setLabel(rank, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <div class="fields">
        {THRESHOLDS.map(([name, rank]) => (
          <label key={name} class="field">
            {words.ranks[name](ranks.label(rank))}
            <input
              type="number"
              min="1"
              value={thresholds[name]}
              onChange={(event) => setThreshold(name, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {thresholdsByHand && (
        <Button
          kind="quiet"
          onClick={() =>
            void store.changeSettings({ thresholds: DEFAULT_THRESHOLDS, thresholdsByHand: false })
          }
        >
          {words.ranks.reset}
        </Button>
      )}
    </Panel>
  );
}
