import type {Paragraph, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {type ContentGraph, type Entry, getSourceLocale, getTitle} from '../content/graph.ts';
import {isUntranslated, localize, pickWord} from '../content/localize.ts';
import {findStanding} from '../content/standing.ts';
import {dataFiles, toDataPath} from './open-data/data-files.ts';
import {type Site, toRoot, toTwinUrl} from './page-url.ts';
import {heading, link, list, paragraph, text} from './twin/nodes.ts';
import {toSay} from './twin/twin-words.ts';
import {withoutEnded} from './without-ended.ts';

/** Kinds that a reader in a hurry leaves out: what others cite, and what is about the handbook itself. */
const OPTIONAL: ReadonlySet<string> = new Set(['facts', 'glossary', 'guide', 'post']);

/** The word that llmstxt.org gives that section, in every language. */
const OPTIONAL_TITLE = 'Optional';

/** What a language model reads first, by llmstxt.org: what the site is, and links to the twins of its pages. */
export const toLlmsText = (
  graph: ContentGraph,
  site: Site,
  locale: string,
  messages: Readonly<Record<string, string>>,
): string => {
  const {company} = graph;
  const say = toSay(messages);
  const source = getSourceLocale(company);
  const readable = withoutEnded(graph).entries.filter((entry) => !isUntranslated(entry, locale, source));
  const mark = say('proposed.mark');
  const toItem = (entry: Entry): Paragraph => {
    const data = localize(entry, locale);
    const proposed = findStanding(entry)?.status === 'proposed' ? ` (${mark})` : '';
    const page = link(getTitle(data), toTwinUrl(site, entry.address, locale));
    return paragraph(page, `: ${data.description}${proposed}`);
  };
  const toSection = (title: string, entries: readonly Entry[]): RootContent[] =>
    entries.length === 0 ? [] : [heading(2, title), ...list(entries.map((entry) => [toItem(entry)]))];
  const name = pickWord(company.site, locale) ?? company.name;
  const files = dataFiles.map((file) => [
    paragraph(
      link(toDataPath(file), `${toRoot(site, site.source)}${toDataPath(file)}`),
      text(`: ${messages[`data.${file.name}`] ?? file.description}`),
    ),
  ]);
  const children: RootContent[] = [
    heading(1, name),
    {type: 'blockquote', children: [paragraph(pickWord(company.tagline, locale) ?? '')]},
    paragraph(say('twin.list', {mark: `(${mark})`, company: company.name})),
    ...toChapters(readable, company.navbar).flatMap((entries) =>
      toSection(nameChapter(entries, locale, name), entries),
    ),
    heading(2, say('twin.data')),
    ...list(files),
    ...toSection(
      OPTIONAL_TITLE,
      readable.filter(({kind}) => OPTIONAL.has(kind)),
    ),
  ];
  return toMarkdown({type: 'root', children}, {bullet: '-', listItemIndent: 'one'});
};

const findChapter = ({address}: Entry): string => address.split('/')[1] ?? '';

/** Pages by the first folder of their address, those of the bar at the top first; single pages go to the home page. */
const toChapters = (entries: readonly Entry[], navbar: readonly string[]): Entry[][] => {
  const needed = entries.filter(({kind}) => !OPTIONAL.has(kind));
  const folders = new Set(needed.filter(({address}) => address.split('/').length > 2).map(findChapter));
  const chapters = Map.groupBy(needed, (entry) => (folders.has(findChapter(entry)) ? findChapter(entry) : ''));
  const first = ['', ...navbar.map((address) => address.split('/')[1] ?? '')];
  const rank = (chapter: string) => (first.includes(chapter) ? first.indexOf(chapter) : first.length);
  return [...chapters]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([, pages]) => pages.sort((a, b) => (a.address < b.address ? -1 : 1)));
};

/** A chapter is called what its first page is, which is the folder's own. */
const nameChapter = ([first]: readonly Entry[], locale: string, name: string): string =>
  first === undefined || first.address === '/' ? name : getTitle(localize(first, locale));
