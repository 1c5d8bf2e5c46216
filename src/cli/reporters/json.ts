import {isError, type Note, type Problem} from '../../content/problem.ts';

/** For programs: `{pages, errors, warnings, problems, notes}`. */
export const toJson = (problems: readonly Problem[], pages: number, notes: readonly Note[]): string => {
  const errors = problems.filter(isError).length;
  return `${JSON.stringify({pages, errors, warnings: problems.length - errors, problems, notes}, undefined, 2)}\n`;
};
