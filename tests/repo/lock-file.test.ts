import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {ROOT} from '../support/repository.ts';

type Locked = {optionalDependencies?: Record<string, string>};

const {packages} = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

// A registry that lacks the packages of other systems makes npm leave them out, and then `npm ci` refuses the lock.
test('locks the packages of every system, not only of the one that wrote the lock', () => {
  const wanted = Object.values(packages).flatMap(({optionalDependencies = {}}) => Object.keys(optionalDependencies));
  const locked = Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13));
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((name) => !locked.includes(name))).toEqual([]);
});

test('names no host to fetch a package from', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});
