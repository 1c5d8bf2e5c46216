import {describe, expect, test} from 'vitest';
import {listTrackedFiles, readText} from '../support/repository.ts';

const files = listTrackedFiles();

/** Names that say nothing about what lies behind them: such a drawer fills up. */
const DRAWER = /(?:^|\/)(?:utils?|helpers?|common|lib|misc)(?:\/|\.[^/]*$|$)/i;

test('calls no folder and no file a drawer', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => DRAWER.test(path))).toEqual([]);
});

test.each([
  'src/utils/a.ts',
  'src/content/helpers.ts',
  'lib/a.ts',
  'src/common/index.ts',
  'tests/misc.test.ts',
  'src/util.ts',
])('would find the drawer %s', (path) => {
  expect(path).toMatch(DRAWER);
});

// Written in pieces, so that this file does not hold what it looks for.
const FOLDERS = ['home', 'Users', 'root', 'work', 'mnt', 'tmp/[\\w.-]+'].join('|');
const MACHINE = new RegExp(`(?<![\\w.:/@)}\\]-])/(?:${FOLDERS})/[A-Za-z0-9_.-]+|\\b[A-Z]:\\\\\\\\?Users\\\\`);
const REGISTRY =
  /https?:\/\/(?:[\w.-]*(?:registry|artifactory|nexus|verdaccio|npm)[\w.-]*)(?::\d+)?\/|^(?:@[\w-]+:)?registry\s*=/m;
const RESOLVED = /"resolved": "(?!file:)/;

/** Lines of a text that name this machine or a registry. */
const findMachine = (text: string): string[] =>
  text.split('\n').filter((line) => MACHINE.test(line) || REGISTRY.test(line) || RESOLVED.test(line));

const isText = (path: string): boolean => !/\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|pdf|zip|gz)$/i.test(path);
const SELF = 'tests/repo/names.test.ts';

test('holds no path of a machine and no host of a registry', () => {
  const found = files
    .filter((path) => isText(path) && path !== SELF)
    .flatMap((path) => findMachine(readText(path)).map((line) => `${path}: ${line.trim().slice(0, 120)}`));
  expect(found).toEqual([]);
});

describe('would find', () => {
  test.each([
    'const dir = "/home/jane/handbook";',
    "readFile('/Users/jane/x')",
    'cd /mnt/disk/handbook',
    'C:\\Users\\jane',
    'registry=https://registry.example.org/',
    '@company:registry=https://npm.example.org/',
    '"resolved": "https://example.org/a.tgz"',
    'npm i --registry http://registry.example:4873/',
  ])('%s', (line) => {
    expect(findMachine(line)).toEqual([line]);
  });

  test.each([
    "'../home/index.ts'",
    'docs/working-here/remote.md',
    'https://example.org/home/page',
    '[x](/working-here/remote.md)',
    'a package registry',
  ])('nothing in %s', (line) => {
    expect(findMachine(line)).toEqual([]);
  });
});
