import {globSync, readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {slug} from 'github-slugger';
import type {Nodes, Parent, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmTableFromMarkdown, gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {toMarkdown} from 'mdast-util-to-markdown';
import {toString as toText} from 'mdast-util-to-string';
import {gfmTable} from 'micromark-extension-gfm-table';
import {parse} from 'yaml';
import type {BenchPage} from './page.ts';

type Draft = {file: string; path: string; fields: Record<string, unknown>; tree: Root};

const FRONT_MATTER = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?\r?\n)?\1[ \t]*(?:\r?\n|$)/;

/** What is code in MDX, and signs of a generator's own: none of it is text. */
const NOT_TEXT = [
  /^(?:import|export)\s[^\n]*(?:from\s+['"][^'"]+['"]|['"][^'"]+['"]|=[^\n]*);?[ \t]*$/,
  /^\s*:{3,}.*$/,
  /^\s*\{\{[<%].*[>%]\}\}\s*$/,
];

const readFields = (yaml: string): Record<string, unknown> => {
  try {
    const value: unknown = parse(yaml, {logLevel: 'silent'});
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : {};
  } catch {
    return {};
  }
};

/** Lines that are no text go, but never inside of code. */
const dropLines = (text: string): string => {
  let fence: string | undefined;
  return text
    .split(/\r?\n/)
    .filter((line) => {
      const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
      if (mark && fence === undefined) fence = mark;
      else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
      return fence !== undefined || mark !== undefined || !NOT_TEXT.some((pattern) => pattern.test(line));
    })
    .join('\n');
};

const toPath = (file: string): string => {
  const parts = file
    .replace(/\.(?:md|mdx|markdown)$/i, '')
    .split(/[\\/]/)
    .map(
      (part) =>
        slug(part.normalize('NFKD').replace(/[^\w -]/g, ''))
          .replace(/_/g, '-')
          .replace(/^-+|-+$/g, '') || 'page',
    )
    .map((part) => part.replace(/-{2,}/g, '-'));
  if (parts.length > 1 && /^(?:index|readme)$/.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('/');
};

const readDraft = (file: string, source: string): Omit<Draft, 'path'> => {
  const text = source.replaceAll('\0', '');
  const [all = '', fence, yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  const tree = fromMarkdown(dropLines(text.slice(all.length)), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  return {file, fields: fence === '---' ? readFields(yaml) : {}, tree};
};

const isParent = (node: Nodes): node is Nodes & Parent => 'children' in node;

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

/** The page's title, which then no longer stands in its text. */
const takeTitle = ({file, fields, tree}: Omit<Draft, 'path'>): string => {
  const place = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const heading = tree.children[place];
  const first = heading ? words(toText(heading).replace(/\s*\{#[^}]*\}\s*$/, '')) : '';
  if (heading) tree.children.splice(place, 1);
  return (
    words(fields.title) ||
    first ||
    words(
      basename(file)
        .replace(/\.\w+$/, '')
        .replaceAll(/[-_]+/g, ' '),
    ) ||
    'Page'
  );
};

/** What every peer can carry: no HTML, no pictures, no links to what is not there. */
const carry = (node: Nodes, toLink: (url: string) => string | undefined): Nodes[] => {
  if (['html', 'image', 'imageReference', 'definition'].includes(node.type)) return [];
  if (node.type === 'code') return [{...node, lang: /^[\w-]+$/.test(node.lang ?? '') ? node.lang : null, meta: null}];
  if (!isParent(node)) return [node];
  const children = node.children.flatMap((child) => carry(child, toLink));
  if (node.type === 'linkReference') return children;
  if (node.type === 'link') {
    const url = toLink(node.url);
    return url === undefined || children.length === 0 ? children : [{...node, url, title: null, children} as Nodes];
  }
  if (node.type === 'heading') {
    const last = children.at(-1);
    if (last?.type === 'text') last.value = last.value.replace(/\s*\{#[^}]*\}\s*$/, '');
    if (words(toText({...node, children} as Nodes)) === '') return [];
    return [{...node, depth: Math.max(2, node.depth), children} as Nodes];
  }
  // A paragraph that was a picture, a list whose items were tags.
  if (children.length === 0 && node.type !== 'tableCell' && node.type !== 'root') return [];
  return [{...node, children} as Nodes];
};

/** Reads one foreign page; links lead only to pages that `find` knows. */
const toPage = (draft: Draft, find: (file: string) => string | undefined): BenchPage | undefined => {
  const title = takeTitle(draft);
  const toLink = (url: string): string | undefined => {
    if (/^https?:\/\//.test(url)) return URL.canParse(url) ? url : undefined;
    const [target = ''] = url.split(/[#?]/);
    if (target === '' || /^[a-z][a-z+.-]*:/i.test(target)) return undefined;
    const file = posix.normalize(target.startsWith('/') ? target.slice(1) : join(dirname(draft.file), target));
    const path = find(file);
    return path === undefined ? undefined : `/${path}`;
  };
  const [tree] = carry(draft.tree, toLink);
  if (tree?.type !== 'root' || tree.children.length === 0) return undefined;
  const body = toMarkdown(tree, {extensions: [gfmTableToMarkdown()], bullet: '-'});
  return {path: draft.path, title, description: words(draft.fields.description).slice(0, 180), body};
};

/** The same pages, with links to pages that are not among them turned into words. */
export const keepLinksWithin = (pages: readonly BenchPage[]): BenchPage[] => {
  const kept = new Set(pages.map(({path}) => path));
  return pages.map((page) => ({
    ...page,
    body: page.body.replace(/\[((?:\\.|[^\]\\])*)\]\(\/([^)\s]*)\)/g, (link, label: string, path: string) =>
      kept.has(path) ? link : label,
    ),
  }));
};

/** Foreign Markdown as pages: each file's text by its path. */
export const toForeignPages = (files: ReadonlyArray<{file: string; text: string}>): BenchPage[] => {
  const taken = new Set<string>();
  const drafts = files.map(({file, text}) => {
    const wanted = toPath(file);
    let path = wanted;
    for (let number = 2; taken.has(path); number += 1) path = `${wanted}-${number}`;
    taken.add(path);
    return {...readDraft(file, text), path};
  });
  const paths = new Map(drafts.map(({file, path}) => [file.replaceAll('\\', '/'), path]));
  const find = (file: string): string | undefined =>
    [file, `${file}.md`, `${file}.mdx`, `${file}/index.md`, `${file}/README.md`, `${file}index.md`, `${file}README.md`]
      .map((name) => paths.get(name))
      .find((path) => path !== undefined);
  return keepLinksWithin(drafts.flatMap((draft) => toPage(draft, find) ?? []));
};

/** Any folder of Markdown as pages, in the order of their paths. */
export const readForeign = (folder: string): BenchPage[] => {
  const files = globSync('**/*.{md,mdx,markdown}', {
    cwd: folder,
    exclude: (name) => name === 'node_modules' || /^\.\w/.test(name),
  }).sort();
  return toForeignPages(files.map((file) => ({file, text: readFileSync(join(folder, file), 'utf8')})));
};
