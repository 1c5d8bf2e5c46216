import {expect} from '@playwright/test';
import {DOCUSAURUS, end, startScript} from '../../support/site-run.ts';

const isThere = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
};

/** Serves what lies in the build folder of a copy of the site, at an address of this computer, while something is done. */
export const serveBuild = async (siteDir: string, home: string, act: () => Promise<void>): Promise<void> => {
  const {hostname, port} = new URL(home);
  const server = startScript(siteDir, [DOCUSAURUS, 'serve', '--no-open', '--host', hostname, '--port', port]);
  try {
    await expect.poll(() => isThere(home), {message: 'the build is served', timeout: 30_000}).toBe(true);
    await act();
  } finally {
    await end(server);
  }
};
