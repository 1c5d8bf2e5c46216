import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageProps} from './props.ts';

// Both hooks read `metadata.frontMatter`: their own `frontMatter` is compiled with the page, and goes stale when
// another file changes.

/** What the current page of the handbook knows beside its prose. The only way from the theme into the graph. */
export const usePage = (): PageProps => getPage(useDoc().metadata.frontMatter);

/** The same for a blog post. */
export const usePost = (): PageProps => getPage(useBlogPost().metadata.frontMatter);

// The handbook's plugins give every page this field.
const getPage = (frontMatter: object): PageProps => (frontMatter as {page: PageProps}).page;
