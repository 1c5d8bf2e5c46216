import {type ContentGraph, type Entry, getSourceLocale} from '../../content/graph.ts';
import {isUntranslated, pickWord} from '../../content/localize.ts';
import type {Problem} from '../../content/problem.ts';
import {findStanding} from '../../content/standing.ts';
import {toDate} from '../../publish/in-words.ts';
import type {PageProps, StandingProps} from './props.ts';
import {toFacts} from './to-facts.ts';
import {toHeader} from './to-header.ts';
import {toRelations} from './to-relations.ts';

/** Everything that one page knows beside its prose, in one language. */
export const toPageProps = (
  graph: ContentGraph,
  entry: Entry,
  locale: string,
  problems: readonly Problem[],
): PageProps => {
  const sourceLocale = getSourceLocale(graph.company);
  return {
    kind: entry.kind,
    company: graph.company.name,
    fallback: isUntranslated(entry, locale, sourceLocale) ? sourceLocale : null,
    standing: toStanding(graph, entry, locale),
    header: toHeader(graph, entry, locale),
    relations: toRelations(graph, entry, locale),
    problems: [...problems],
  };
};

/** What a page that could not be read shows in live preview. */
export const toBrokenPageProps = (company: string, problems: readonly Problem[]): PageProps => ({
  kind: 'page',
  company,
  fallback: null,
  standing: null,
  header: null,
  relations: [],
  problems: [...problems],
});

const toStanding = (graph: ContentGraph, entry: Entry, locale: string): StandingProps | null => {
  const standing = findStanding(entry);
  if (!standing) return null;
  const {status, owner, review, proposed, unconfirmed} = standing;
  return {
    status,
    owner: pickWord(graph.company.roles[owner], locale) ?? null,
    review: toDate(review, locale),
    basis: toFacts(graph, entry, locale),
    proposed: [...proposed],
    unconfirmed: [...unconfirmed],
  };
};
