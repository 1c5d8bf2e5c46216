import type {Rule} from '../rule.ts';

export const noConflictMarkers: Rule = {
  name: 'no-conflict-markers',
  description: 'No file holds the marks that Git leaves where two edits met.',
  severity: 'error',
  check: (graph) =>
    graph.files.flatMap(({path, text}) =>
      (text ?? '').split('\n').flatMap((line, index) =>
        // "=======" alone also underlines a Markdown heading; the other two never stand alone by intention.
        /^(?:<{7}|>{7})(?: |$)/.test(line)
          ? [
              {
                path,
                line: index + 1,
                column: 1,
                message: `Unexpected "${line.slice(0, 7)}": two edits of this file met here.`,
                fix: 'Keep the text that is right, and delete the lines <<<<<<<, ======= and >>>>>>>.',
              },
            ]
          : [],
      ),
    ),
};
