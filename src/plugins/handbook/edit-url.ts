import {type ContentGraph, findByPath} from '../../content/graph.ts';
import {toTranslatedPath} from '../../content/locale-paths.ts';

/** Where a file is edited, if the company says where its source lies. */
export type EditUrl = (source: string) => string | undefined;

/** The code host's own editor for a file, in the language read if it is translated, else its original. */
export const createEditUrl =
  (graph: ContentGraph, repository: string | undefined, locale: string): EditUrl =>
  (source) => {
    if (!repository) return undefined;
    const translated = toTranslatedPath(source, locale);
    const exists = findByPath(graph, translated) !== undefined;
    return `${repository}/edit/main/${exists ? translated : source}`;
  };
