import {isError, type Note, type Problem} from './problem.ts';

/** For people: place, rule and sentence; the fix; the rule's page; one line that sums up; and what is not a problem. */
export const toText = (problems: readonly Problem[], pages: number, notes: readonly Note[] = []): string =>
  [
    ...problems.flatMap(({path, line, column, rule, severity, message, fix}) => [
      `${path}:${line}:${column}  ${rule}${severity === 'warning' ? ' (warning)' : ''}  ${message}`,
      ...(fix ? [`    ${fix}`] : []),
      `    docs/contributing/rules/${rule}.md`,
      '',
    ]),
    summarise(problems, pages),
    ...(notes.length > 0 ? ['', 'Notes for HR:'] : []),
    ...notes.map(({path, line, column, message}) => `${path}:${line}:${column}  ${message}`),
    '',
  ].join('\n');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `12 pages, 2 errors, 1 warning`. */
export const summarise = (problems: readonly Problem[], pages: number): string => {
  const errors = problems.filter(isError).length;
  return `${count(pages, 'page')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
};
