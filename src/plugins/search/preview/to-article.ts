import {toHtml} from 'hast-util-to-html';
import type {Nodes} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {type ContentGraph, type Entry, getSourceLocale, getTitle} from '../../../content/graph.ts';
import {localize} from '../../../content/localize.ts';
import {EXPLICIT_ID, parseTree} from '../../../content/markdown.ts';
import type {BuiltPage} from '../pagefind/index-text.ts';

/** A page's prose as an article to be indexed: live preview has no built page. */
export const toArticle = ({company}: ContentGraph, entry: Entry, locale: string): BuiltPage => {
  const {body, prose} =
    locale === getSourceLocale(company)
      ? entry
      : (entry.translations.find((translation) => translation.locale === locale) ?? entry);
  const tree = parseTree(body);
  let place = 0;
  const mark = (node: Nodes): void => {
    if (node.type === 'heading') {
      const id = prose.headings[place]?.id;
      place += 1;
      if (id !== undefined) node.data = {hProperties: {id}};
      const last = node.children.at(-1);
      if (last?.type === 'text') last.value = last.value.replace(EXPLICIT_ID, '');
    }
    if ('children' in node) for (const child of node.children) mark(child);
  };
  mark(tree);
  const title = toHtml({
    type: 'element',
    tagName: 'h1',
    properties: {},
    children: [{type: 'text', value: getTitle(localize(entry, locale))}],
  });
  return {address: entry.address, html: `<html><body><article>${title}${toHtml(toHast(tree))}</article></body></html>`};
};
