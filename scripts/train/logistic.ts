/** One row: the numbers of its features with their values, its labels, and how much it counts. */
export interface SparseRow {
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly labels: readonly number[];
  readonly weight: number;
}

export interface LogisticOptions {
  readonly features: number;
  readonly labels: number;
  /** L2 penalty of each feature's weights, as a share of one row's loss. */
  readonly penalty: number;
  readonly rounds: number;
  readonly rate: number;
}

/** Weights of one linear model a label, feature after feature: `weights[feature * labels + label]`. */
export interface LogisticModel {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly labels: number;
}

/** A small deterministic generator (mulberry32), so that the same rows give the same table. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function score(
  model: LogisticModel,
  row: Pick<SparseRow, 'features' | 'values'>,
): Float32Array {
  const { weights, labels } = model;
  const sums = Float32Array.from(model.bias);
  for (let i = 0; i < row.features.length; i++) {
    const at = (row.features[i] ?? 0) * labels;
    const value = row.values[i] ?? 0;
    for (let c = 0; c < labels; c++) sums[c] = (sums[c] ?? 0) + value * (weights[at + c] ?? 0);
  }
  return sums;
}

/** L2-regularised logistic regression, one model a label, by AdaGrad over the rows in seeded order. */
export function fitLogistic(rows: readonly SparseRow[], options: LogisticOptions): LogisticModel {
  const { labels, penalty, rate } = options;
  const weights = new Float32Array(options.features * labels);
  const squares = new Float32Array(options.features * labels).fill(1e-4);
  const bias = new Float32Array(labels).fill(-3);
  const biasSquares = new Float32Array(labels).fill(1e-4);
  const seen = new Int32Array(options.features);
  for (const row of rows)
    for (const feature of row.features) seen[feature] = (seen[feature] ?? 0) + 1;
  const model = { weights, bias, labels };
  const random = seeded(7);
  const order = rows.map((_, index) => index);
  const error = new Float32Array(labels);
  for (let round = 0; round < options.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const sums = score(model, row);
      for (let c = 0; c < labels; c++) error[c] = row.weight / (1 + Math.exp(-(sums[c] ?? 0)));
      for (const c of row.labels) error[c] = (error[c] ?? 0) - row.weight;
      for (let c = 0; c < labels; c++) {
        const slope = error[c] ?? 0;
        biasSquares[c] = (biasSquares[c] ?? 0) + slope * slope;
        bias[c] = (bias[c] ?? 0) - (rate * slope) / Math.sqrt(biasSquares[c] ?? 1);
      }
      for (let i = 0; i < row.features.length; i++) {
        const feature = row.features[i] ?? 0;
        const value = row.values[i] ?? 0;
        const shrink = penalty / (seen[feature] ?? 1);
        const at = feature * labels;
        for (let c = 0; c < labels; c++) {
          const slope = value * (error[c] ?? 0) + shrink * (weights[at + c] ?? 0);
          const square = (squares[at + c] ?? 0) + slope * slope;
          squares[at + c] = square;
          weights[at + c] = (weights[at + c] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return model;
}
