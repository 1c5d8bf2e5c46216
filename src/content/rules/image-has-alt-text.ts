import type {Rule} from '../rule.ts';
import {listWritten} from '../written.ts';

export const imageHasAltText: Rule = {
  name: 'image-has-alt-text',
  description: 'Every image says in words what it shows (WCAG 2.2, 1.1.1).',
  severity: 'error',
  check: (graph) =>
    listWritten(graph).flatMap(({path, prose}) =>
      prose.images
        .filter(({alt}) => alt.trim() === '')
        .map(({line, column, url}) => ({
          path,
          line,
          column,
          message: `The image ${url} has no text for those who do not see it.`,
          fix: `Write what it shows between the brackets: ![…](${url}).`,
        })),
    ),
};
