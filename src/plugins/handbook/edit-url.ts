import {type ContentGraph, findByPath} from '../../content/graph.ts';
import {toTranslatedPath} from '../../content/locale-paths.ts';

/** The code host's own editor for a file, in the language read if it is translated, else its original. */
export const toEditUrl = (graph: ContentGraph, repository: string, source: string, locale: string): string => {
  const translated = toTranslatedPath(source, locale);
  const exists = findByPath(graph, translated) !== undefined;
  return `${repository}/edit/main/${exists ? translated : source}`;
};
