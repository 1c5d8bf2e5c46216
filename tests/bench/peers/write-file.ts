import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {stringify} from 'yaml';

/** Writes a file and the folders above it. */
export const writeFile = (folder: string, path: string, text: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
};

/** Front matter and text as one file. */
export const toFile = (fields: Record<string, unknown>, body: string): string =>
  `---\n${stringify(fields, {lineWidth: 0})}---\n\n${body}`;

/** Gives links to other pages the form that a peer wants: `](/path#part)`. */
export const relink = (body: string, toHref: (path: string) => string): string =>
  body.replace(/\]\(\/([^)#\s]*)(#[^)\s]*)?\)/g, (_, path: string, anchor = '') => `](${toHref(path)}${anchor})`);
