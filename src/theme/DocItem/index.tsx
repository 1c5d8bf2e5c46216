import SocialCard from '@site/src/components/SocialCard';
import type {PageProps} from '@site/src/plugins/handbook/props';
import {listSections as listJobSections} from '@site/src/theme/JobFoot/sections';
import {listSections as listStageSections} from '@site/src/theme/StageFoot/sections';
import type {Props} from '@theme/DocItem';
import DocItem from '@theme-original/DocItem';
import {useMemo} from 'react';

type Content = Props['content'];

/**
 * Adds what the graph lists on a page to the page's table of contents, marks one that is not translated, and names the
 * page's card.
 */
export default function DocItemWithContents(props: Props) {
  const content = useMemo(() => withContents(props.content), [props.content]);
  return (
    <>
      <SocialCard card={getPage(props.content).card} />
      <DocItem {...props} content={content} />
    </>
  );
}

const getPage = (content: Content): PageProps => (content.metadata.frontMatter as unknown as {page: PageProps}).page;

const listSections = (header: PageProps['header']): Array<{id: string; title: string}> => {
  switch (header?.kind) {
    case 'job':
      return listJobSections(header);
    case 'stage':
      return listStageSections(header);
    default:
      return [];
  }
};

const withContents = (content: Content): Content => {
  const page = getPage(content);
  const criteria = page.header?.kind === 'level' ? page.header.criteria : [];
  const sections = listSections(page.header);
  if (criteria.length === 0 && sections.length === 0 && !page.fallback) return content;
  const toc = [...content.toc, ...criteria.map(({id, name}) => ({id, value: name, level: 2}))];
  const Prose = content;
  // The module of a page is a component with the page's data on it.
  return Object.assign(() => <Prose />, content, {
    toc: [
      ...toc.map((item) => ({...item, value: mark(item.value, page.fallback ?? undefined)})),
      // In the reader's language, whatever the page's own is.
      ...sections.map(({id, title}) => ({id, value: title, level: 2})),
    ],
  }) as Content;
};

/** Names in a table of contents are HTML. */
const mark = (html: string, lang: string | undefined): string =>
  lang === undefined ? html : `<span lang="${lang}">${html}</span>`;
