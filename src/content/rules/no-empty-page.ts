import type {Finding, Rule} from '../rule.ts';
import {listWritten, type WrittenFile} from '../written.ts';

export const noEmptyPage: Rule = {
  name: 'no-empty-page',
  description: 'Every page has something to read, and every section of a job that is open or paused.',
  severity: 'error',
  // A file without a single character is caught while it is read; this is front matter with nothing below.
  check: (graph) =>
    listWritten(graph).flatMap((file) => {
      const {path, prose} = file;
      if (prose.words > 0) return listEmptySections(file);
      const message = 'There is nothing to read below the front matter.';
      return [{path, line: 1, column: 1, message, fix: 'Write the page, or delete the file.'}];
    }),
};

/** What the draft of a job begins with are headings, and comments on what to write there. */
const listEmptySections = ({path, prose, entry}: WrittenFile): Finding[] => {
  const hiring = entry.kind === 'job' ? entry.data.hiring : undefined;
  if (hiring !== 'open' && hiring !== 'paused') return [];
  return prose.emptySections.map(({line, column, text}) => ({
    path,
    line,
    column,
    message: `The section "${text}" has nothing to read, and this job is ${hiring}.`,
    fix: 'Write it, or take its heading out in every language.',
  }));
};
