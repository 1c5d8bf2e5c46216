import GithubSlugger from 'github-slugger';
import type {Definition, ImageReference, Nodes, Root} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {toString as toText} from 'mdast-util-to-string';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import type {Position} from './problem.ts';

export type Heading = Position & {id: string; depth: number; text: string};
export type Link = Position & {url: string; text: string};
export type Image = Position & {url: string; alt: string};

/** What the rules and the graph need to know of a page's prose. Positions are lines of the file. */
export type Prose = {
  headings: Heading[];
  /** Those below which nothing is written, comments left out, before the next of the same depth or a higher one. */
  emptySections: Heading[];
  links: Link[];
  images: Image[];
  /** Raw HTML, comments left out. */
  html: Array<Position & {source: string}>;
  /** Where a code block begins that is never closed. */
  unclosedFence: Position | undefined;
  /** How many words a reader reads, code left out. */
  words: number;
};

/** The id that a heading is given at its end: `{#mission}`. */
export const EXPLICIT_ID = /\s*\{#([^}]+)\}$/;

// What a browser takes for a comment, and no more: one that it would end earlier could hide a script.
const COMMENTS = /^(?:<!--(?!-?>)(?:(?!--)[\s\S])*-->\s*)+$/;

// Of GitHub's extensions, which Docusaurus reads too, the two that change what is code and what is HTML.
const GFM = {
  extensions: [gfmTable(), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
};

/** The Markdown of a page, as a tree. Never throws. */
export const parseTree = (body: string): Root => fromMarkdown(body, GFM);

/** Reads CommonMark that begins on line `firstLine` of its file. Never throws. */
export const parseMarkdown = (body: string, firstLine: number): Prose => {
  const tree = parseTree(body);
  const slugger = new GithubSlugger();
  const prose: Prose = {
    headings: [],
    emptySections: [],
    links: [],
    images: [],
    html: [],
    unclosedFence: undefined,
    words: 0,
  };
  const at = (node: Nodes): Position => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const definitions: Definition[] = [];
  const pictures: ImageReference[] = [];
  walk(tree, (node) => {
    switch (node.type) {
      case 'heading': {
        const written = toText(node, {includeHtml: false});
        const explicit = EXPLICIT_ID.exec(written)?.[1];
        const text = written.replace(EXPLICIT_ID, '');
        const heading = {...at(node), id: explicit ?? slugger.slug(text), depth: node.depth, text};
        prose.headings.push(heading);
        if (isEmptySection(tree, node)) prose.emptySections.push(heading);
        break;
      }
      case 'link':
        prose.links.push({...at(node), url: node.url, text: toText(node)});
        break;
      case 'definition':
        definitions.push(node);
        break;
      case 'imageReference':
        pictures.push(node);
        break;
      case 'image':
        prose.images.push({...at(node), url: node.url, alt: node.alt ?? ''});
        break;
      case 'html':
        if (!isComment(node)) prose.html.push({...at(node), source: node.value});
        break;
      case 'code': {
        const source = body.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
        const fence = /^(?:`{3,}|~{3,})/.exec(source[0] ?? '')?.[0];
        const last = source.length > 1 ? /^[\s>]*(`+|~+)\s*$/.exec(source.at(-1) ?? '')?.[1] : undefined;
        if (fence && !last?.startsWith(fence)) prose.unclosedFence ??= at(node);
        break;
      }
      case 'text':
        prose.words += node.value.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
        break;
    }
  });
  for (const node of definitions) {
    // `[name]: /img/x.png` is a link unless an image uses the name.
    const shown = pictures.filter(({identifier}) => identifier === node.identifier);
    if (shown.length === 0) prose.links.push({...at(node), url: node.url, text: ''});
    for (const picture of shown) prose.images.push({...at(picture), url: node.url, alt: picture.alt ?? ''});
  }
  return prose;
};

const isComment = (node: Nodes): boolean => node.type === 'html' && COMMENTS.test(node.value.trim());

const isEmptySection = (tree: Root, heading: Nodes & {type: 'heading'}): boolean => {
  const place = tree.children.indexOf(heading);
  // One inside a quotation or a list heads no section.
  if (place === -1) return false;
  for (const node of tree.children.slice(place + 1)) {
    if (node.type === 'heading' ? node.depth <= heading.depth : !isComment(node)) return node.type === 'heading';
  }
  return true;
};

// A fifth of the time of unist-util-visit, which also keeps every node's ancestors.
const walk = (node: Nodes, see: (node: Nodes) => void): void => {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
};
