import {type ChildProcess, spawn} from 'node:child_process';
import {join} from 'node:path';

/** What the machine that builds says of the site. Each build is told everything: nothing is inherited. */
export type SiteEnv = {SITE_URL?: string; BASE_URL?: string; PUBLISH?: string; REPOSITORY_URL?: string};

const OURS = ['SITE_URL', 'BASE_URL', 'PUBLISH', 'REPOSITORY_URL', 'HANDBOOK_TODAY', 'NODE_ENV', 'FORCE_COLOR'];

const toEnv = (env: Record<string, string | undefined>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OURS.includes(name) && !/^GIT(HUB)?_/.test(name)),
  ),
  NO_UPDATE_NOTIFIER: '1',
  NO_COLOR: '1',
  ...env,
});

/** What a program that has ended said. */
export type Run = {exitCode: number; output: string};

/** Starts a script of a copy of the site on this process' Node. */
export const startScript = (
  siteDir: string,
  [script = '', ...args]: readonly string[],
  env: Record<string, string | undefined> = {},
): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(siteDir, script), ...args], {
    cwd: siteDir,
    env: toEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Ends a program that runs until it is told to, and waits for it. */
export const end = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (child.exitCode === null && child.kill('SIGTERM')) await ended;
};

/** Docusaurus' own command line, in a copy of the site. */
export const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';

/** Runs a script to its end. */
export const runScript = async (
  siteDir: string,
  command: readonly string[],
  env: Record<string, string | undefined> = {},
): Promise<Run> => {
  const child = startScript(siteDir, command, env);
  const output = collectOutput(child);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  return {exitCode, output: output()};
};

/** Everything a program has said so far. */
export const collectOutput = (child: ChildProcess): (() => string) => {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return () => output;
};
