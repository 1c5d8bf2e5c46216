import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

type Page = {path: string; text: string};

/** Writes over a page. Throws one sentence where the disk refuses. */
export const writePage = (siteDir: string, page: Page): void => write(siteDir, page, 'w');

/** Writes pages that are not there yet: all of them, or none. Nothing that lies there is ever written over. */
export const writeNewPages = (siteDir: string, pages: readonly Page[]): void => {
  const written: string[] = [];
  try {
    for (const page of pages) {
      write(siteDir, page, 'wx');
      written.push(page.path);
    }
  } catch (error) {
    for (const path of written) rmSync(join(siteDir, path));
    throw error;
  }
};

const write = (siteDir: string, {path, text}: Page, flag: 'w' | 'wx'): void => {
  try {
    mkdirSync(dirname(join(siteDir, path)), {recursive: true});
    writeFileSync(join(siteDir, path), text, {flag});
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException;
    throw new Error(`${path} was not written: ${REASONS[code] ?? message}.`);
  }
};

const PROTECTED = 'it is protected against writing, or its folder is';

/** What a disk says, in words. */
const REASONS: Record<string, string> = {
  EACCES: PROTECTED,
  EPERM: PROTECTED,
  EROFS: PROTECTED,
  ENOSPC: 'the disk is full',
  EEXIST: 'something lies in its place already',
  ENOTDIR: 'a file lies where its folder should be',
};
