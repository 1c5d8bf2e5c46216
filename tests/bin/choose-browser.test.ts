import {describe, expect, test} from 'vitest';
import {chooseBrowser} from '../../bin/set-up/choose-browser.mjs';

type World = {
  named?: string;
  onPath?: string[];
  working?: string[];
  downloads?: boolean;
  installs?: boolean;
  root?: boolean;
};

/** A machine as the choice sees it; notes what was done to it. */
async function choose({named, onPath = [], working = [], downloads = false, installs = false, root = false}: World) {
  const programs = new Set(onPath);
  const starts = new Set(working);
  const done: string[] = [];
  const choice = chooseBrowser({
    named,
    find: (name: string) => [...programs].filter((program) => program.endsWith(`/${name}`)),
    works: async (program: string) => starts.has(program),
    playwrights: () => '/cache/chrome',
    download: async () => {
      done.push('download');
      if (downloads) starts.add('/cache/chrome');
    },
    mayInstall: root,
    install: async () => {
      done.push('install');
      if (!installs) return;
      programs.add('/usr/bin/chromium');
      starts.add('/usr/bin/chromium');
    },
  });
  const result = await choice.then(
    (path: string | undefined) => path ?? "Playwright's",
    (error: Error) => error.message,
  );
  return {result, done};
}

const system = '/usr/bin/chromium';
const own = '/cache/chrome';

describe('chooseBrowser', () => {
  test("prefers the system's to Playwright's", async () => {
    expect(await choose({onPath: [system], working: [system, own]})).toEqual({result: system, done: []});
  });

  test('prefers the one that CHROMIUM_PATH names to all others', async () => {
    const world = {named: '/opt/chrome', onPath: [system], working: [system, own, '/opt/chrome']};
    expect(await choose(world)).toEqual({result: '/opt/chrome', done: []});
  });

  test('says so when the one that CHROMIUM_PATH names does not start', async () => {
    const {result, done} = await choose({named: '/opt/chrome', onPath: [system], working: [system]});
    expect(result).toMatch(/^CHROMIUM_PATH is \/opt\/chrome, which does not start/);
    expect(done).toEqual([]);
  });

  test('passes over a program on PATH that does not start', async () => {
    const stub = '/usr/bin/chromium-browser';
    const chrome = '/usr/bin/google-chrome';
    expect((await choose({onPath: [stub, chrome], working: [chrome]})).result).toBe(chrome);
  });

  test("takes Playwright's without a download when it is there", async () => {
    expect(await choose({working: [own]})).toEqual({result: "Playwright's", done: []});
  });

  test("downloads Playwright's before it touches the system", async () => {
    expect(await choose({downloads: true, root: true})).toEqual({result: "Playwright's", done: ['download']});
  });

  test("installs Debian's last, as its administrator", async () => {
    expect(await choose({installs: true, root: true})).toEqual({result: system, done: ['download', 'install']});
  });

  test('installs nothing as anybody else, and names the command', async () => {
    const {result, done} = await choose({installs: true, root: false});
    expect(result).toMatch(/sudo apt-get install chromium/);
    expect(done).toEqual(['download']);
  });

  test('names the command when everything failed', async () => {
    expect((await choose({root: true})).result).toMatch(/^No browser for the tests: install Chromium/);
  });
});
