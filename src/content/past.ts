import {type HiringState, mayFollow} from './hiring.ts';

/** What a posting's file said, as far as it binds what may follow. */
export type PastPosting = {
  hiring: HiringState;
  /** The day of posting, where it was confirmed. */
  posted?: string | undefined;
};

/** What a commit made of a posting's file; null where it took the file away. */
export type PastChange = {
  /** The commit's place in the history; the first is 0. */
  commit: number;
  said: PastPosting | null;
};

/** The past of the handbook as plain data, per path and oldest first. Only src/history asks git for it. */
export type Past = {jobs: Readonly<Record<string, readonly PastChange[]>>};

/** Where a posting stands by its past. */
export type Settled = PastPosting & {
  /** True where its file was taken away after readers had seen it. */
  gone: boolean;
};

/**
 * Where a posting stands after some changes. What the rules forbid did not happen: a slip that was undone, or that
 * nobody can undo any more, leaves no trace. A draft binds nothing.
 */
export const settle = (changes: readonly PastChange[]): Settled | undefined => {
  let settled: Settled | undefined;
  for (const {said} of changes) settled = follow(settled, said);
  return settled;
};

const follow = (before: Settled | undefined, said: PastPosting | null): Settled | undefined => {
  if (!before || before.hiring === 'draft') {
    if (!said) return undefined;
    if (before && !mayFollow(before.hiring, said.hiring)) return before;
    return {hiring: said.hiring, posted: said.hiring === 'draft' ? undefined : said.posted, gone: false};
  }
  if (!said) return {...before, gone: true};
  if (before.gone && before.posted !== said.posted) return before;
  const hiring = mayFollow(before.hiring, said.hiring) ? said.hiring : before.hiring;
  return {hiring, posted: before.posted ?? said.posted, gone: false};
};
