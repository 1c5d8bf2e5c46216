import {expect, test} from 'vitest';
import {parseSearchAddress, toSearchAddress} from '../../../src/theme/SearchPage/search-address.ts';

test.each([
  ['', '', '/search'],
  ['care', '', '/search?q=care'],
  ['care & more', 'values', '/search?q=care+%26+more&scope=values'],
  ['', 'values', '/search?scope=values'],
])('writes "%s" in "%s" as %s, and reads it back', (query, scope, address) => {
  expect(toSearchAddress('/search', query, scope)).toBe(address);
  expect(parseSearchAddress(address.replace('/search', ''), ['values'])).toEqual({query, scope});
});

test('looks everywhere where the scope is unknown', () => {
  expect(parseSearchAddress('?q=care&scope=nothing', ['values'])).toEqual({query: 'care', scope: ''});
});
