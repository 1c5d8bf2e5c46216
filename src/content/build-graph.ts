import {attachTranslations} from './attach-translations.ts';
import {checkCompanyReferences} from './check-company-references.ts';
import type {Company} from './company.ts';
import type {FieldPath} from './front-matter.ts';
import type {ContentGraph, Entry, Ledger, Translation} from './graph.ts';
import {buildNodeIndex} from './node-index.ts';
import type {Position, Problem} from './problem.ts';
import {type Relation, relations} from './relations.ts';
import {listBroken, resolveReferences} from './resolve-references.ts';

/** What the graph is built from. */
export type GraphInput = {
  company: Company;
  /** Where company.yaml names an address, for problems with it. */
  locateCompany: (path: FieldPath) => Position;
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
  const index = buildNodeIndex(entries, problems);
  const broken = listBroken(input.unread);
  const edges = entries.flatMap((entry) =>
    (relations as readonly Relation[]).flatMap((relation) =>
      resolveReferences(relation, entry, index, broken, problems),
    ),
  );
  problems.push(...checkCompanyReferences(input, entries));
  const {company, ledger, files, unread} = input;
  const graph = {company, entries, edges, ledger, files, unread};
  return {graph, problems};
};
