import {describe, expect, test} from 'vitest';
import {edgesFrom, edgesTo} from '../../src/content/graph.ts';
import {type RelationId, relations} from '../../src/content/relations.ts';
import {bakery} from '../support/bakery.ts';
import {type Files, getEntry, handbook} from '../support/handbook.ts';
import {relationCases, removeReference} from '../support/relation-cases.ts';

/** Whether a relation is seen from its source, and whether it is seen from its target. */
const see = (files: Files, relation: RelationId, from: string, to: string): [boolean, boolean] => {
  const {graph} = handbook(files);
  const [source, target] = [getEntry(graph, from), getEntry(graph, to)];
  return [
    edgesFrom(graph, source).some((edge) => edge.relation === relation && edge.to.entry === target),
    edgesTo(graph, target).some((edge) => edge.relation === relation && edge.from.entry === source),
  ];
};

describe.each(relations.map(({id}) => id))('%s', (relation) => {
  const {from, to} = relationCases[relation];
  test('is seen from both ends', () => {
    expect(see(bakery, relation, from, to)).toEqual([true, true]);
  });

  test('is seen from neither end once its reference is gone', () => {
    const removed = removeReference(bakery, relationCases[relation]);
    expect(see(removed.files, relation, removed.from, to)).toEqual([false, false]);
  });
});

test('names every relation from both ends, and each once', () => {
  expect(new Set(relations.map(({id}) => id)).size).toBe(relations.length);
  for (const {name, inverse} of relations) expect(name).not.toBe(inverse);
});
