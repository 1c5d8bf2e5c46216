import type {Rule} from '../rule.ts';
import {listWritten} from '../written.ts';

export const closedFences: Rule = {
  name: 'closed-fences',
  description: 'Every code block that is opened is closed again.',
  severity: 'error',
  check: (graph) =>
    listWritten(graph).flatMap(({path, prose}) =>
      prose.unclosedFence
        ? [
            {
              path,
              ...prose.unclosedFence,
              message: 'This code block is never closed: the rest of the page would be shown as code.',
              fix: 'Put a line with the same marks (```) after the code.',
            },
          ]
        : [],
    ),
};
