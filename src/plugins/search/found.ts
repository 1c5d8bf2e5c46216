/** Pages in which one word was found, by address from the site's root, and what it is worth in each. */
export type Found = ReadonlyMap<string, number>;

/** Pages of any of these, each with the most that one of them gives it. */
export const takeBest = (...all: ReadonlyArray<Found | undefined>): Found => combine(all, Math.max);

/** Pages of any of these, each with what all of them give it. */
export const addUp = (...all: ReadonlyArray<Found | undefined>): Found => combine(all, (a, b) => a + b);

/** The most that any page is given. */
export const findBest = (found: Found): number => Math.max(...found.values());

/** A guess counts for less than what was written. */
export const scale = (found: Found, by: number): Found =>
  new Map([...found].map(([page, score]) => [page, score * by]));

const combine = (all: ReadonlyArray<Found | undefined>, join: (a: number, b: number) => number): Found => {
  const combined = new Map<string, number>();
  for (const found of all) {
    for (const [page, score] of found ?? []) combined.set(page, join(combined.get(page) ?? 0, score));
  }
  return combined;
};
