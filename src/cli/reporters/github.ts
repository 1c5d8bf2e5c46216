import type {Note, Problem} from '../../content/problem.ts';
import {summarise} from '../../content/report.ts';

/** For GitHub Actions: one workflow command a problem or note, shown beside the line it is about. */
export const toGithub = (problems: readonly Problem[], pages: number, notes: readonly Note[]): string =>
  [
    ...problems.map(({path, line, column, rule, severity, message, fix}) => {
      const properties = `file=${property(path)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${properties}::${data([message, fix].filter(Boolean).join(' '))}`;
    }),
    ...notes.map(
      ({path, line, column, message}) =>
        `::notice file=${property(path)},line=${line},col=${column},title=For HR::${data(message)}`,
    ),
    summarise(problems, pages),
    '',
  ].join('\n');

// The escapes are those of @actions/core: a line break would end the command.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
