import type * as z from 'zod';
import {toAddress} from './address.ts';
import type {collections, Kind} from './collections.ts';
import type {Company} from './company.ts';
import type {FieldPath} from './front-matter.ts';
import {isExpired} from './hiring.ts';
import type {Prose} from './markdown.ts';
import type {Position} from './problem.ts';
import type {RelationId} from './relations.ts';

/** The front matter of a kind, as its schema reads it. */
export type DataOf<K extends Kind> = z.infer<Extract<(typeof collections)[number], {kind: K}>['schema']>;

/** One file's words, in one language. */
type Written = {
  path: string;
  prose: Prose;
  /** The prose as it was written. */
  body: string;
  locate: (path: FieldPath) => Position;
};

/** The text of an entry in another language: translatable fields and prose, never facts. */
export type Translation = Written & {locale: string; data: Record<string, unknown>};

/** One page of the handbook. */
export type EntryOf<K extends Kind> = Written & {
  kind: K;
  /** The path below the kind's folder: `engineering/screening`. */
  id: string;
  /** From the site's root, without language or base URL. */
  address: string;
  data: DataOf<K>;
  translations: Translation[];
};

export type Entry = {[K in Kind]: EntryOf<K>}[Kind];

/** An entry, or the part of one that `part` names. */
export type Node = {entry: Entry; part?: string};

/** Two things that belong together, both of which exist. */
export type Edge = {
  relation: RelationId;
  from: Node;
  to: Node;
  /** Where the source's front matter says so; empty where its folder does. */
  field: FieldPath;
};

/** Addresses the site has published, and where those lead that moved. */
export type Ledger = {path: string; published: string[]; redirects: Record<string, string>; locate: Written['locate']};

/** The whole handbook. Every edge is resolved: a reader of the graph never asks whether something exists. */
export type ContentGraph = {
  company: Company;
  /** Sorted by path. */
  entries: readonly Entry[];
  edges: readonly Edge[];
  ledger: Ledger;
  /** Every file below the content folders, those that are no page included. */
  files: ReadonlyArray<{path: string; text: string | null; symbolicLink: boolean}>;
  /** Paths of files that are there and could not be read: whatever depends on one is not a second problem. */
  unread: ReadonlySet<string>;
};

/** The language every page is written in; the others are translations. */
export const getSourceLocale = (company: Company): string => company.locales[0] ?? 'en';

/** All entries of a kind, sorted by path. */
export const listEntries = <K extends Kind>(graph: ContentGraph, kind: K): EntryOf<K>[] =>
  // The compiler cannot follow a kind through the union of all entries.
  graph.entries.filter((entry) => entry.kind === kind) as unknown as EntryOf<K>[];

/** The entry at an address, if there is one. */
export const findByAddress = (graph: ContentGraph, address: string): Entry | undefined =>
  graph.entries.find((entry) => entry.address === address);

/** True for the address of a page that is there and could not be read. */
export const isUnread = ({unread}: Pick<ContentGraph, 'unread'>, address: string): boolean =>
  [...unread].some((path) => path.startsWith('docs/') && toAddress(path) === address);

/** The entry that a path belongs to: the path of the page itself or of one of its translations. */
export const findByPath = (graph: ContentGraph, path: string): Entry | undefined =>
  graph.entries.find((entry) => entry.path === path || entry.translations.some((text) => text.path === path));

/** A graph's edges by the entries at their ends. */
type EdgeIndex = Record<'from' | 'to', Map<Entry, Edge[]>>;

// A graph is never changed, so what was found once stays true; it is forgotten together with the graph.
const edgeIndexes = new WeakMap<readonly Edge[], EdgeIndex>();

const indexEdges = ({edges}: ContentGraph): EdgeIndex => {
  const known = edgeIndexes.get(edges);
  if (known) return known;
  const index: EdgeIndex = {
    from: Map.groupBy(edges, ({from}) => from.entry),
    to: Map.groupBy(edges, ({to}) => to.entry),
  };
  edgeIndexes.set(edges, index);
  return index;
};

const findEdges = (graph: ContentGraph, end: 'from' | 'to', entry: Entry, part: string | undefined): Edge[] =>
  (indexEdges(graph)[end].get(entry) ?? []).filter((edge) => part === undefined || edge[end].part === part);

/** Edges that start at an entry (any of its parts included) or at one of its parts. */
export const edgesFrom = (graph: ContentGraph, entry: Entry, part?: string): Edge[] =>
  findEdges(graph, 'from', entry, part);

/** Edges that end at an entry (any of its parts included) or at one of its parts. */
export const edgesTo = (graph: ContentGraph, entry: Entry, part?: string): Edge[] =>
  findEdges(graph, 'to', entry, part);

/** True for a page that no language builds. */
export const isDraft = (entry: Entry): boolean => entry.kind === 'job' && entry.data.hiring === 'draft';

/** The graph as readers may see it: without drafts, and without what belongs together with them. */
export const withoutDrafts = (graph: ContentGraph): ContentGraph => ({
  ...graph,
  entries: graph.entries.filter((entry) => !isDraft(entry)),
  edges: graph.edges.filter(({from, to}) => !isDraft(from.entry) && !isDraft(to.entry)),
});

/**
 * The graph on a day: a posting that has expired is closed since its last day, whatever its file still says. The check
 * warns of it; everything that readers see begins here.
 */
export const closeExpired = (graph: ContentGraph, today: string): ContentGraph => {
  const closed = new Map<Entry, Entry>();
  for (const job of listEntries(graph, 'job')) {
    const {expires} = job.data;
    if (isExpired(job.data, today)) closed.set(job, {...job, data: {...job.data, hiring: 'closed', closed: expires}});
  }
  if (closed.size === 0) return graph;
  const settle = (node: Node): Node => ({...node, entry: closed.get(node.entry) ?? node.entry});
  return {
    ...graph,
    entries: graph.entries.map((entry) => closed.get(entry) ?? entry),
    edges: graph.edges.map((edge) => ({...edge, from: settle(edge.from), to: settle(edge.to)})),
  };
};

/**
 * True for a posting that lists, feeds, structured data and the sitemap may offer: open, and confirmed to be. One whose
 * state is not confirmed has a page, which says so.
 */
export const isAdvertised = ({data: {hiring, unconfirmed = []}}: EntryOf<'job'>): boolean =>
  hiring === 'open' && !unconfirmed.includes('hiring');

/** A page's heading: a term is its own title. */
export const getTitle = (data: {title?: unknown; term?: unknown}): string => String(data.title ?? data.term ?? '');
