import type {Entry} from './graph.ts';

/** Sorts as the side menu does: by `sidebar_position`, pages without one last, then by path. */
export const bySidebar = (a: Entry, b: Entry): number => position(a) - position(b) || (a.path < b.path ? -1 : 1);

const position = ({data}: Entry): number =>
  ('sidebar_position' in data ? data.sidebar_position : undefined) ?? Number.MAX_SAFE_INTEGER;
