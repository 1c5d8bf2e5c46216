import type {Past, PastChange, PastPosting} from '../content/past.ts';
import {findPublished} from './find-published.ts';
import {cutPosting, parsePosting} from './parse-posting.ts';
import {runGit} from './run-git.ts';

/** The folder of the postings, from the site's root. */
const JOBS = 'docs/jobs';

/**
 * What every posting's file said in each commit that is published. Without git, in a shallow clone
 * and before the first commit nobody knows. Never throws.
 */
export const readPast = (siteDir: string): Past | undefined => {
  try {
    const published = findPublished(siteDir);
    if (!published) return undefined;
    const changes = readChanges(siteDir, published);
    const said = readPostings(siteDir, [...new Set(changes.flatMap(({blob}) => blob ?? []))]);
    const jobs: Record<string, PastChange[]> = {};
    for (const {commit, path, blob} of changes) {
      const posting = blob === null ? null : said.get(blob);
      // What is no posting, or was written before postings had a state, binds nothing.
      if (posting === undefined) continue;
      jobs[path] ??= [];
      jobs[path].push({commit, said: posting});
    }
    return {jobs};
  } catch {
    return undefined;
  }
};

/** What a commit did to one file: the object that holds it since, or null where it is gone. */
type Change = {commit: number; path: string; blob: string | null};

/**
 * Every change of a posting's file up to a commit, oldest first. Of a merge only the difference to what it was merged
 * into counts: what was tried on the way there was never published.
 */
const readChanges = (siteDir: string, published: string): Change[] => {
  const args = [
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--format=tformat:commit',
    '--raw',
    '--no-abbrev',
    '--no-renames',
  ];
  const log = runGit(siteDir, [...args, '-z', '--relative', published, '--', JOBS]).toString('utf8');
  const changes: Change[] = [];
  let commit = -1;
  let blob: string | null | undefined;
  for (const token of log.split('\0').flatMap((part) => part.split('\n'))) {
    // ":100644 100644 <before> <after> M", then the path.
    const fields = token.startsWith(':') ? token.split(' ') : undefined;
    if (fields) blob = fields[4] === 'D' ? null : fields[3];
    else if (blob !== undefined && token !== '') {
      if (token.endsWith('.md')) changes.push({commit, path: token, blob});
      blob = undefined;
    } else if (token === 'commit') commit += 1;
  }
  return changes;
};

/** What objects say, read in one go; nothing for one that is no posting. */
const readPostings = (siteDir: string, blobs: readonly string[]): Map<string, PastPosting> => {
  const found = new Map<string, PastPosting>();
  if (blobs.length === 0) return found;
  // A posting of many versions says mostly the same of its life.
  const parsed = new Map<string, PastPosting | undefined>();
  const parse = (text: string): PastPosting | undefined => {
    const lines = cutPosting(text);
    if (!parsed.has(lines)) parsed.set(lines, parsePosting(lines));
    return parsed.get(lines);
  };
  const answer = runGit(siteDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  // "<object> blob <size>", the bytes, and a line feed.
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    const [blob = '', type, size] = answer.toString('latin1', at, end).split(' ');
    const length = type === 'blob' ? Number(size) : -1;
    const posting = length < 0 ? undefined : parse(answer.toString('utf8', end + 1, end + 1 + length));
    if (posting) found.set(blob, posting);
    at = end + 1 + length + 1;
  }
  return found;
};
