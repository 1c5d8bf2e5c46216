import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import {hasEnded} from '../../content/hiring.ts';
import type {PageProps} from './props.ts';

type Item = LoadedContent['loadedVersions'][number]['sidebars'][string][number];

/** So many postings are a menu; more are a list, and have one. */
const MOST = 20;

/**
 * Marks postings that the side menu leaves to the list of jobs unless one is being read: those that have ended, and all
 * where there are too many. No page leads to one of them as the page before or after it.
 */
export const quietPostings = ({loadedVersions}: LoadedContent): void => {
  for (const {docs, sidebars} of loadedVersions) {
    const postings = docs.filter((doc) => findHiring(doc) !== undefined);
    const quiet = postings.filter((doc) => postings.length > MOST || isEnded(doc));
    for (const sidebar of Object.values(sidebars)) markItems(sidebar, new Set(quiet.map(({id}) => id)));
    const permalinks = quiet.map(({permalink}) => permalink);
    for (const doc of docs) {
      if (doc.previous && permalinks.includes(doc.previous.permalink)) Object.assign(doc, {previous: undefined});
      if (doc.next && permalinks.includes(doc.next.permalink)) Object.assign(doc, {next: undefined});
    }
  }
};

const findHiring = ({frontMatter}: DocMetadata) => {
  const header = (frontMatter as {page?: PageProps}).page?.header;
  return header?.kind === 'job' ? header.hiring : undefined;
};

const isEnded = (doc: DocMetadata): boolean => {
  const hiring = findHiring(doc);
  return hiring !== undefined && hasEnded(hiring);
};

const markItems = (items: readonly Item[], quiet: ReadonlySet<string>): void => {
  for (const item of items) {
    if (item.type === 'doc' && quiet.has(item.id)) item.customProps = {...item.customProps, quiet: true};
    if (item.type !== 'category') continue;
    markItems(item.items, quiet);
    // Nothing would unfold.
    if (item.items.length > 0 && item.items.every(({customProps}) => customProps?.quiet)) item.collapsible = false;
  }
};
