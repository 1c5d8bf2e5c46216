import * as z from 'zod';
import {type ContentGraph, type Entry, edgesFrom, getTitle} from '../../content/graph.ts';
import {localize} from '../../content/localize.ts';
import type {RelationId} from '../../content/relations.ts';
import {findStanding} from '../../content/standing.ts';
import {listLanguages} from '../list-languages.ts';
import {type Site, toPageUrl, toTwinUrl} from '../page-url.ts';

const locale = () => z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/);

/** A text in every language that it can be read in. */
export const words = () => z.record(locale(), z.string().min(1));

/** Several lines in every language that they can be read in. */
export const wordLists = () => z.record(locale(), z.array(z.string().min(1)));

/** The id of a page or of a part of one. */
export const id = () => z.string().regex(/^[a-z0-9]+(?:[-/#][a-z0-9]+)*$/);

/** A list of ids. */
export const ids = () => z.array(id());

const urls = () => z.record(locale(), z.url());

/** What every page says of itself. */
export const pageShape = {
  address: z.string().regex(/^\//).describe('From the home page, without a language; the same in all of them.'),
  languages: z.array(locale()).min(1).describe('The languages it can be read in.'),
  url: urls().describe('The page, per language.'),
  markdown: urls().describe('The page as Markdown, per language.'),
  title: words(),
  description: words().describe('One sentence.'),
};

/** Whose word a page is. */
export const standingShape = {
  status: z.enum(['adopted', 'proposed']).describe('adopted: the company’s own statement. proposed: open for comment.'),
  owner: id().describe('The role that answers for the page, or "unassigned".'),
  review: z.iso.date().describe('The day by which somebody reads the page again.'),
  proposed: z.array(z.string()).describe('On an adopted page: fields and headings that are only proposed.'),
  unconfirmed: z.array(z.string()).describe('Fields whose value the company has not confirmed; they are left out.'),
};

/** A text of a page in every language that the page can be read in. */
export const toWords = <E extends Entry, T>(
  graph: ContentGraph,
  entry: E,
  pick: (data: E['data'], locale: string) => T,
): Record<string, T> =>
  Object.fromEntries(listLanguages(graph, entry).map((name) => [name, pick(localize(entry, name), name)]));

/** The same for a text that may be missing. */
export const toKnownWords = <E extends Entry, T>(
  graph: ContentGraph,
  entry: E,
  pick: (data: E['data'], locale: string) => T | undefined,
): Record<string, T> | undefined => {
  const known = Object.entries(toWords(graph, entry, pick)).filter(([, text]) => text !== undefined);
  // The filter has taken out what is undefined.
  return known.length > 0 ? (Object.fromEntries(known) as Record<string, T>) : undefined;
};

/** A page, in the fields of {@link pageShape}. */
export const toPageData = (graph: ContentGraph, site: Site, entry: Entry) => ({
  address: entry.address,
  languages: listLanguages(graph, entry),
  url: toWords(graph, entry, (_, name) => toPageUrl(site, entry.address, name)),
  markdown: toWords(graph, entry, (_, name) => toTwinUrl(site, entry.address, name)),
  title: toWords(graph, entry, (data) => getTitle(data)),
  description: toWords(graph, entry, ({description}) => description),
});

/** The standing of a page, in the fields of {@link standingShape}; a page about the handbook itself has none. */
export const toStandingData = (entry: Entry) => {
  const standing = findStanding(entry);
  if (!standing) return undefined;
  const {status, owner, review, proposed, unconfirmed} = standing;
  return {status, owner, review, proposed: [...proposed], unconfirmed: [...unconfirmed]};
};

/** The same for a kind of page that always has one. */
export const getStandingData = (entry: Entry) => {
  const standing = toStandingData(entry);
  if (!standing) throw new Error(`${entry.path} has no standing, and its kind should.`);
  return standing;
};

/** Ids of what a page, or one part of it, belongs together with in one way; in the order written. */
export const listTargets = (graph: ContentGraph, entry: Entry, relation: RelationId, part?: string): string[] =>
  edgesFrom(graph, entry, part)
    .filter((edge) => edge.relation === relation)
    .map(({to}) => (to.part === undefined ? to.entry.id : toPartId(to.entry, to.part)));

/** A fact is known by its own id, a criterion by its level's and its own. */
const toPartId = (entry: Entry, part: string): string => (entry.kind === 'facts' ? part : `${entry.id}#${part}`);

/** Sorts by id, as code points: every machine's order is the same. */
export const byId = (a: {id: string}, b: {id: string}): number => (a.id < b.id ? -1 : Number(a.id > b.id));
