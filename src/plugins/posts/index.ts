import {resolve} from 'node:path';
import blogPlugin, {type BlogContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-blog';
import type {HtmlTagObject, LoadContext, Plugin} from '@docusaurus/types';
import {attachPage, readHandbook} from '../handbook/attach-pages.ts';
import {inTurn} from '../handbook/in-turn.ts';

export {validateOptions};

/** The blog plugin, wrapped as the docs plugin is: a post has a standing and a basis like every page. */
export default async function postsPlugin(context: LoadContext, options: PluginOptions): Promise<Plugin<BlogContent>> {
  const blog: Plugin<BlogContent> = await blogPlugin(context, options);
  return {
    ...blog,
    // A post's basis is a fact in docs/, and its owner a role in company.yaml.
    getPathsToWatch: () => [
      ...(blog.getPathsToWatch?.() ?? []),
      ...['docs/facts/**/*.md', 'company.yaml'].map((path) => resolve(context.siteDir, path)),
    ],
    injectHtmlTags(args) {
      const {headTags = []} = blog.injectHtmlTags?.(args) ?? {};
      return {headTags: [headTags].flat().map(nameFeed)};
    },
    loadContent: inTurn(async () => {
      const handbook = readHandbook(context);
      const content = (await blog.loadContent?.()) as BlogContent;
      for (const {metadata} of content.blogPosts) attachPage(metadata, handbook, context);
      return content;
    }),
  };
}

/** The original calls a feed “… RSS Feed” in every language. */
const nameFeed = (tag: string | HtmlTagObject): string | HtmlTagObject => {
  if (typeof tag === 'string' || typeof tag.attributes?.title !== 'string') return tag;
  const title = tag.attributes.title.replace(/ (\w+) Feed$/, ' ($1)');
  return {...tag, attributes: {...tag.attributes, title}};
};
