import {type Collection, collections} from './collections.ts';
import type {FieldPath} from './front-matter.ts';
import type {Edge, Entry, Node} from './graph.ts';
import type {NodeIndex} from './node-index.ts';
import {getCollection} from './parts.ts';
import type {Problem} from './problem.ts';
import type {Relation} from './relations.ts';
import {suggest} from './suggest.ts';
import {findCollection} from './validate-entry.ts';

/** References of one relation in one entry, parts included, each with where it stands. */
const listReferences = (relation: Relation, entry: Entry): Array<{part?: string; field: FieldPath; id: string}> => {
  const data = entry.data as Record<string, unknown>;
  const {parts} = getCollection(entry);
  const inParts = parts?.kind === relation.from || (relation.from === 'any' && parts);
  const own = entry.kind === relation.from || relation.from === 'any';
  return [
    ...(own ? readField(data, relation.field, entry.id).map((found) => ({...found})) : []),
    ...(inParts && parts
      ? (data[parts.field] as Array<Record<string, unknown>>).flatMap((part, position) =>
          readField(part, relation.field, '').map(({field, id}) => ({
            part: String(part.id),
            field: [parts.field, position, ...field],
            id,
          })),
        )
      : []),
  ];
};

const readField = (data: Record<string, unknown>, field: string, id: string): Array<{field: FieldPath; id: string}> => {
  if (field === 'folder') {
    const folder = id.split('/').slice(0, -1).join('/');
    return folder === '' ? [] : [{field: [], id: folder}];
  }
  const path = field.split('.');
  let value: unknown = data;
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value === 'string') return [{field: path, id: value}];
  return Array.isArray(value) ? value.map((item, position) => ({field: [...path, position], id: String(item)})) : [];
};

/** The edges of one relation that start at one entry; references that lead nowhere, or to several things, are reported. */
export const resolveReferences = (
  relation: Relation,
  entry: Entry,
  index: NodeIndex,
  broken: ReadonlyMap<string, string[]>,
  problems: Problem[],
): Edge[] =>
  listReferences(relation, entry).flatMap(({part, field, id}) => {
    const known = index.get(relation.to) ?? new Map<string, Node>();
    const exact = known.get(id);
    const matches = exact ? [exact] : [...known].filter(([other]) => isLastSegment(other, id)).map(([, node]) => node);
    const [target] = matches;
    if (target && matches.length === 1) {
      const from: Node = part === undefined ? {entry} : {entry, part};
      return [{relation: relation.id as Edge['relation'], from, to: target, field}];
    }
    const unread = broken.get(relation.to)?.some((other) => other === ANY || other === id || isLastSegment(other, id));
    if (!(relation.optional && matches.length === 0) && !unread)
      problems.push(explainReference(relation, entry, field, id, [...known.keys()], matches.length));
    return [];
  });

const isLastSegment = (full: string, segment: string): boolean => full.split(/[/#]/).at(-1) === segment;

const explainReference = (
  {to}: Relation,
  entry: Entry,
  field: FieldPath,
  id: string,
  known: readonly string[],
  matches: number,
): Problem => {
  const candidates = known.flatMap((name) => [name, name.split(/[/#]/).at(-1) ?? name]);
  const ambiguous = known.filter((name) => isLastSegment(name, id));
  return {
    path: entry.path,
    ...entry.locate(field),
    rule: 'known-references',
    severity: 'error',
    message:
      matches > 1
        ? `Unexpected ${to} "${id}", which could be ${ambiguous.join(' or ')}.`
        : `Unexpected ${to} "${id}", expected ${PLACES[to] ?? `a page of the kind ${to}`}.`,
    fix: matches > 1 ? 'Write the whole id.' : (suggest(id, candidates) ?? WRITE_OR_REMOVE),
  };
};

const WRITE_OR_REMOVE = 'Write that page, or remove the reference.';

/** Where the pages of each kind lie, for messages. */
const PLACES: Record<string, string> = Object.fromEntries(
  (collections as readonly Collection[]).flatMap(({kind, files, parts}) => {
    const folder = files.replace(/\*.*$/, '');
    const page = [kind, `a page in ${folder}`] as const;
    return parts ? [page, [parts.kind, `an id under "${parts.field}" in ${folder}`] as const] : [page];
  }),
);

/** Stands for every part of a page that could not be read. */
const ANY = '*';

/** Ids of pages that exist but could not be read, by kind: what refers to them is not reported a second time. */
export const listBroken = (paths: ReadonlySet<string>): Map<string, string[]> => {
  const byKind = new Map<string, string[]>();
  for (const path of paths) {
    const found = findCollection(path);
    if (!found) continue;
    const {collection, id} = found;
    byKind.set(collection.kind, [...(byKind.get(collection.kind) ?? []), id]);
    // Its parts cannot be known: whatever names one is left alone.
    const {parts} = collection as Collection;
    if (parts) byKind.set(parts.kind, [...(byKind.get(parts.kind) ?? []), ANY]);
  }
  return byKind;
};
