import type {Nodes, Parents} from 'mdast';
import type {ContentGraph, Entry, Translation} from '../../src/content/graph.ts';
import {parseTree} from '../../src/content/markdown.ts';

/** Words that readers read, and where they are written. */
export type WrittenText = {
  path: string;
  line: number;
  text: string;
  /** The field of the front matter that they stand in. */
  field?: string;
};

/** Stands where code stood: neither a letter nor a space. */
export const GAP = '\uFFFC';

/** A page's text fields and its prose, paragraph by paragraph. */
export const listPageTexts = (graph: ContentGraph, page: Entry | Translation): WrittenText[] => {
  const {path, body, data, locate} = page;
  const text = graph.files.find((file) => file.path === path)?.text ?? body;
  const above = text.slice(0, text.length - body.length).split('\n').length - 1;
  return [
    ...listStrings(data).map((field) => ({
      path,
      line: locate(field.at).line,
      text: field.text,
      field: String(field.at[0]),
    })),
    ...listProse(body).map((block) => ({path, line: block.line + above, text: block.text})),
  ];
};

/** The texts of every page that is translated into a language. */
export const listTranslatedTexts = (graph: ContentGraph, locale: string): WrittenText[] =>
  graph.entries
    .flatMap(({translations}) => translations.filter((page) => page.locale === locale))
    .flatMap((page) => listPageTexts(graph, page));

type Field = {at: Array<string | number>; text: string};

/** Every string below a value, and the way to it; ids are no words. */
export const listStrings = (value: unknown, at: Field['at'] = []): Field[] => {
  if (typeof value === 'string') return at.at(-1) === 'id' ? [] : [{at, text: value}];
  if (value === null || typeof value !== 'object') return [];
  const inside: Array<[string | number, unknown]> = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inside.flatMap(([key, item]) => listStrings(item, [...at, key]));
};

const listProse = (body: string): Array<{line: number; text: string}> => {
  const found: Array<{line: number; text: string}> = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const text = toPlain(node).replace(/\s*\{#[^}]+\}$/, '');
      found.push({line: node.position?.start.line ?? 1, text});
    } else if ('children' in node) {
      for (const child of node.children) visit(child);
    }
  };
  visit(parseTree(body));
  return found;
};

const toPlain = (node: Parents): string =>
  node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type === 'image') return child.alt ?? '';
      if (child.type === 'break') return '\n';
      return 'children' in child ? toPlain(child) : GAP;
    })
    .join('');
