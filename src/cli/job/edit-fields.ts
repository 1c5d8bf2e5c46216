import {isDeepStrictEqual} from 'node:util';
import {type Document, isScalar, isSeq, Scalar, stringify} from 'yaml';
import type {FieldEdits} from '../../content/change-hiring.ts';
import {cutText, findComments} from './cut-text.ts';
import {findLines, findPair, type Located, locateFields, parseFields} from './locate-fields.ts';
import {removeField, removeName} from './remove-field.ts';

/** Where a field goes that is not there yet: behind the last of these that stands before it. */
const ORDER = ['hiring', 'posted', 'expires', 'paused', 'closed'];

/**
 * A page's text with other values in its front matter. The lines of other fields, comments, quotes and the prose stay as
 * they are, byte for byte; the parser only says where a field stands. No comment is lost: one beside what is taken away
 * gets a line of its own.
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
        (from: Located) =>
          setField(from, field, value),
    ),
    ...remove.map((field) => (from: Located) => removeField(from, field)),
    ...confirm.map((name) => (from: Located) => removeName(from, name)),
  ];
  const edited = edits.reduce((current, edit) => edit(locateFields(current)), yaml);
  const wanted = parseFields(yaml);
  for (const [field, value] of Object.entries(set)) wanted.set(field, value);
  for (const field of remove) wanted.delete(field);
  for (const name of confirm) removeFromList(wanted, name);
  // Whoever writes all fields in one pair of brackets gets them back as YAML would write them.
  const isRight = isDeepStrictEqual(parseFields(edited).toJS(), wanted.toJS());
  const written = isRight ? edited : wanted.toString({lineWidth: 0, flowCollectionPadding: false});
  return opening + written + listLost(yaml, written) + text.slice(opening.length + yaml.length);
};

const setField = (from: Located, field: string, value: string): string => {
  const {yaml} = from;
  const old = findPair(from, field)?.value;
  if (isScalar(old) && old.range && old.range[1] > old.range[0]) {
    const [start, end] = old.range;
    // Quotes stay as the editor likes them; a value of several lines, behind ">" or "|", becomes one of a single line.
    if (!old.type?.startsWith('BLOCK')) return splice(yaml, start, end, toYaml(value, old.type));
    const at = yaml.slice(0, start).trimEnd().length;
    return splice(cutText(yaml, {start, end}), at, at, ` ${toYaml(value)}`);
  }
  if (findPair(from, field)) return setField(locateFields(removeField(from, field)), field, value);
  const before = ORDER.slice(0, ORDER.indexOf(field)).findLast((name) => findPair(from, name));
  const {end, indent} = before === undefined ? TOP : findLines(from, before);
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  return splice(yaml, end, end, `${indent}${field}: ${toYaml(value)}${eol}`);
};

const TOP = {end: 0, indent: ''};

const removeFromList = (document: Document, name: string): void => {
  const list = document.get('unconfirmed');
  if (!isSeq(list)) return;
  list.items = list.items.filter((item) => !(isScalar(item) && item.value === name));
  if (list.items.length === 0) document.delete('unconfirmed');
};

/** Comments of a text that another lacks, a line each. */
const listLost = (before: string, after: string): string => {
  const kept = listComments(after);
  return listComments(before)
    .filter((comment) => {
      const at = kept.indexOf(comment);
      if (at !== -1) kept.splice(at, 1);
      return at === -1;
    })
    .map((comment) => `${comment}\n`)
    .join('');
};

const listComments = (yaml: string): string[] =>
  findComments(yaml).map(({start, end}) => yaml.slice(start, end).trimEnd());

const splice = (text: string, start: number, end: number, inserted: string): string =>
  text.slice(0, start) + inserted + text.slice(end);

const toYaml = (value: string, type?: Scalar.Type | null): string => {
  const scalar = new Scalar(value);
  if (type) scalar.type = type;
  return stringify(scalar, {schema: 'core', lineWidth: 0}).trimEnd();
};
