import {isError, type Problem} from './problem.ts';

/** For people: place, rule and sentence; the fix; the rule's page; and one line that sums up. */
export const toText = (problems: readonly Problem[], pages: number): string =>
  [
    ...problems.flatMap(({path, line, column, rule, severity, message, fix}) => [
      `${path}:${line}:${column}  ${rule}${severity === 'warning' ? ' (warning)' : ''}  ${message}`,
      ...(fix ? [`    ${fix}`] : []),
      `    docs/contributing/rules/${rule}.md`,
      '',
    ]),
    summarise(problems, pages),
    '',
  ].join('\n');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `12 pages, 2 errors, 1 warning`. */
export const summarise = (problems: readonly Problem[], pages: number): string => {
  const errors = problems.filter(isError).length;
  return `${count(pages, 'page')}, ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
};
