import type {GraphInput} from './build-graph.ts';
import {listLeftovers} from './compare-translation.ts';
import type {Entry, Translation} from './graph.ts';
import type {Problem} from './problem.ts';
import {suggest} from './suggest.ts';

/** Entries with the translations that belong to them; those that belong to none are reported. */
export const attachTranslations = (
  {entries, translations, unread, company}: GraphInput,
  problems: Problem[],
): Entry[] => {
  const bySource = Map.groupBy(translations, ({source}) => source);
  const known = new Set(entries.map((entry) => entry.path));
  const hasTranslation = (path: string, locale: string): boolean =>
    bySource.get(path)?.some(({translation}) => translation.locale === locale) ?? false;
  for (const {translation, source} of translations) {
    const published = company.locales.slice(1).includes(translation.locale) || unread.has('company.yaml');
    if ((known.has(source) || unread.has(source)) && published) continue;
    problems.push({
      path: translation.path,
      line: 1,
      column: 1,
      rule: 'no-orphan-translation',
      severity: 'error',
      message: published
        ? `Unexpected translation: there is no ${source}.`
        : `Unexpected language "${translation.locale}": company.yaml does not list it.`,
      fix: published
        ? explainOrphan(
            source,
            entries.map(({path}) => path).filter((path) => !hasTranslation(path, translation.locale)),
          )
        : 'Add the language to "locales" in company.yaml, or delete the file.',
    });
  }
  return entries.map((entry) => {
    const own = (bySource.get(entry.path) ?? []).map(({translation}) => translation);
    problems.push(...own.flatMap((translation) => reportLeftovers(entry, translation)));
    return {...entry, translations: own};
  });
};

/** A translation says nothing that its original does not: readers of two languages would hold two different truths. */
const reportLeftovers = (entry: Entry, translation: Translation): Problem[] =>
  listLeftovers(entry, translation).map((field) => ({
    path: translation.path,
    ...translation.locate(field),
    rule: 'no-orphan-translation',
    severity: 'error',
    message: `Unexpected ${field.length > 1 ? `item in "${field[0]}"` : `field "${field[0]}"`}: ${entry.path} does not have it.`,
    fix: 'Remove it here, or write it in the original too.',
  }));

/** An original that lacks its translation and is called nearly the same was probably renamed without it. */
const explainOrphan = (source: string, alone: readonly string[]): string =>
  suggest(source, alone) ?? 'Write the original, or delete the translation too.';
