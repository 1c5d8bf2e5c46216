import {listParts} from '../parts.ts';
import type {Rule} from '../rule.ts';
import {listWritten} from '../written.ts';

export const uniqueIds: Rule = {
  name: 'unique-ids',
  description: 'No two pages share an id or an address, and no two places on a page share an anchor.',
  severity: 'error',
  // Pages are compared while the graph is built; what is left are the anchors on each page.
  check: (graph) =>
    listWritten(graph).flatMap(({path, prose, entry}) => {
      const seen = new Set(listParts(entry));
      return prose.headings.flatMap(({id, line, column}) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return [
          {
            path,
            line,
            column,
            message: `Unexpected second anchor "${id}" on this page.`,
            fix: `End the heading with another id: {#${id}-2}.`,
          },
        ];
      });
    }),
};
