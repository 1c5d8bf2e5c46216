import {isScalar, isSeq, type YAMLSeq} from 'yaml';
import {cutText, type Range, toLineEnd, toLineStart} from './cut-text.ts';
import {findLines, findPair, type Located, locateFields, toRange} from './locate-fields.ts';

/** Front matter without a field; the comments beside and in it stay. */
export const removeField = (from: Located, field: string): string => {
  if (!findPair(from, field)) return from.yaml;
  const {indent, start, end} = findLines(from, field);
  // Comments that are indented below it would become part of a value of several lines above it.
  const [below = ''] = /^(?:\s*^[ \t]+#.*\r?\n?)*/m.exec(from.yaml.slice(end)) ?? [];
  return cutText(from.yaml, {start, end: end + below.length}, indent);
};

/** Front matter whose `unconfirmed` lacks a name; the list goes with its last one, and comments stay. */
export const removeName = (from: Located, name: string): string => {
  const list = findPair(from, 'unconfirmed')?.value;
  if (!isSeq(list)) return from.yaml;
  const index = list.items.findIndex((item) => isScalar(item) && item.value === name);
  if (index === -1) return from.yaml;
  if (list.items.length === 1) return removeField(from, 'unconfirmed');
  const {indent, ...range} = list.flow ? findInBrackets(from.yaml, list, index) : findItem(from.yaml, list, index);
  return removeName(locateFields(cutText(from.yaml, range, indent)), name);
};

/** What goes, and how far from the margin its comments stay. */
type Cut = Range & {indent?: string};

/** An item between brackets, with the comma that is too many without it. */
const findInBrackets = (yaml: string, list: YAMLSeq, index: number): Cut => {
  const item = toRange(list.items[index]);
  if (index + 1 < list.items.length) return {start: item.start, end: toRange(list.items[index + 1]).start};
  const [comma] = /^\s*,/.exec(yaml.slice(item.end)) ?? [];
  return comma === undefined
    ? {start: toRange(list.items[index - 1]).end, end: item.end}
    : {start: item.start, end: item.end + comma.length};
};

/** An item of a list without brackets, from its dash to the end of its last line. */
const findItem = (yaml: string, list: YAMLSeq, index: number): Cut => {
  const source = list.srcToken?.type === 'block-seq' ? list.srcToken.items[index] : undefined;
  const dash = source?.start.find(({type}) => type === 'seq-item-ind');
  const item = toRange(list.items[index]);
  const start = dash?.offset ?? item.start;
  return {start, end: toLineEnd(yaml, item.end - 1), indent: yaml.slice(toLineStart(yaml, start), start)};
};
