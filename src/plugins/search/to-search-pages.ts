import {collections} from '../../content/collections.ts';
import {type ContentGraph, type Entry, isDraft} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';
import type {SearchPage, SearchPages} from './props.ts';

/** What the search knows of every page beside its text, in one language. `messages` are the language's own, by id. */
export const toSearchPages = (
  graph: ContentGraph,
  locale: string,
  messages: Readonly<Record<string, string>>,
): SearchPages =>
  Object.fromEntries(
    graph.entries
      .filter((entry) => !isDraft(entry))
      .map((entry) => [entry.address, toSearchPage(entry, locale, messages)]),
  );

const toSearchPage = (entry: Entry, locale: string, messages: Readonly<Record<string, string>>): SearchPage => {
  const {kind} = entry;
  const label = messages[`kind.${kind}`] ?? collections.find((collection) => collection.kind === kind)?.label ?? kind;
  const aliases = entry.kind === 'glossary' ? localize(entry, locale).aliases : [];
  return {kind, label, ...(aliases && aliases.length > 0 ? {aliases: [...aliases]} : {})};
};
