import {describe, expect, test} from 'vitest';
import {isInstalledFromLock} from '../../bin/set-up/installed-from-lock.mjs';

const lock = {
  packages: {
    '': {version: '1.0.0'},
    'node_modules/a': {version: '1.0.0', integrity: 'sha512-a'},
    'node_modules/b': {version: '2.0.0', integrity: 'sha512-b'},
    'node_modules/for-another-system': {version: '3.0.0', integrity: 'sha512-c', optional: true},
  },
};
const record = {
  packages: {
    'node_modules/a': {version: '1.0.0', integrity: 'sha512-a'},
    'node_modules/b': {version: '2.0.0', integrity: 'sha512-b'},
  },
};

describe('isInstalledFromLock', () => {
  test('accepts an install that left out packages for other systems', () => {
    expect(isInstalledFromLock(lock, record)).toBe(true);
  });

  test('notices an install that did not come to its end', () => {
    expect(isInstalledFromLock(lock, undefined)).toBe(false);
  });

  test.each([
    ['a missing package', {'node_modules/a': record.packages['node_modules/a']}],
    ['another version', {...record.packages, 'node_modules/b': {version: '2.0.1', integrity: 'sha512-b'}}],
    ['other contents', {...record.packages, 'node_modules/b': {version: '2.0.0', integrity: 'sha512-x'}}],
    ['a package that is no longer locked', {...record.packages, 'node_modules/gone': {version: '1.0.0'}}],
  ])('notices %s', (_, packages) => {
    expect(isInstalledFromLock(lock, {packages})).toBe(false);
  });
});
