import {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import BlogLayout from '@theme/BlogLayout';
import type {Props} from '@theme/BlogListPage';
import BlogListPageStructuredData from '@theme/BlogListPage/StructuredData';
import BlogListPaginator from '@theme/BlogListPaginator';
import BlogPostItems from '@theme/BlogPostItems';
import Heading from '@theme/Heading';
import SearchMetadata from '@theme/SearchMetadata';

/** The list of posts. The theme's own has no heading, so it cannot be wrapped: what it is called would have no place. */
export default function BlogListPage(props: Props) {
  const {items, sidebar} = props;
  const {blogTitle} = props.metadata;
  const allPosts = translate({id: 'blog.description', message: 'All posts, newest first.'});
  // Where nobody has described the blog, the plugin repeats its title.
  const blogDescription = props.metadata.blogDescription === blogTitle ? allPosts : props.metadata.blogDescription;
  const metadata = {...props.metadata, blogDescription};
  return (
    <HtmlClassNameProvider className={`${ThemeClassNames.wrapper.blogPages} ${ThemeClassNames.page.blogListPage}`}>
      <PageMetadata title={blogTitle} description={blogDescription} />
      <SearchMetadata tag="blog_posts_list" />
      <BlogListPageStructuredData {...props} metadata={metadata} />
      <BlogLayout sidebar={sidebar}>
        <Heading as="h1">{blogTitle}</Heading>
        <BlogPostItems items={items} />
        <BlogListPaginator metadata={metadata} />
      </BlogLayout>
    </HtmlClassNameProvider>
  );
}
