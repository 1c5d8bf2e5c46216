import type {FieldPath} from '../front-matter.ts';
import {type EntryOf, listEntries} from '../graph.ts';
import type {Finding, Rule} from '../rule.ts';
import {suggest} from '../suggest.ts';

export const rubricMatchesAssesses: Rule = {
  name: 'rubric-matches-assesses',
  description: 'A stage’s rubric speaks of everything that the stage assesses, and of nothing else.',
  severity: 'warning',
  check: (graph) => listEntries(graph, 'stage').flatMap(checkStage),
};

const checkStage = (stage: EntryOf<'stage'>): Finding[] => {
  const {rubric} = stage.data;
  // A stage without one has not published how it judges, and its page says so.
  if (!rubric) return [];
  const named = listNamed(stage);
  const assessed = named.map(({id}) => id);
  const judged = rubric.map(({id}) => id);
  return [
    ...judged.flatMap((id, position): Finding[] =>
      assessed.includes(id)
        ? []
        : [
            {
              path: stage.path,
              ...stage.locate(['rubric', position, 'id']),
              message: `Unexpected "${id}" in "rubric": this stage does not assess it, so nobody reads what stands there.`,
              fix: suggest(id, assessed) ?? 'Name it under "assesses", or remove it here.',
            },
          ],
    ),
    ...named
      .filter(({id}) => !judged.includes(id))
      .map(
        ({id, field}): Finding => ({
          path: stage.path,
          ...stage.locate(field),
          message: `The rubric says nothing of "${id}", which this stage assesses.`,
          fix: 'Say under "rubric" what is looked at, and what is weak, good and outstanding.',
        }),
      ),
  ];
};

/** What a stage says that it assesses, by the name that a rubric has for it, whether its page can be read or not. */
const listNamed = ({data: {assesses = {}}}: EntryOf<'stage'>): Array<{id: string; field: FieldPath}> =>
  (['skills', 'values', 'criteria'] as const).flatMap((list) =>
    (assesses[list] ?? []).map((id, position) => ({
      id: id.split(/[/#]/).at(-1) ?? id,
      field: ['assesses', list, position],
    })),
  );
