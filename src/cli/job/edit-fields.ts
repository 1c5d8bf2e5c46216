import {isDeepStrictEqual} from 'node:util';
import {type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, stringify, type YAMLMap} from 'yaml';
import type {FieldEdits} from '../../content/change-hiring.ts';

/** Where a field goes that is not there yet: behind the last of these that stands before it. */
const ORDER = ['hiring', 'posted', 'expires', 'paused', 'closed'];

/**
 * A page's text with other values in its front matter. The lines of other fields, comments, quotes and the prose stay as
 * they are, byte for byte; the parser only says where a field stands.
 */
export const editFields = (text: string, {set, remove, confirm}: FieldEdits): string => {
  const [opening] = /^---[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) throw new Error('A page without front matter cannot be edited.');
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening.length));
  if (!closing) throw new Error('The front matter of this page is never closed.');
  const yaml = text.slice(opening.length, opening.length + closing.index);
  const edits = [
    ...Object.entries(set).map(
      ([field, value]) =>
        (from: Read) =>
          setField(from, field, value),
    ),
    ...remove.map((field) => (from: Read) => removeField(from, field)),
    ...confirm.map((name) => (from: Read) => removeName(from, name)),
  ];
  const edited = edits.reduce((current, edit) => edit(read(current)), yaml);
  const wanted = parse(yaml);
  for (const [field, value] of Object.entries(set)) wanted.set(field, value);
  for (const field of remove) wanted.delete(field);
  for (const name of confirm) removeFromList(wanted, name);
  // Whoever writes all fields in one pair of brackets gets them back as YAML would write them.
  const isRight = isDeepStrictEqual(parse(edited).toJS(), wanted.toJS());
  const written = isRight ? edited : wanted.toString({lineWidth: 0, flowCollectionPadding: false});
  return opening + written + text.slice(opening.length + yaml.length);
};

/** Front matter, and where its fields stand. */
type Read = {yaml: string; map: YAMLMap};

const parse = (yaml: string) => parseDocument(yaml, {schema: 'core', version: '1.2', merge: false});

const read = (yaml: string): Read => {
  const {contents} = parse(yaml);
  if (!isMap(contents)) throw new Error('The front matter of this page holds no fields.');
  return {yaml, map: contents};
};

const findPair = ({map}: Pick<Read, 'map'>, field: string): Pair | undefined =>
  map.items.find(({key}) => isScalar(key) && key.value === field);

const setField = (from: Read, field: string, value: string): string => {
  const {yaml} = from;
  const old = findPair(from, field)?.value;
  if (isScalar(old) && old.range && old.range[1] > old.range[0]) {
    const scalar = new Scalar(value);
    // Quotes stay as the editor likes them.
    if (old.type) scalar.type = old.type;
    return splice(yaml, old.range[0], old.range[1], toYaml(scalar));
  }
  if (findPair(from, field)) return setField(read(removeField(from, field)), field, value);
  const before = ORDER.slice(0, ORDER.indexOf(field)).findLast((name) => findPair(from, name));
  const at = before === undefined ? 0 : findLines(from, before).end;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  return splice(yaml, at, at, `${field}: ${toYaml(new Scalar(value))}${eol}`);
};

const removeField = (from: Read, field: string): string => {
  if (!findPair(from, field)) return from.yaml;
  const {start, end} = findLines(from, field);
  return splice(from.yaml, start, end, '');
};

/** Takes a name out of `unconfirmed`, and the list with its last name. */
const removeName = (from: Read, name: string): string => {
  const list = findPair(from, 'unconfirmed')?.value;
  if (!isSeq(list)) return from.yaml;
  const index = list.items.findIndex((item) => isScalar(item) && item.value === name);
  if (index === -1) return from.yaml;
  if (list.items.length === 1) return removeField(from, 'unconfirmed');
  const rangeOf = (place: number): [number, number] => {
    const item = list.items[place];
    const range = isScalar(item) ? item.range : undefined;
    return range ? [range[0], range[1]] : [0, 0];
  };
  const [start, end] = rangeOf(index);
  if (!list.flow) return splice(from.yaml, toLineStart(from.yaml, start), toLineEnd(from.yaml, end), '');
  return index + 1 < list.items.length
    ? splice(from.yaml, start, rangeOf(index + 1)[0], '')
    : splice(from.yaml, rangeOf(index - 1)[1], end, '');
};

const removeFromList = (document: Document, name: string): void => {
  const list = document.get('unconfirmed');
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => !(isScalar(item) && item.value === name));
  if (list.items.length === 0) document.delete('unconfirmed');
};

/** From the first character of a field's first line to the end of its last. */
const findLines = (from: Read, field: string): {start: number; end: number} => {
  const pair = findPair(from, field);
  const key = isScalar(pair?.key) ? pair.key.range : undefined;
  const value = pair?.value;
  // A list without brackets ends with its last item: what follows are comments on something else.
  const last = isSeq(value) && !value.flow ? value.items.at(-1) : value;
  const range = last !== null && typeof last === 'object' && 'range' in last ? (last as Scalar).range : undefined;
  const end = Math.max(key?.[1] ?? 0, range?.[1] ?? 0);
  return {start: toLineStart(from.yaml, key?.[0] ?? 0), end: toLineEnd(from.yaml, end)};
};

const toLineStart = (yaml: string, at: number): number => yaml.lastIndexOf('\n', at - 1) + 1;

const toLineEnd = (yaml: string, at: number): number => {
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
};

const splice = (text: string, start: number, end: number, inserted: string): string =>
  text.slice(0, start) + inserted + text.slice(end);

const toYaml = (scalar: Scalar): string => stringify(scalar, {schema: 'core', lineWidth: 0}).trimEnd();
