/** A place in a file: both numbers count from 1. */
export type Position = {line: number; column: number};

export type Severity = 'error' | 'warning';

/** Something that is wrong, said so that whoever edits the file can mend it. */
export type Problem = Position & {
  /** From the repository's root, with forward slashes. */
  path: string;
  /** The rule's name; its page is docs/contributing/rules/<rule>.md. */
  rule: string;
  severity: Severity;
  /** One sentence: what is there, and what was expected. */
  message: string;
  /** How to mend it, in one sentence. */
  fix?: string;
};

/** Something that is not wrong and that somebody may want to know; it changes no exit code. */
export type Note = Pick<Problem, 'path' | 'line' | 'column' | 'message'>;

/** By path, then place, then rule; the same problem said twice is kept once. */
export const sortProblems = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return [...problems]
    .sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule))
    .filter((problem) => {
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    });
};

export const isError = (problem: Problem): boolean => problem.severity === 'error';

// Not localeCompare: the order must be the same on every machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
