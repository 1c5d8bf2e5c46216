import type {NodeKind} from './collections.ts';
import type {FieldPath} from './front-matter.ts';
import type {Entry, Node} from './graph.ts';
import {getCollection, listParts} from './parts.ts';
import type {Problem} from './problem.ts';
import {listViews} from './views.ts';

/** Every node of one kind by its id: pages and parts alike. */
export type NodeIndex = Map<NodeKind, Map<string, Node>>;

/** Makes the index; a second page or part under one id, and a second page at one address, are reported. */
export const buildNodeIndex = (entries: readonly Entry[], problems: Problem[]): NodeIndex => {
  const index: NodeIndex = new Map();
  const addresses = new Map<string, Entry>();
  const add = (kind: NodeKind, id: string, node: Node, field: FieldPath) => {
    const ofKind = index.get(kind) ?? new Map<string, Node>();
    index.set(kind, ofKind);
    const other = ofKind.get(id);
    if (other) problems.push(duplicate(node.entry, field, `${kind} "${id}"`, other.entry));
    else ofKind.set(id, node);
  };
  // What the site makes of a page lies below it, where no other page can lie then.
  for (const entry of entries) for (const {address} of listViews(entry)) addresses.set(address, entry);
  for (const entry of entries) {
    const other = addresses.get(entry.address);
    if (other) problems.push(duplicate(entry, [], `page at ${entry.address}`, other));
    else {
      addresses.set(entry.address, entry);
      add(entry.kind, entry.id, {entry}, []);
    }
    const {parts} = getCollection(entry);
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
