import {findTerms} from '../../../content/find-terms.ts';
import {type ContentGraph, getSourceLocale, listEntries} from '../../../content/graph.ts';
import {isUntranslated, localize} from '../../../content/localize.ts';
import type {LinkProps} from '../props.ts';
import {toPageLink} from '../to-link.ts';

/** The terms of the glossary that some texts in a language use, in that language's order. */
export const listTerms = (graph: ContentGraph, texts: readonly string[], locale: string): LinkProps[] => {
  const source = getSourceLocale(graph.company);
  const terms = listEntries(graph, 'glossary')
    // A term of another language would be found where it is not meant.
    .filter((entry) => !isUntranslated(entry, locale, source))
    .map((entry) => {
      const {term, aliases = []} = localize(entry, locale);
      return {entry, words: [term, ...aliases]};
    });
  return findTerms(texts, terms)
    .map(({entry}) => toPageLink(entry, locale))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
};
