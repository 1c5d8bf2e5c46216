import type {Rule} from '../rule.ts';

/** What may lie beside pages: pictures, and the few lists that Docusaurus and the ledger keep there. */
const BESIDE_PAGES = /\.(?:png|jpe?g|webp|avif|gif|svg)$|^docs\/addresses\.yaml$|\/?(?:authors|tags)\.yml$/;

export const validPath: Rule = {
  name: 'valid-path',
  description: 'Every page lies in a folder that is published, under a name that can be an address.',
  severity: 'error',
  // Names of pages are checked while they are read; what is left are files that would never become one.
  check: (graph) =>
    graph.files
      .filter(({symbolicLink}) => !symbolicLink)
      .filter(({path}) => /^(?:docs|blog)\//.test(path) && !/\.mdx?$/i.test(path) && !BESIDE_PAGES.test(path))
      .map(({path}) => ({
        path,
        line: 1,
        column: 1,
        message: 'Unexpected file: it never becomes a page.',
        fix: `If it is a page, call it "${path
          .split('/')
          .at(-1)
          ?.replace(/\.[^.]*$/, '')}.md"; if readers download it, move it to static/.`,
      })),
};
