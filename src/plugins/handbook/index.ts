import {resolve} from 'node:path';
import docsPlugin, {type LoadedContent, type PluginOptions, validateOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {hasFullHistory} from '../../history/has-full-history.ts';
import {attachPage, type CheckedHandbook, readHandbook} from './attach-pages.ts';
import {inTurn} from './in-turn.ts';
import {markLanguages} from './mark-languages.ts';
import {quietPostings} from './quiet-postings.ts';
import {toRoute} from './views/to-route.ts';

export {validateOptions};

/** What the handbook's plugin keeps for others beside what Docusaurus' own does. */
export type HandbookContent = LoadedContent & Pick<CheckedHandbook, 'cards' | 'views'>;

/**
 * The docs plugin, with each page's part of the graph attached to it. It wraps the original, as Docusaurus'
 * documentation describes, so that the graph is read anew exactly when the pages are: in a warm build and in live
 * preview an edited skill changes the job that requires it.
 */
export default async function handbookPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<HandbookContent>> {
  const showLastUpdateTime = hasFullHistory(context.siteDir);
  const docs: Plugin<LoadedContent> = await docsPlugin(context, {...options, showLastUpdateTime});
  return {
    ...docs,
    getPathsToWatch: () => [...(docs.getPathsToWatch?.() ?? []), resolve(context.siteDir, 'company.yaml')],
    loadContent: inTurn(async () => {
      const handbook = readHandbook(context);
      // The plugin wrapped here always loads content.
      const content = (await docs.loadContent?.()) as LoadedContent;
      for (const doc of content.loadedVersions.flatMap((version) => version.docs)) attachPage(doc, handbook, context);
      return {...content, cards: handbook.cards, views: handbook.views};
    }),
    // The original gives back only what it knows.
    translateContent: (args) => ({...args.content, ...docs.translateContent?.(args)}),
    // Only now are the names in the side menu translated.
    async contentLoaded(args) {
      markLanguages(args.content);
      quietPostings(args.content);
      await docs.contentLoaded?.(args);
      for (const view of args.content.views) args.actions.addRoute(toRoute(view, context.baseUrl));
    },
  };
}
