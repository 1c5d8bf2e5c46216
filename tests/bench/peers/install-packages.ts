import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {SOURCES, STORE} from './folders.ts';
import {runProgram} from './run-program.ts';

/** Packages outside the repository's own: the peers', and what draws the chart. */
export type PackageSet = 'search-local' | 'pagefind' | 'minisearch' | 'chart';

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Installs a set of packages unless the same is installed already, and returns its folder. */
export const installPackages = async (name: PackageSet): Promise<string> => {
  const folder = join(STORE, name);
  const wanted = join(SOURCES, name, 'package.json');
  const marker = join(folder, 'installed.json');
  if (read(marker) === read(wanted)) return folder;
  mkdirSync(folder, {recursive: true});
  copyFileSync(wanted, join(folder, 'package.json'));
  console.error(`Installing the packages of ${name} …`);
  await runProgram('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
    folder,
    log: join(folder, 'install.log'),
  });
  copyFileSync(wanted, marker);
  return folder;
};
