import type {Rule} from '../rule.ts';
import {listWritten} from '../written.ts';

export const noRawHtml: Rule = {
  name: 'no-raw-html',
  description: 'Pages are Markdown: no HTML but comments.',
  severity: 'error',
  check: (graph) =>
    listWritten(graph).flatMap(({path, prose}) =>
      prose.html.map(({line, column, source}) => ({
        path,
        line,
        column,
        ...(source.startsWith('<!--') ? COMMENT : explain(source)),
      })),
    ),
};

const explain = (source: string) => ({
  message: `Unexpected HTML ${/<[^\s>]*>?/.exec(source)?.[0] ?? source.slice(0, 20)}.`,
  fix: 'Say it in Markdown; to show the characters themselves, put them in `backticks`.',
});

const COMMENT = {
  message: 'This comment is not closed, or holds "--" or HTML after its end.',
  fix: 'Write <!-- words -->, without two hyphens among the words and with nothing else on the line.',
};
