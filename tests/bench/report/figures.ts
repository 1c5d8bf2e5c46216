/** The middle of some numbers. */
export const toMedian = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (below === undefined || above === undefined) throw new Error('There is no middle of nothing.');
  return (below + above) / 2;
};

/** How many times as much as ours; null where there is nothing to compare. */
export const toRatio = (theirs: number | null, ours: number | null): number | null =>
  theirs === null || ours === null || ours === 0 ? null : theirs / ours;
