import type {FieldPath} from '../front-matter.ts';
import {type Entry, edgesFrom} from '../graph.ts';
import {listParts} from '../parts.ts';
import type {Finding, Rule} from '../rule.ts';
import {suggest} from '../suggest.ts';

/** The standing of a page; pages about the handbook itself have none. */
type Standing = {status?: 'adopted' | 'proposed'; basis?: string[]; proposed?: string[]};

export const knownStanding: Rule = {
  name: 'known-standing',
  description: 'A proposed page says what it rests on; an adopted one rests on nothing but what was stated.',
  severity: 'error',
  check: (graph) =>
    graph.entries.flatMap((entry): Finding[] => {
      const standing: Standing = entry.data as Standing;
      if (standing.status === 'proposed') return checkProposed(entry, standing);
      if (standing.status !== 'adopted') return [];
      const cited = edgesFrom(graph, entry).filter(
        ({relation, from}) => relation === 'rests-on' && from.part === undefined,
      );
      return [
        ...cited.flatMap(({to, field}) => {
          const fact = to.entry.kind === 'facts' ? to.entry.data.facts.find(({id}) => id === to.part) : undefined;
          if (!fact || fact.certainty === 'stated' || fact.certainty === 'missing') return [];
          return [
            {
              path: entry.path,
              ...entry.locate(field),
              message: `Unexpected basis "${fact.id}" on an adopted page: the fact is ${fact.certainty === 'trace' ? 'a trace that may be stale' : 'deduced'}, not stated.`,
              fix: 'Rest the page on stated facts, or set "status: proposed".',
            },
          ];
        }),
        ...checkNames(entry, standing.proposed ?? []),
      ];
    }),
};

const checkProposed = (entry: Entry, {basis, proposed}: Standing): Finding[] => {
  if (proposed) {
    return [
      {
        path: entry.path,
        ...entry.locate(['proposed']),
        message: 'Unexpected "proposed" on a page that is proposed as a whole.',
        fix: 'Remove the field.',
      },
    ];
  }
  // A page of facts is its own basis.
  if (entry.kind === 'facts') return [];
  const unfounded = entry.kind === 'level' ? entry.data.criteria.filter((criterion) => !criterion.basis) : [];
  const silent: FieldPath[] = [
    ...(basis && basis.length > 0 ? [] : [['status']]),
    ...unfounded.map(({id}) => ['criteria', listParts(entry).indexOf(id), 'id']),
  ];
  return silent.map((field) => ({
    path: entry.path,
    ...entry.locate(field),
    message: 'This page is proposed and does not say what it rests on.',
    fix: 'Add "basis: [values-3]" with the ids of the facts, as docs/facts/ numbers them.',
  }));
};

const checkNames = (entry: Entry, names: readonly string[]): Finding[] => {
  const known = [...Object.keys(entry.data), ...entry.prose.headings.map(({id}) => id), ...listParts(entry)];
  return names.flatMap((name, position) =>
    known.includes(name)
      ? []
      : [
          {
            path: entry.path,
            ...entry.locate(['proposed', position]),
            message: `Unexpected "${name}" in "proposed", expected a field or a heading of this page.`,
            fix: suggest(name, known) ?? 'Write the field’s name, or the id at the end of the heading.',
          },
        ],
  );
};
