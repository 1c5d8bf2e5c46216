import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Io} from '../../src/cli/io.ts';
import {main} from '../../src/cli/main.ts';
import {COMPANY, type Files, TODAY} from './handbook.ts';

/** Writes files into a new folder and runs something in it; the folder goes afterwards. */
export const inFolder = async <T>(files: Files, run: (siteDir: string) => T | Promise<T>): Promise<T> => {
  const siteDir = mkdtempSync(join(tmpdir(), 'handbook-'));
  try {
    for (const [path, text] of Object.entries({'company.yaml': COMPANY, ...files})) {
      mkdirSync(dirname(join(siteDir, path)), {recursive: true});
      writeFileSync(join(siteDir, path), text);
    }
    return await run(siteDir);
  } finally {
    rmSync(siteDir, {recursive: true});
  }
};

/** Runs a `handbook` command as a terminal would, and returns what it said. */
export const runCli = async (
  args: readonly string[],
  {siteDir, today = TODAY, ask, ...where}: {files?: Files; siteDir?: string; today?: string; ask?: Io['ask']} = {},
): Promise<{exitCode: number; stdout: string; stderr: string}> => {
  if (siteDir === undefined)
    return inFolder(where.files ?? {}, (folder) => runCli(args, {siteDir: folder, today, ask}));
  let stdout = '';
  let stderr = '';
  const exitCode = await main(args, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    ask,
    siteDir,
    today: () => today,
  });
  return {exitCode, stdout, stderr};
};
