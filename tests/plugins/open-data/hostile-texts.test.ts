import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString as toText} from 'mdast-util-to-string';
import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import type {ContentGraph, Entry, Node} from '../../../src/content/graph.ts';
import {withoutDrafts} from '../../../src/content/graph.ts';
import {fieldMarks} from '../../../src/content/kinds/fields.ts';
import {getCollection} from '../../../src/content/parts.ts';
import {unwrap} from '../../../src/content/translation-schema.ts';
import {toFiles} from '../../../src/plugins/open-data/to-files.ts';
import type {Site} from '../../../src/publish/page-url.ts';
import {toCard} from '../../../src/publish/to-card.ts';
import {handbook} from '../../support/handbook.ts';
import {village} from '../village.ts';

const HOSTILE = '</script> ]]> & &amp; <b> <!-- \u200Fright\u200E \u202Eleft [x](y) *z* `q` # {#id} | $& {company}';

/** Only the side menu shows it, where there is one. */
const IN_NO_FILE = 'sidebar_label';

/** Gives every text field of some data other words: by the schema, so that a field to come is among them. */
const replaceTexts = (schema: z.ZodType, value: unknown, write: (field: string) => string, field = ''): unknown => {
  if (value === undefined) return undefined;
  if (fieldMarks.get(schema)?.text) return Array.isArray(value) ? value.map(() => write(field)) : write(field);
  const inner = unwrap(schema);
  if (inner !== schema) return replaceTexts(inner, value, write, field);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => replaceTexts(inner.element as z.ZodType, item, write, field));
  }
  if (!(inner instanceof z.ZodObject)) return value;
  const shape = inner.shape as Record<string, z.ZodType>;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(record).map(([key, item]) => [key, shape[key] ? replaceTexts(shape[key], item, write, key) : item]),
  );
};

/** What a list of pages says of each, in this order or the other: a term is a title. */
const IN_LISTS = ['title', 'term', 'description'];

/** A handbook in whose every text stand the same signs, each with a number of its own, and these texts and those that lists show, by page. */
const writeHostile = () => {
  const {graph, problems} = handbook(village);
  expect(problems).toEqual([]);
  const texts = new Map<string, string[]>();
  const listed = new Map<string, string[]>();
  let number = 0;
  const replaced = new Map(
    graph.entries.map((entry) => {
      const own: string[] = [];
      texts.set(entry.address, own);
      const inLists: string[] = [];
      listed.set(entry.address, inLists);
      const data = replaceTexts(getCollection(entry).schema, entry.data, (field) => {
        number += 1;
        const text = `${HOSTILE} ${number}.`;
        if (field !== IN_NO_FILE) own.push(text);
        // Parts of a page have titles too; its own stand first.
        if (IN_LISTS.includes(field) && inLists.length < 2) inLists.push(text);
        return text;
      });
      // The kind stays the same, and so do the types of its fields.
      return [entry, {...entry, data} as Entry] as const;
    }),
  );
  const settle = (node: Node): Node => ({...node, entry: replaced.get(node.entry) ?? node.entry});
  const hostile: ContentGraph = {
    ...graph,
    company: {
      ...graph.company,
      name: HOSTILE,
      site: {en: HOSTILE},
      tagline: {en: HOSTILE},
      roles: {baker: {en: HOSTILE}},
    },
    entries: [...replaced.values()],
    edges: graph.edges.map((edge) => ({...edge, from: settle(edge.from), to: settle(edge.to)})),
  };
  return {graph: withoutDrafts(hostile), texts, listed};
};

const {graph, texts, listed} = writeHostile();
const site: Site = {roots: {en: 'https://larkspur.example/'}, source: 'en'};
const files = new Map(toFiles(graph, site, {locale: 'en', messages: {}}).map(({path, text}) => [path, text]));
const toTwin = (address: string): string => files.get(address === '/' ? 'index.md' : `${address.slice(1)}.md`) ?? '';

const listNodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(listNodes) : [])];

const listStrings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(listStrings)
      : [];

test('there is a hostile text of every field that readers read', () => {
  expect([...texts.values()].flat().length).toBeGreaterThan(50);
  expect([...texts.values()].every((own) => own.length > 1)).toBe(true);
});

describe.each([...texts])('%s', (address, own) => {
  test('shows its texts in Markdown as they are, and nothing of them as a sign', () => {
    const tree = fromMarkdown(toTwin(address));
    const words = listNodes(tree)
      .filter(({type}) => ['heading', 'paragraph'].includes(type))
      .map((node) => toText(node))
      .join('\n');
    expect(own.filter((text) => !words.includes(text))).toEqual([]);
    const nodes = listNodes(tree);
    expect(nodes.filter(({type}) => ['html', 'emphasis', 'inlineCode', 'code', 'image'].includes(type))).toEqual([]);
    const urls = nodes.flatMap((node) => (node.type === 'link' ? node.url : []));
    expect(urls.filter((url) => !/^(?:https:\/\/larkspur\.example|mailto:)/.test(url))).toEqual([]);
  });
});

test('data hold them as they are', () => {
  const all = new Set([HOSTILE, ...[...texts.values()].flat()]);
  const data = [...files].filter(([path]) => /^open-data\/[\w-]+\.json$/.test(path));
  expect(data.length).toBe(6);
  for (const [path, text] of data) {
    const hostile = listStrings(JSON.parse(text)).filter((words) => words.includes('script'));
    expect(hostile.length, path).toBeGreaterThan(2);
    expect(
      hostile.filter((words) => !all.has(words)),
      path,
    ).toEqual([]);
  }
});

test('the list for language models shows titles and sentences as they are', () => {
  const tree = fromMarkdown(files.get('llms.txt') ?? '');
  expect(listNodes(tree).filter(({type}) => ['html', 'emphasis', 'inlineCode'].includes(type))).toEqual([]);
  const words = toText(tree);
  for (const own of listed.values()) {
    expect(own).toHaveLength(2);
    for (const text of own) expect(words).toContain(text);
  }
});

test('cards show them without what turns a line round', () => {
  for (const entry of graph.entries) {
    const {title} = toCard(graph, entry, 'en', {});
    expect(title, entry.address).toMatch(
      /^<\/script> \]\]> & &amp; <b> <!-- right left \[x\]\(y\) .+ \{company\} \d+\.$/,
    );
  }
});
