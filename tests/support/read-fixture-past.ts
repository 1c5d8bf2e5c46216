import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {Past} from '../../src/content/past.ts';

/** What git would say of a fixture's files: no fixture has a repository of its own, so it is written in `past.yaml`. */
export const readFixturePast = (siteDir: string): Past | undefined => {
  const path = join(siteDir, 'past.yaml');
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
};
