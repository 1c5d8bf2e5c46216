import {checkCompanyReferences} from './check-company-references.ts';
import {type Collection, collections, type NodeKind} from './collections.ts';
import type {Company} from './company.ts';
import type {FieldPath} from './front-matter.ts';
import type {ContentGraph, Edge, Entry, Ledger, Node, Translation} from './graph.ts';
import {getTitle} from './graph.ts';
import type {Problem} from './problem.ts';
import {type Relation, relations} from './relations.ts';
import {suggest} from './suggest.ts';
import {findCollection} from './validate-entry.ts';

/** What the graph is built from. */
export type GraphInput = {
  company: Company;
  /** Where company.yaml names an address, for problems with it. */
  locateCompany: (path: FieldPath) => {line: number; column: number};
  entries: Entry[];
  translations: Array<{translation: Translation; source: string}>;
  ledger: Ledger;
  files: ContentGraph['files'];
  unread: ContentGraph['unread'];
};

/** Joins entries, translations and references into one graph, and reports what does not join. */
export const buildGraph = (input: GraphInput): {graph: ContentGraph; problems: Problem[]} => {
  const problems: Problem[] = [];
  const entries = attachTranslations(input, problems);
  const index = buildIndex(entries, problems);
  const broken = listBroken(input.unread);
  const edges = entries.flatMap((entry) =>
    (relations as readonly Relation[]).flatMap((relation) => resolve(relation, entry, index, broken, problems)),
  );
  problems.push(...checkCompanyReferences(input, entries));
  const {company, ledger, files, unread} = input;
  const graph = {company, entries, edges, ledger, files, unread};
  return {graph, problems};
};

const attachTranslations = ({entries, translations, unread, company}: GraphInput, problems: Problem[]): Entry[] => {
  const bySource = Map.groupBy(translations, ({source}) => source);
  const known = new Set(entries.map((entry) => entry.path));
  const hasTranslation = (path: string, locale: string): boolean =>
    bySource.get(path)?.some(({translation}) => translation.locale === locale) ?? false;
  for (const {translation, source} of translations) {
    const published = company.locales.slice(1).includes(translation.locale) || unread.has('company.yaml');
    if ((known.has(source) || unread.has(source)) && published) continue;
    problems.push({
      path: translation.path,
      line: 1,
      column: 1,
      rule: 'no-orphan-translation',
      severity: 'error',
      message: published
        ? `Unexpected translation: there is no ${source}.`
        : `Unexpected language "${translation.locale}": company.yaml does not list it.`,
      fix: published
        ? explainOrphan(
            source,
            entries.map(({path}) => path).filter((path) => !hasTranslation(path, translation.locale)),
          )
        : 'Add the language to "locales" in company.yaml, or delete the file.',
    });
  }
  return entries.map((entry) => ({
    ...entry,
    translations: (bySource.get(entry.path) ?? []).map(({translation}) => translation),
  }));
};

/** An original that lacks its translation and is called nearly the same was probably renamed without it. */
const explainOrphan = (source: string, alone: readonly string[]): string =>
  suggest(source, alone) ?? 'Write the original, or delete the translation too.';

/** Every node of one kind by its id: pages and parts alike. */
type Index = Map<NodeKind, Map<string, Node>>;

const rowOf = (entry: Entry): Collection => collections.find(({kind}) => kind === entry.kind) as Collection;

/** Ids of an entry's parts, in order. */
export const listParts = (entry: Entry): string[] => {
  const {parts} = rowOf(entry);
  if (!parts) return [];
  const list = (entry.data as Record<string, unknown>)[parts.field] as ReadonlyArray<{id: string}>;
  return list.map(({id}) => id);
};

const buildIndex = (entries: readonly Entry[], problems: Problem[]): Index => {
  const index: Index = new Map();
  const addresses = new Map<string, Entry>();
  const add = (kind: NodeKind, id: string, node: Node, field: FieldPath) => {
    const ofKind = index.get(kind) ?? new Map<string, Node>();
    index.set(kind, ofKind);
    const other = ofKind.get(id);
    if (other) problems.push(duplicate(node.entry, field, `${kind} "${id}"`, other.entry));
    else ofKind.set(id, node);
  };
  for (const entry of entries) {
    const other = addresses.get(entry.address);
    if (other) problems.push(duplicate(entry, [], `page at ${entry.address}`, other));
    else {
      addresses.set(entry.address, entry);
      add(entry.kind, entry.id, {entry}, []);
    }
    const {parts} = rowOf(entry);
    if (!parts) continue;
    for (const [position, part] of listParts(entry).entries()) {
      // A fact is cited from everywhere by its own id; a criterion belongs to its level.
      const id = parts.kind === 'fact' ? part : `${entry.id}#${part}`;
      add(parts.kind as NodeKind, id, {entry, part}, [parts.field, position, 'id']);
    }
  }
  return index;
};

const duplicate = (entry: Entry, field: FieldPath, what: string, other: Entry): Problem => ({
  path: entry.path,
  ...entry.locate(field),
  rule: 'unique-ids',
  severity: 'error',
  message: `Unexpected second ${what}, which ${other.path} has already.`,
  fix: 'Rename or delete one of the two.',
});

/** References of one relation in one entry, parts included, each with where it stands. */
const listReferences = (relation: Relation, entry: Entry): Array<{part?: string; field: FieldPath; id: string}> => {
  const data = entry.data as Record<string, unknown>;
  const {parts} = rowOf(entry);
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

const resolve = (
  relation: Relation,
  entry: Entry,
  index: Index,
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

const listBroken = (paths: ReadonlySet<string>): Map<string, string[]> => {
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

/** A node's title: its page's, or the name of its part. */
export const getNodeTitle = ({entry, part}: Node): string => {
  if (part === undefined) return getTitle(entry.data);
  if (entry.kind === 'level') return entry.data.criteria.find(({id}) => id === part)?.name ?? part;
  return part;
};
