/** Ranks from 1, ties sharing their mean. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && order[end]?.value === order[start]?.value) end++;
    for (let i = start; i < end; i++) ranks[order[i]?.index ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

/** Pearson's r; 0 where one side does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, index) => {
    const y = ys[index] ?? 0;
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  });
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** Spearman's rank correlation, ties by mean rank. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  return pearson(ranksOf(xs), ranksOf(ys));
}

/** The chance that a positive scores above a negative, ties counted half (area under the ROC curve). */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const ranks = ranksOf([...positives, ...negatives]);
  const sum = ranks.slice(0, positives.length).reduce((total, rank) => total + rank, 0);
  return (
    (sum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length)
  );
}
