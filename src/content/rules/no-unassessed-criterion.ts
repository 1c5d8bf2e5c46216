import {listAssessedIn} from '../assessed.ts';
import {listEntries} from '../graph.ts';
import {hasUnread} from '../has-unread.ts';
import type {Rule} from '../rule.ts';

export const noUnassessedCriterion: Rule = {
  name: 'no-unassessed-criterion',
  description: 'Every criterion of a level is assessed in some stage.',
  severity: 'warning',
  check: (graph) =>
    // A stage that could not be read may assess anything.
    (hasUnread(graph, 'stage') ? [] : listEntries(graph, 'level')).flatMap((level) =>
      level.data.criteria.flatMap(({id}, position) =>
        listAssessedIn(graph, {entry: level, part: id}).length > 0
          ? []
          : [
              {
                path: level.path,
                ...level.locate(['criteria', position, 'id']),
                message: `No stage assesses the criterion "${id}".`,
                fix: 'Name it under "assesses: criteria:" in a stage.',
              },
            ],
      ),
    ),
};
