import type {Rule} from '../rule.ts';
import {listWritten} from '../written.ts';

export const noEmptyPage: Rule = {
  name: 'no-empty-page',
  description: 'Every page has something to read.',
  severity: 'error',
  // A file without a single character is caught while it is read; this is front matter with nothing below.
  check: (graph) =>
    listWritten(graph)
      .filter(({prose}) => prose.words === 0)
      .map(({path}) => ({
        path,
        line: 1,
        column: 1,
        message: 'There is nothing to read below the front matter.',
        fix: 'Write the page, or delete the file.',
      })),
};
