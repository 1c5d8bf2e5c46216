import type {LoadContext} from '@docusaurus/types';
import {applyTrailingSlash} from '@docusaurus/utils-common';
import {checkHandbook} from '../../content/check-handbook.ts';
import {type ContentGraph, closeExpired, findByPath, isDraft, withoutDrafts} from '../../content/graph.ts';
import {loadHandbook} from '../../content/load-handbook.ts';
import {isError, type Problem} from '../../content/problem.ts';
import {toText} from '../../content/report.ts';
import {readPast} from '../../history/read-past.ts';
import {listCards, type PageCard} from '../cards/list-cards.ts';
import {readMessages} from '../cards/read-messages.ts';
import {readStyle} from '../cards/read-style.ts';
import type {PageProps} from './props.ts';
import {toMachineProps} from './to-machine-props.ts';
import {toBrokenPageProps, toPageProps} from './to-page-props.ts';
import {readToday} from './today.ts';
import {toViewPages, type ViewPage} from './views/to-view-pages.ts';

/** A handbook as one run of the site reads it. */
export type CheckedHandbook = {
  /** All of it: live preview shows a draft to whoever writes it. */
  graph: ContentGraph;
  /** What every other page knows: no draft is named anywhere. */
  published: ContentGraph;
  problems: Problem[];
  /** The social cards of the language, by the address of the page; none in live preview. */
  cards: ReadonlyMap<string, PageCard>;
  /** The views of all pages in the language; a draft's where the draft is. */
  views: ViewPage[];
};

/** Reads and checks the handbook. A build with errors stops here, in an editor's words and without a stack trace. */
export const readHandbook = ({siteDir, i18n}: LoadContext): CheckedHandbook => {
  const handbook = loadHandbook(siteDir);
  const today = readToday(handbook.graph.company);
  const problems = checkHandbook(handbook, {today, past: readPast(siteDir)});
  if (process.env.NODE_ENV === 'production' && problems.some(isError)) {
    const report = toText(problems, handbook.graph.entries.length);
    const error = new Error(`The handbook has problems; nothing was built.\n\n${report}`);
    error.stack = error.message;
    throw error;
  }
  const graph = closeExpired(handbook.graph, today);
  const published = withoutDrafts(graph);
  const cards = readCards(published, siteDir, i18n.currentLocale);
  const drafts = process.env.NODE_ENV === 'production' ? [] : graph.entries.filter(isDraft);
  const views = [
    ...toViewPages(published, published.entries, i18n.currentLocale, cards),
    ...toViewPages(graph, drafts, i18n.currentLocale),
  ];
  return {graph, published, problems, cards, views};
};

const readCards = (graph: ContentGraph, siteDir: string, locale: string): CheckedHandbook['cards'] => {
  if (process.env.NODE_ENV !== 'production') return new Map();
  const messages = graph.company.locales.map((name) => [name, readMessages(siteDir, name)]);
  return listCards(graph, locale, Object.fromEntries(messages), readStyle(siteDir));
};

/** A page as Docusaurus' docs and blog plugins both describe it. */
type DocusaurusPage = {source: string; permalink: string; frontMatter: object};

/** Gives a page its own part of the graph. In its metadata, not in global data: no page loads another's facts. */
export const attachPage = (
  page: DocusaurusPage,
  {graph, published, problems, cards}: CheckedHandbook,
  context: LoadContext,
): void => {
  const path = page.source.replace(/^@site\//, '');
  const entry = findByPath(graph, path);
  // Warnings are for editors: only live preview shows them.
  const shown = process.env.NODE_ENV === 'production' ? [] : problems;
  const own = shown.filter((problem) => problem.path === path || problem.path === entry?.path);
  if (entry) expectAddress(page.permalink, entry.address, path, context);
  const props: PageProps = entry
    ? toPageProps(isDraft(entry) ? graph : published, entry, context.i18n.currentLocale, own)
    : toBrokenPageProps(graph.company.name, own);
  const card = entry && cards.get(entry.address);
  const named = card ? {card: {image: card.image, alt: card.alt}} : {};
  const forMachines = entry ? toMachineProps(published, entry, context) : {};
  page.frontMatter = {...page.frontMatter, page: {...props, ...forMachines, ...named} satisfies PageProps};
};

/** Docusaurus decides addresses; the graph names them too, for links and for the ledger. They must never differ. */
const expectAddress = (permalink: string, address: string, path: string, {baseUrl, siteConfig}: LoadContext): void => {
  const {trailingSlash} = siteConfig;
  // An index page comes as "/values/"; its route is "/values".
  const published = applyTrailingSlash(permalink, {trailingSlash, baseUrl});
  const expected = applyTrailingSlash(`${baseUrl}${address.slice(1)}`, {trailingSlash, baseUrl});
  if (published === expected) return;
  throw new Error(`${path} is published at ${published}, and the graph expects it at ${expected}.`);
};
