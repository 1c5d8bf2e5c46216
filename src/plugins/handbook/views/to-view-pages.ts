import type {ContentGraph, Entry} from '../../../content/graph.ts';
import {listViews, type ViewId} from '../../../content/views.ts';
import type {CardProps} from '../../cards/props.ts';
import {toPageLink} from '../to-link.ts';
import {toPageProps} from '../to-page-props.ts';
import {toCoverage} from './coverage.ts';
import {toInterviewers} from './interviewers.ts';
import {toPrepare} from './prepare.ts';
import type {ViewData, ViewProps} from './props.ts';
import {toSelfCheck} from './self-check.ts';
import {toSelection} from './would-i-be-selected.ts';

/** A view as the site adds it: where it lies, what draws it, and what it shows. */
export type ViewPage = {
  id: ViewId;
  /** From the site's root, without language or base URL. */
  address: string;
  /** The file whose history is the view's. */
  path: string;
  props: ViewProps;
};

/** Every view of some pages of a handbook, in one language. */
export const toViewPages = (
  graph: ContentGraph,
  entries: readonly Entry[],
  locale: string,
  cards: ReadonlyMap<string, CardProps> = new Map(),
): ViewPage[] =>
  entries.flatMap((entry) =>
    listViews(entry).map(({id, address}) => ({
      id,
      address,
      path: entry.path,
      props: toViewProps(graph, entry, id, locale, cards.get(entry.address)),
    })),
  );

const toViewProps = (
  graph: ContentGraph,
  entry: Entry,
  id: ViewId,
  locale: string,
  card: CardProps | undefined,
): ViewProps => {
  const {company, fallback, standing} = toPageProps(graph, entry, locale, []);
  return {
    company,
    fallback,
    standing,
    ...(card ? {card: {image: card.image, alt: card.alt}} : {}),
    page: toPageLink(entry, locale),
    data: toData(graph, entry, id, locale),
  };
};

const toData = (graph: ContentGraph, entry: Entry, id: ViewId, locale: string): ViewData[ViewId] => {
  switch (entry.kind) {
    case 'stage':
      return toInterviewers(graph, entry, locale);
    case 'process':
      return toSelection(graph, entry, locale);
    case 'job':
      return id === 'prepare' ? toPrepare(graph, entry, locale) : toSelfCheck(graph, entry, locale);
    case 'level':
      return toCoverage(graph, entry, locale);
    default:
      throw new Error(`No page of the kind ${entry.kind} has the view ${id}.`);
  }
};
