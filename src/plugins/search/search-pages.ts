import {findPage, type SearchDocument, type SearchField, type SearchIndex} from './load-index.ts';
import {markExcerpt, markText} from './mark-text.ts';
import type {MarkedText, SearchHit} from './props.ts';
import {rankPages} from './rank-pages.ts';
import type {RankedPage} from './score-page.ts';

/** Pages that answer a query, best first, as a list of results shows them. */
export const searchPages = (index: SearchIndex, query: string): SearchHit[] =>
  rankPages(index, query).flatMap((page) => {
    const hit = toHit(index, page);
    return hit ? [hit] : [];
  });

const toHit = (index: SearchIndex, page: RankedPage): SearchHit | undefined => {
  const title = findDocument(index, 'title', page.url);
  const known = findPage(index, page.url);
  if (!title || !known) return undefined;
  const {kind, label} = known;
  const heading = page.section === null ? undefined : findDocument(index, 'heading', page.url, page.section);
  return {
    kind,
    label,
    address: `${page.url}${page.section ?? ''}`,
    title: mark(page, title),
    alias: findAlias(page),
    section: heading ? mark(page, heading) : null,
    excerpt: toExcerpt(index, page),
    proposed: false,
    state: null,
  };
};

/** The other word for the page that was looked for, where its title was not. */
const findAlias = ({texts}: RankedPage): MarkedText | null => {
  if (texts.some(({field}) => field === 'title')) return null;
  const alias = texts.find(({field}) => field === 'alias');
  return alias ? markText(alias.document.t, alias.positions) : null;
};

/** What is shown of the text: the section's own, else what the page says of itself, else how it begins. */
const toExcerpt = (index: SearchIndex, page: RankedPage): MarkedText => {
  const {url, section} = page;
  const text =
    section === null
      ? (findDocument(index, 'description', url) ?? findDocument(index, 'content', url))
      : findDocument(index, 'content', url, section);
  return text ? markExcerpt(text.t, findPlaces(page, text)) : [];
};

const mark = (page: RankedPage, document: SearchDocument): MarkedText =>
  markText(document.t, findPlaces(page, document));

const findPlaces = ({texts}: RankedPage, document: SearchDocument) =>
  texts.find((text) => text.document === document)?.positions ?? [];

const findDocument = (index: SearchIndex, name: SearchField['name'], url: string, anchor?: string) =>
  [...(index.fields.find((field) => field.name === name)?.documents.values() ?? [])].find(
    ({u, h}) => u === url && (anchor === undefined ? !h : h === anchor),
  );
