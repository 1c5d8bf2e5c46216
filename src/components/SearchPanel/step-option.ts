const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** The place of the field itself, before the first option. */
export const IN_FIELD = -1;

/**
 * The place that an arrow key leads to in a list of options, the field being one place among them: from the last
 * option down to the field, and round. Undefined where the key means something else.
 */
export const stepOption = (key: string, at: number, count: number): number | undefined => {
  const step = STEPS.get(key);
  if (step === undefined || count === 0) return undefined;
  const places = count + 1;
  return ((at - IN_FIELD + step + places) % places) + IN_FIELD;
};
