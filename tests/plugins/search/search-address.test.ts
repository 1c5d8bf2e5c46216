import {expect, test} from 'vitest';
import {EVERYTHING} from '../../../src/components/SearchFilters/facets.ts';
import {parseSearchAddress, toSearchAddress} from '../../../src/theme/SearchPage/search-address.ts';

test.each([
  ['', {}, '/search'],
  ['care', {}, '/search?q=care'],
  ['care & more', {scope: 'values'}, '/search?q=care+%26+more&scope=values'],
  ['', {scope: 'values'}, '/search?scope=values'],
  [
    'care',
    {state: 'open', kind: 'job', team: 'shop/till', level: 'shop/baker'},
    '/search?q=care&kind=job&level=shop%2Fbaker&team=shop%2Ftill&state=open',
  ],
])('writes "%s" narrowed to %j as %s, and reads it back', (query, chosen, address) => {
  const selection = {...EVERYTHING, ...chosen};
  expect(toSearchAddress('/search', query, selection)).toBe(address);
  expect(parseSearchAddress(address.replace('/search', ''), ['values'])).toEqual({query, selection});
});

test('looks everywhere where the scope is unknown', () => {
  expect(parseSearchAddress('?q=care&scope=nothing', ['values'])).toEqual({query: 'care', selection: EVERYTHING});
});

test('keeps a value that nothing may have, so that it can be seen and undone', () => {
  expect(parseSearchAddress('?q=care&kind=cake', []).selection).toEqual({...EVERYTHING, kind: 'cake'});
});
