import {isError, type Problem} from '../../content/problem.ts';

/** For programs: `{pages, errors, warnings, problems}`. */
export const toJson = (problems: readonly Problem[], pages: number): string => {
  const errors = problems.filter(isError).length;
  return `${JSON.stringify({pages, errors, warnings: problems.length - errors, problems}, undefined, 2)}\n`;
};
