import {isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap} from 'yaml';
import {type Range, toLineEnd, toLineStart} from './cut-text.ts';

/** Front matter, and where its fields stand. */
export type Located = {yaml: string; map: YAMLMap};

/** Front matter as a document that remembers where everything stood. */
export const parseFields = (yaml: string) =>
  parseDocument(yaml, {schema: 'core', version: '1.2', merge: false, keepSourceTokens: true});

/** Finds out where the fields of front matter stand. */
export const locateFields = (yaml: string): Located => {
  const {contents} = parseFields(yaml);
  if (!isMap(contents)) throw new Error('The front matter of this page holds no fields.');
  return {yaml, map: contents};
};

/** A field with its name and value, if it is there. */
export const findPair = ({map}: Located, field: string): Pair | undefined =>
  map.items.find(({key}) => isScalar(key) && key.value === field);

/** From the first character of a field's first line to the end of its last, and what stands before its name. */
export const findLines = (from: Located, field: string): Range & {indent: string} => {
  const pair = findPair(from, field);
  const value = pair?.value;
  // A list without brackets ends with its last item: what follows are comments on something else.
  const last = isSeq(value) && !value.flow ? value.items.at(-1) : value;
  const key = toRange(pair?.key);
  const start = toLineStart(from.yaml, key.start);
  const indent = /^[ \t]*/.exec(from.yaml.slice(start))?.[0] ?? '';
  return {start, end: toLineEnd(from.yaml, Math.max(key.end, toRange(last).end) - 1), indent};
};

/** Where a node's own characters stand. */
export const toRange = (node: unknown): Range => {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  const [start = 0, end = 0] = Array.isArray(range) ? (range as number[]) : [];
  return {start, end};
};
