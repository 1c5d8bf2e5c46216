import {posix} from 'node:path';

/** One thing that a file imports. */
export type Import = {
  /** From the root of the repository for our own files, `src/content/graph.ts`; else as it is written, `zod`. */
  target: string;
  /** True where nothing of it is left once types are taken away. */
  typeOnly: boolean;
};

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g;
// import x from 'y' · import {…} from 'y' · import 'y' · export … from 'y', over as many lines as it takes.
const STATEMENTS =
  /^[ \t]*(?:import|export)\s+(?:(type)\s+(?!from\b))?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"\n]+)['"]/gm;
const CALLS = /\b(?:import|require|require\.resolve)\(\s*['"]([^'"\n]+)['"]/g;

/** What a file of TypeScript imports. */
export const listImports = (path: string, source: string): Import[] => {
  const code = source.replace(COMMENTS, '');
  return [
    ...[...code.matchAll(STATEMENTS)].map(([, type, target]) => ({target: target ?? '', typeOnly: type === 'type'})),
    ...[...code.matchAll(CALLS)].map(([, target]) => ({target: target ?? '', typeOnly: false})),
  ].map(({target, typeOnly}) => ({target: toTarget(path, target), typeOnly}));
};

const toTarget = (path: string, target: string): string => {
  if (target.startsWith('.')) return posix.join(posix.dirname(path), target);
  return target.replace(/^@site\//, '');
};
