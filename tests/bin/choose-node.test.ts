import {describe, expect, test} from 'vitest';
import {chooseNode} from '../../bin/set-up/choose-node.mjs';

describe('chooseNode', () => {
  test('takes the first Node of the pinned major version', () => {
    const candidates = [
      {program: '/a/node', version: 'v20.20.2'},
      {program: '/b/node', version: undefined},
      {program: '/c/node', version: 'v24.1.0'},
      {program: '/d/node', version: 'v24.2.0'},
    ];
    expect(chooseNode('24.21.0', candidates)?.program).toBe('/c/node');
  });

  test('takes none of another major version, were its digits the same', () => {
    expect(chooseNode('2.4.0', [{program: '/a/node', version: 'v24.0.0'}])).toBeUndefined();
  });
});
