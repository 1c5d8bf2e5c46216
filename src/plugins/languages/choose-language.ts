/**
 * The language to offer to a reader: the first that they prefer and the page exists in, unless that is the page's own.
 * `preferred` is as a browser gives it, `fr-CA` is content with `fr`. Its text is copied into pages (see
 * offer-before-paint.ts), so it uses nothing from outside itself.
 */
export const chooseLanguage = (
  own: string,
  others: readonly string[],
  preferred: readonly string[],
): string | undefined => {
  const toLanguage = (tag: string) => tag.toLowerCase().split('-')[0];
  const existing = [own, ...others];
  for (const wanted of preferred) {
    const exact = existing.find((tag) => tag.toLowerCase() === wanted.toLowerCase());
    const found = exact ?? existing.find((tag) => toLanguage(tag) === toLanguage(wanted));
    if (found !== undefined) return found === own ? undefined : found;
  }
  return undefined;
};
