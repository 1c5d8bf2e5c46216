import {join} from 'node:path';

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Where packages and sites of the benchmark are kept: git ignores it, and a build of the handbook leaves it alone. */
export const STORE = join(ROOT, '.build/bench');

/** What a peer brings: its package.json and its configuration. */
export const SOURCES = import.meta.dirname;
