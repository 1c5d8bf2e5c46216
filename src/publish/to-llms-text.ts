import type {Paragraph, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {type ContentGraph, type Entry, getSourceLocale, getTitle} from '../content/graph.ts';
import {isUntranslated, localize, pickWord} from '../content/localize.ts';
import {getCollection} from '../content/parts.ts';
import {findStanding} from '../content/standing.ts';
import {type Chapter, listChapters} from './list-chapters.ts';
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
  const needed = readable.filter(({kind}) => !OPTIONAL.has(kind));
  const optional = readable.filter(({kind}) => OPTIONAL.has(kind));
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
  const nameChapter = ({folder, entries: [first]}: Chapter): string => {
    if (folder === '' || first === undefined) return name;
    // Not every folder has a page of its own.
    const own = first.address === `/${folder}` ? getTitle(localize(first, locale)) : undefined;
    return own ?? messages[`kind.${first.kind}`] ?? getCollection(first).label;
  };
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
    ...listChapters(needed, company.navbar).flatMap((chapter) => toSection(nameChapter(chapter), chapter.entries)),
    heading(2, say('twin.data')),
    ...list(files),
    ...toSection(OPTIONAL_TITLE, optional),
  ];
  return toMarkdown({type: 'root', children}, {bullet: '-', listItemIndent: 'one'});
};
