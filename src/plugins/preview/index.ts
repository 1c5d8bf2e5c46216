import type {LoadContext, Plugin} from '@docusaurus/types';
import {serveText} from '../search/preview/serve-text.ts';
import {listServed} from './list-served.ts';
import {serveFiles} from './serve-files.ts';

/** Docusaurus hands this on to the server of live preview; the bundler's own type leaves it out. */
type PreviewConfig = ReturnType<NonNullable<Plugin['configureWebpack']>> & {
  devServer: {setupMiddlewares: (handlers: unknown[]) => unknown[]};
};

/** What a build writes beside its pages, live preview makes when it is asked for: no link of a page leads nowhere there. */
export default function previewPlugin(context: LoadContext): Plugin {
  const serve = serveFiles(() => listServed(context));
  const serveSearch = serveText(context);
  return {
    name: 'handbook-preview',
    configureWebpack(_config, isServer): PreviewConfig | undefined {
      if (isServer || process.env.NODE_ENV === 'production') return;
      const setupMiddlewares = (handlers: unknown[]) => {
        // Before the server's own, which answer with the site whatever is asked for; what is returned is added behind.
        handlers.unshift(serveSearch, serve);
        return [];
      };
      return {devServer: {setupMiddlewares}};
    },
  };
}
