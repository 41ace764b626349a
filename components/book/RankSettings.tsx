import { RANKS, type Rank } from '../../lib/customers/customer.ts';
import { DEFAULT_RANK_LABELS } from '../../lib/customers/book-settings.ts';
import { DEFAULT_THRESHOLDS, type RankThresholds } from '../../lib/customers/rank-thresholds.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from './parts.tsx';
import { useBook, useBookStore } from './use-book.ts';

const THRESHOLD_LABELS: Readonly<
  Record<keyof RankThresholds, (labels: Readonly<Record<Rank, string>>) => string>
> = {
  repeatOrders: ({ repeat }) => `${repeat}になる回数`,
  patronOrders: ({ patron }) => `${patron}になる回数`,
  patronSpent: ({ patron }) => `${patron}になる金額（円）`,
  patronOrdersAlone: ({ patron }) => `金額が分からないとき${patron}になる回数`,
  patronSpentAlone: ({ patron }) => `回数によらず${patron}になる金額（円）`,
  patronSilenceDays: ({ patron }) => `${patron}から一段下げるまでの日数`,
  repeatSilenceDays: ({ repeat }) => `${repeat}から一段下げるまでの日数`,
};

/** Names of the ranks, and where one ends and the next begins. */
export function RankSettings() {
  const store = useBookStore();
  const { rankLabels, thresholds, thresholdsByHand } = useBook((state) => state.settings);
  const setLabel = (rank: Rank, text: string): void =>
    void store.changeSettings({
      rankLabels: {
        ...rankLabels,
        [rank]: text.trim() === '' ? DEFAULT_RANK_LABELS[rank] : text.trim().slice(0, 20),
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
    <Panel title="ランク">
      <div class="fields">
        {RANKS.map((rank) => (
          <label key={rank} class="field">
            {`「${DEFAULT_RANK_LABELS[rank]}」の呼び名`}
            <input
              value={rankLabels[rank]}
              onChange={(event) => setLabel(rank, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <div class="fields">
        {(Object.keys(THRESHOLD_LABELS) as (keyof RankThresholds)[]).map((name) => (
          <label key={name} class="field">
            {THRESHOLD_LABELS[name](rankLabels)}
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
          はじめの値にもどす
        </Button>
      )}
    </Panel>
  );
}
