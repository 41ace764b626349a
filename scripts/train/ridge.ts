/** One training row: feature shares by name, the wished value, how much the row counts. */
export interface Row {
  readonly features: ReadonlyMap<string, number>;
  readonly target: number;
  readonly weight: number;
}

export interface Fit {
  readonly base: number;
  readonly points: ReadonlyMap<string, number>;
}

/** Penalty of a feature and the value it is drawn to. */
export type Prior = (feature: string) => { readonly penalty: number; readonly points: number };

/**
 * Ridge regression drawn towards prior points instead of zero, by the normal equations:
 * minimises Σ weight·(target − base − Σ points·share)² + Σ penalty·(points − prior)². The base is free.
 */
export function fitRidge(rows: readonly Row[], features: readonly string[], prior: Prior): Fit {
  const index = new Map(features.map((feature, position) => [feature, position + 1]));
  const size = features.length + 1;
  const gram = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  for (const row of rows) {
    const entries: [number, number][] = [[0, 1]];
    let residual = row.target;
    for (const [feature, share] of row.features) {
      const position = index.get(feature);
      if (position === undefined) continue;
      entries.push([position, share]);
      residual -= prior(feature).points * share;
    }
    for (const [i, a] of entries) {
      right[i] = (right[i] ?? 0) + row.weight * a * residual;
      const line = gram[i] ?? new Float64Array(size);
      for (const [j, b] of entries) line[j] = (line[j] ?? 0) + row.weight * a * b;
    }
  }
  features.forEach((feature, position) => {
    const line = gram[position + 1];
    if (line !== undefined) line[position + 1] = (line[position + 1] ?? 0) + prior(feature).penalty;
  });
  const solved = solveCholesky(gram, right);
  const points = new Map(
    features.map((feature, position) => [
      feature,
      prior(feature).points + (solved[position + 1] ?? 0),
    ]),
  );
  return { base: solved[0] ?? 0, points };
}

/** Solves a symmetric positive definite system in place. */
function solveCholesky(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number): Float64Array => matrix[i] ?? new Float64Array(size);
  for (let j = 0; j < size; j++) {
    const lineJ = at(j);
    for (let i = j; i < size; i++) {
      const lineI = at(i);
      let sum = lineI[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (lineI[k] ?? 0) * (lineJ[k] ?? 0);
      lineI[j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / (lineJ[j] ?? 1);
    }
  }
  const solved = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solved[i] = (solved[i] ?? 0) - (at(i)[k] ?? 0) * (solved[k] ?? 0);
    solved[i] = (solved[i] ?? 0) / (at(i)[i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      solved[i] = (solved[i] ?? 0) - (at(k)[i] ?? 0) * (solved[k] ?? 0);
    solved[i] = (solved[i] ?? 0) / (at(i)[i] ?? 1);
  }
  return solved;
}

export function predict(fit: Fit, features: ReadonlyMap<string, number>): number {
  let value = fit.base;
  for (const [feature, share] of features) value += (fit.points.get(feature) ?? 0) * share;
  return value;
}
