import {describe, expect, test} from 'vitest';
import {listImports} from '../support/list-imports.ts';
import {listTrackedFiles, readText} from '../support/repository.ts';

type Layer = {
  name: string;
  files: RegExp;
  /** What its files may import when the site is built or shown. */
  may: RegExp;
};

const PARSERS =
  'zod|yaml|mdast(?:-util-[\\w-]+)?|micromark(?:-[\\w-]+)*|unist-util-[\\w-]+|github-slugger|fastest-levenshtein';

/** Who may import whom: docs/contributing/decisions explains it. A file belongs to the first layer that it matches. */
const layers: Layer[] = [
  {name: 'reading', files: /^src\/content\/read-files\.ts$/, may: /^(?:src\/content\/|node:)/},
  {name: 'content', files: /^src\/content\//, may: new RegExp(`^src/content/|^(?:${PARSERS})$`)},
  {
    name: 'publish',
    files: /^src\/publish\//,
    may: /^src\/(?:publish|content)\/|^(?!node:|react|@docusaurus|@theme|@generated|src\/)/,
  },
  {name: 'history', files: /^src\/history\//, may: /^(?:src\/(?:history|content)\/|node:)/},
  {
    name: 'audit',
    files: /^src\/audit\//,
    may: /^src\/(?:audit|content)\/|^(?!react|@docusaurus|@theme|@generated|src\/)/,
  },
  {
    name: 'release',
    files: /^src\/release\//,
    may: /^src\/(?:release|content)\/|^(?!react|@docusaurus|@theme|@generated|src\/)/,
  },
  {
    // What runs in a browser: of the repository only its own folder, and nothing that reads files or schemas.
    name: 'clients of plugins',
    files: /^src\/plugins\/[\w-]+\/client\.ts$/,
    may: /^(?:src\/plugins\/|react(?:\/|$)|@docusaurus\/|@generated\/)/,
  },
  {
    name: 'plugins',
    files: /^src\/plugins\//,
    may: /^(?:src\/(?:plugins|content|publish|history)\/|@docusaurus\/|@generated\/|@easyops-cn\/docusaurus-search-local|lunr$|minisearch$|pagefind$|fastest-levenshtein$|mdast-util-to-hast$|hast-util-to-html$|node:(?!child_process))/,
  },
  {
    name: 'cli',
    files: /^src\/cli\//,
    may: /^(?:src\/(?:cli|content|publish|history|audit|release|plugins)\/|node:(?!child_process)|yaml$|commander$)/,
  },
  {
    name: 'components',
    files: /^src\/components\//,
    may: /^(?:src\/components\/|react(?:\/|$)|@docusaurus\/(?:Link|Translate|Head|useBaseUrl)$)/,
  },
  {
    // The one thing of the site that writes Markdown in the browser: of what somebody types there.
    name: 'outline',
    files: /^src\/routes\/SelfCheck\/to-outline\.ts$/,
    may: /^(?:src\/routes\/SelfCheck\/|mdast-util-to-markdown$)/,
  },
  {
    // Writes a file for the reader's calendar, likewise.
    name: 'calendar',
    files: /^src\/routes\/Prepare\/to-calendar\.ts$/,
    may: /^ical-generator$/,
  },
  {
    name: 'routes and theme',
    files: /^src\/(?:routes|theme)\//,
    may: /^(?:src\/(?:routes|theme|components)\/|src\/fonts\/[\w-]+\.woff2$|src\/plugins\/[\w-]+\/client(?:\.ts)?$|react(?:\/|$)|clsx$|@theme\/|@theme-original\/|@docusaurus\/)/,
  },
  {name: 'fonts', files: /^src\/fonts\//, may: /^(?:node:|subset-font$)/},
  {name: 'site', files: /^src\/site\//, may: /^src\/site\//},
  {name: 'composition', files: /^(?:docusaurus\.config|sidebars)\.ts$/, may: /^src\/(?:site|plugins|content)\//},
];

/** Types cost nothing and tie nothing: those of the content and of what plugins hand out are free everywhere. */
const FREE_TYPES = /^src\/content\/|^src\/plugins\/[\w-]+\/(?:views\/)?props(?:\.ts)?$|^(?!src\/)/;

const findForbidden = (path: string, source: string): string[] => {
  const layer = layers.find(({files}) => files.test(path));
  if (!layer) return [`${path} belongs to no layer`];
  return listImports(path, source)
    .filter(({target, typeOnly}) => !layer.may.test(target) && !(typeOnly && FREE_TYPES.test(target)))
    .map(({target}) => `${path} (${layer.name}) may not import ${target}`);
};

const sources = listTrackedFiles().filter((path) => /^(?:src\/.*|docusaurus\.config|sidebars)\.tsx?$/.test(path));
const real = sources.filter((path) => !path.endsWith('.d.ts'));

test('keeps every file of src/ to what its layer may import', () => {
  expect(real.length).toBeGreaterThan(50);
  expect(real.flatMap((path) => findForbidden(path, readText(path)))).toEqual([]);
});

describe('finds what is forbidden', () => {
  test.each([
    ['src/content/graph.ts', "import {readFileSync} from 'node:fs';"],
    ['src/content/graph.ts', "import React from 'react';"],
    ['src/content/rules/x.ts', "import {main} from '../../cli/main.ts';"],
    ['src/content/x.ts', "export {toFeed} from '../publish/feed.ts';"],
    ['src/content/x.ts', "export * from '../publish/feed.ts';"],
    ['src/content/x.ts', "const feed = await import('../publish/feed.ts');"],
    ['src/content/x.ts', "const feed = require('../publish/feed.ts');"],
    ['src/content/x.ts', "import '../publish/feed.ts';"],
    ['src/content/x.ts', "import {\n  a,\n  b,\n} from '../publish/feed.ts';"],
    ['src/content/x.ts', "import {type Feed} from '../publish/feed.ts';"],
    ['src/content/x.ts', "import type {Feed} from '../publish/feed.ts';"],
    ['src/publish/x.ts', "import {join} from 'node:path';"],
    ['src/history/x.ts', "import {x} from '../plugins/handbook/index.ts';"],
    ['src/plugins/handbook/index.ts', "import {useState} from 'react';"],
    ['src/plugins/handbook/index.ts', "import {execFileSync} from 'node:child_process';"],
    ['src/plugins/handbook/index.ts', "import {Link} from '../../components/Link';"],
    ['src/plugins/handbook/client.ts', "import {loadHandbook} from '../../content/load-handbook.ts';"],
    ['src/plugins/handbook/client.ts', "import {readFileSync} from 'node:fs';"],
    ['src/cli/x.ts', "import {execFileSync} from 'node:child_process';"],
    ['src/components/X/index.tsx', "import useDocusaurusContext from '@docusaurus/useDocusaurusContext';"],
    ['src/components/X/index.tsx', "import {getTitle} from '../../content/graph.ts';"],
    ['src/components/X/index.tsx', "import {useHandbook} from '@site/src/plugins/handbook/client';"],
    ['src/theme/X/index.tsx', "import {toLink} from '@site/src/plugins/handbook/to-link';"],
    ['src/theme/X/index.tsx', "import * as z from 'zod';"],
    ['src/routes/X/index.tsx', "import {toMarkdown} from 'mdast-util-to-markdown';"],
    ['src/routes/SelfCheck/to-outline.ts', "import {fromMarkdown} from 'mdast-util-from-markdown';"],
    ['src/site/x.ts', "import {getTitle} from '../content/graph.ts';"],
    ['docusaurus.config.ts', "import {X} from './src/components/X';"],
    ['src/elsewhere/x.ts', ''],
  ])('in %s: %s', (path, source) => {
    expect(findForbidden(path, `// A file.\n${source}\n`)).toHaveLength(1);
  });
});

describe('leaves alone what is allowed', () => {
  test.each([
    ['src/content/read-files.ts', "import {readFileSync} from 'node:fs';"],
    ['src/content/x.ts', "import * as z from 'zod';\nimport {getTitle} from './graph.ts';"],
    ['src/content/x.ts', "// import React from 'react';\n/* import React from 'react'; */"],
    ['src/content/x.ts', "const text = 'see https://example.org // import';"],
    ['src/components/X/index.tsx', "import type {Entry} from '../../content/graph.ts';"],
    ['src/components/X/index.tsx', "import type {LinkProps} from '@site/src/plugins/handbook/props';"],
    ['src/theme/X/index.tsx', "import {useHandbook} from '@site/src/plugins/handbook/client';"],
    ['src/history/x.ts', "import {execFileSync} from 'node:child_process';"],
  ])('in %s: %s', (path, source) => {
    expect(findForbidden(path, source)).toEqual([]);
  });
});

/** Everything that runs because a file runs, our own files followed. */
const listReached = (start: string, read: (path: string) => string | undefined): Map<string, string> => {
  const reached = new Map<string, string>();
  const follow = (path: string, from: string): void => {
    const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].find((end) => read(path + end) !== undefined);
    const name = found === undefined ? path : path + found;
    if (reached.has(name)) return;
    reached.set(name, from);
    if (found === undefined) return;
    for (const {target, typeOnly} of listImports(name, read(name) ?? '')) if (!typeOnly) follow(target, name);
  };
  follow(start, '');
  return reached;
};

const findInBrowser = (files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()]
    .filter((path) => /^src\/(?:components|routes|theme)\/|^src\/plugins\/[\w-]+\/client\.ts$/.test(path))
    .flatMap((path) =>
      [...listReached(path, (name) => files.get(name))]
        .filter(([target]) => /^(?:zod|yaml|node:.*|commander|mdast(?!-util-to-markdown$).*|micromark.*)$/.test(target))
        .map(([target, from]) => `${path} carries ${target} into the browser, through ${from}`),
    );

test('lets no parser, schema or disk reach the browser, through however many files', () => {
  expect(findInBrowser(new Map(real.map((path) => [path, readText(path)])))).toEqual([]);
});

test('finds a schema that reaches the browser through another file', () => {
  const files = new Map([
    ['src/components/X/index.tsx', "import {useX} from '@site/src/plugins/x/client';"],
    ['src/plugins/x/client.ts', "import {toX} from './to-x.ts';"],
    ['src/plugins/x/to-x.ts', "import * as z from 'zod';"],
  ]);
  expect(findInBrowser(files)).toEqual([
    'src/components/X/index.tsx carries zod into the browser, through src/plugins/x/to-x.ts',
    'src/plugins/x/client.ts carries zod into the browser, through src/plugins/x/to-x.ts',
  ]);
});
