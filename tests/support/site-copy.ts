import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The repository; tests always run from its root. */
const root = process.cwd();

/** What one company replaces to make the handbook its own. Nothing else may need a change. */
const OWN = ['company.yaml', 'docs', 'blog', 'i18n', 'static'];

/** What no clone has. */
const NOT_CLONED = ['.git', '.docusaurus', '.build', 'build', 'node_modules', 'test-results', 'playwright-report'];

/** Where the other company lies. */
export const SECOND_COMPANY = join('tests', 'fixtures', 'second-company');

/**
 * Copies the site to a folder of its own, as a clone would have it, and returns the folder. Builds share nothing in
 * there, so several can run at once. `company` is a folder whose files take the place of this company's.
 */
export const copySite = ({company}: {company?: string} = {}): string => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'handbook-site-')));
  const left = company === undefined ? NOT_CLONED : [...NOT_CLONED, ...OWN];
  for (const name of readdirSync(root).filter((name) => !left.includes(name))) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  if (company !== undefined) cpSync(join(root, company), copy, {recursive: true});
  linkPackages(copy);
  return copy;
};

/** Lets a copy of this company's site know the dates of its pages; git only reads there. */
export const linkHistory = (copy: string): void => {
  if (!existsSync(join(root, '.git'))) return;
  const gitDir = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {cwd: root, encoding: 'utf8'});
  writeFileSync(join(copy, '.git'), `gitdir: ${gitDir}`);
};

/** Gives a clone the packages: a link for each and not one for all, because the bundler keeps its cache beside them. */
export const linkPackages = (copy: string): void => {
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '.cache')) {
    symlinkSync(join(root, 'node_modules', name), join(packages, name));
  }
};
