/** Least distance of two numbers on a scale of 0-100 at which both can be read. */
const READABLE = 6;

/**
 * Where the numbers of the drafts are written: each at its own value, moved aside only as far as its
 * neighbours need. `values` and the result are 0-100, in the same order.
 */
export function spreadMarks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const places = [...values];
  for (const [step, index] of order.entries()) {
    const before = places[order[step - 1] ?? -1];
    if (before !== undefined) places[index] = Math.max(values[index] ?? 0, before + READABLE);
  }
  // What was pushed over the end is pushed back, and its neighbours with it.
  let limit = 100;
  for (const index of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, limit);
    limit = (places[index] ?? 0) - READABLE;
  }
  return places;
}
