import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A file as it lies on disk. Paths are from the repository's root, with forward slashes. */
export type SourceFile = {
  path: string;
  /** What the file holds; null for one that is only linked to, such as a picture. */
  bytes: Uint8Array | null;
  /** True for a symbolic link, which is never followed: it could publish any file of the machine. */
  symbolicLink: boolean;
};

/** The folders an editor writes in. */
const ROOTS = ['docs', 'blog', 'i18n', 'static'];
const READ = /\.(?:md|mdx|yaml|yml)$/i;

/** Reads everything the handbook is made of, sorted by path. Throws only what the disk throws. */
export const readFiles = (siteDir: string): SourceFile[] => {
  const files: SourceFile[] = [];
  const visit = (path: string): void => {
    const stat = lstatSync(join(siteDir, path));
    if (stat.isDirectory()) {
      for (const name of readdirSync(join(siteDir, path))) visit(`${path}/${name}`);
    } else if (stat.isSymbolicLink()) {
      files.push({path, bytes: null, symbolicLink: true});
    } else {
      const read = READ.test(path) && !path.startsWith('static/');
      files.push({path, bytes: read ? readFileSync(join(siteDir, path)) : null, symbolicLink: false});
    }
  };
  for (const root of [...ROOTS, 'company.yaml']) {
    if (existsSync(join(siteDir, root))) visit(root);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
};
