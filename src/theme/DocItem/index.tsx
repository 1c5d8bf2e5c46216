import type {PageProps} from '@site/src/plugins/handbook/props';
import type {Props} from '@theme/DocItem';
import DocItem from '@theme-original/DocItem';
import {useMemo} from 'react';

type Content = Props['content'];

/** Adds what the graph lists on a page to the page's table of contents. */
export default function DocItemWithContents(props: Props) {
  const content = useMemo(() => withContents(props.content), [props.content]);
  return <DocItem {...props} content={content} />;
}

const withContents = (content: Content): Content => {
  const {page} = content.metadata.frontMatter as unknown as {page: PageProps};
  if (page.header?.kind !== 'level') return content;
  const criteria = page.header.criteria.map(({id, name}) => ({id, value: name, level: 2}));
  const Prose = content;
  // The module of a page is a component with the page's data on it.
  return Object.assign(() => <Prose />, content, {
    toc: [...content.toc, ...criteria],
  }) as Content;
};
