import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {PageProps} from './props.ts';

type Sidebar = LoadedContent['loadedVersions'][number]['sidebars'][string];
type Item = Sidebar[number];

/**
 * Notes the language of what names an untranslated page elsewhere: in the side menu, and on the pages before and after
 * it. A section can have a name in the reader's language all the same; that is left as it is.
 */
export const markLanguages = ({loadedVersions}: LoadedContent): void => {
  for (const {docs, sidebars} of loadedVersions) {
    const untranslated = docs.filter((doc) => findLanguage(doc) !== undefined);
    for (const sidebar of Object.values(sidebars)) markItems(sidebar, untranslated);
    for (const link of docs.flatMap(({previous, next}) => [previous, next])) {
      const target = untranslated.find(({permalink}) => permalink === link?.permalink);
      if (link && target) Object.assign(link, {lang: findLanguage(target)});
    }
  }
};

/** The language of a page that cannot be read in the reader's. */
const findLanguage = ({frontMatter}: DocMetadata): string | undefined =>
  (frontMatter as {page?: PageProps}).page?.fallback ?? undefined;

const markItems = (items: readonly Item[], untranslated: readonly DocMetadata[]): void => {
  for (const item of items) {
    const page = item.type === 'category' ? item.link : item;
    const doc = untranslated.find(({id}) => page?.type === 'doc' && page.id === id);
    const label = 'label' in item ? item.label : undefined;
    if (doc && (label === undefined || label === toLabel(doc))) {
      item.customProps = {...item.customProps, lang: findLanguage(doc)};
    }
    if (item.type === 'category') markItems(item.items, untranslated);
  }
};

const toLabel = ({frontMatter, title}: DocMetadata): string => frontMatter.sidebar_label ?? title;
