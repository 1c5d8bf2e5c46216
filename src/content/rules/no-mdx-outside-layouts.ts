import type {Rule} from '../rule.ts';

// MDX is a program: `{process.env.SECRET}` in a page would publish the secret of the machine that builds it.
export const noMdxOutsideLayouts: Rule = {
  name: 'no-mdx-outside-layouts',
  description: 'Content is Markdown; MDX, which is code, stays in src/.',
  severity: 'error',
  check: (graph) =>
    graph.files
      .filter(({path}) => /\.mdx$/i.test(path))
      .map(({path}) => ({
        path,
        line: 1,
        column: 1,
        message: 'Unexpected MDX file: MDX is code, and runs on the machine that builds the site.',
        fix: `Rename it to ${path
          .split('/')
          .at(-1)
          ?.replace(/\.mdx$/i, '.md')}, and write it in Markdown.`,
      })),
};
