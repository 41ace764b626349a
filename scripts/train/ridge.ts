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

/** Steps after which the fit no longer moves a point by a tenth. */
const STEPS = 400;

/**
 * Ridge regression drawn towards prior points instead of zero:
 * minimises Σ weight·(target − base − Σ points·share)² + Σ penalty·(points − prior)². The base is free.
 * Solved by conjugate gradients, as the rows are sparse.
 */
export function fitRidge(rows: readonly Row[], features: readonly string[], prior: Prior): Fit {
  const system = sparseSystem(rows, features, prior);
  const solved = conjugateGradients(system);
  const points = new Map(
    features.map((feature, position) => [
      feature,
      prior(feature).points + (solved[position + 1] ?? 0) * (system.scale[position + 1] ?? 1),
    ]),
  );
  return { base: solved[0] ?? 0, points };
}

/** Rows by place and share of their features (place 0 is the base); a share is scaled so that every penalty is one. */
interface SparseSystem {
  readonly places: readonly Int32Array[];
  readonly shares: readonly Float64Array[];
  readonly weights: readonly number[];
  readonly residuals: readonly number[];
  readonly scale: Float64Array;
}

function sparseSystem(
  rows: readonly Row[],
  features: readonly string[],
  prior: Prior,
): SparseSystem {
  const index = new Map(features.map((feature, position) => [feature, position + 1]));
  const scale = new Float64Array(features.length + 1).fill(1);
  features.forEach((feature, position) => {
    scale[position + 1] = 1 / Math.sqrt(prior(feature).penalty);
  });
  const read = rows.map((row) => {
    const known = [...row.features].filter(([feature]) => index.has(feature));
    const places = known.map(([feature]) => index.get(feature) ?? 0);
    return {
      places: Int32Array.from([0, ...places]),
      shares: Float64Array.from([
        1,
        ...known.map(([, share], at) => share * (scale[places[at] ?? 0] ?? 1)),
      ]),
      residual: known.reduce(
        (left, [feature, share]) => left - prior(feature).points * share,
        row.target,
      ),
    };
  });
  return {
    places: read.map((row) => row.places),
    shares: read.map((row) => row.shares),
    residuals: read.map((row) => row.residual),
    weights: rows.map((row) => row.weight),
    scale,
  };
}

/** Adds Σ weight·value·row to `out`, where `value` is taken from a row. */
function addRows(
  { places, shares, weights }: SparseSystem,
  valueOf: (row: number) => number,
  out: Float64Array,
): void {
  places.forEach((at, row) => {
    const own = shares[row] ?? new Float64Array();
    const factor = (weights[row] ?? 0) * valueOf(row);
    at.forEach((place, k) => {
      out[place] = (out[place] ?? 0) + factor * (own[k] ?? 0);
    });
  });
}

function product(system: SparseSystem, row: number, vector: Float64Array): number {
  const own = system.shares[row] ?? new Float64Array();
  let sum = 0;
  system.places[row]?.forEach((place, k) => {
    sum += (vector[place] ?? 0) * (own[k] ?? 0);
  });
  return sum;
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

function conjugateGradients(system: SparseSystem): Float64Array {
  const size = system.scale.length;
  const solved = new Float64Array(size);
  const rest = new Float64Array(size);
  addRows(system, (row) => system.residuals[row] ?? 0, rest);
  const direction = rest.slice();
  let length = dot(rest, rest);
  const enough = length * 1e-14;
  for (let step = 0; step < STEPS && length > enough; step++) {
    const image = direction.slice();
    image[0] = 0; // the base has no penalty
    addRows(system, (row) => product(system, row, direction), image);
    const pace = length / dot(direction, image);
    for (let k = 0; k < size; k++) {
      solved[k] = (solved[k] ?? 0) + pace * (direction[k] ?? 0);
      rest[k] = (rest[k] ?? 0) - pace * (image[k] ?? 0);
    }
    const next = dot(rest, rest);
    for (let k = 0; k < size; k++)
      direction[k] = (rest[k] ?? 0) + (next / length) * (direction[k] ?? 0);
    length = next;
  }
  return solved;
}

export function predict(fit: Fit, features: ReadonlyMap<string, number>): number {
  let value = fit.base;
  for (const [feature, share] of features) value += (fit.points.get(feature) ?? 0) * share;
  return value;
}
