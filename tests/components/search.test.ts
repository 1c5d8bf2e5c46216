import {describe, expect, test} from 'vitest';
import {EVERYTHING, isNarrowed, listUseful, NO_FACETS} from '../../src/components/SearchFilters/facets.ts';
import {stepOption} from '../../src/components/SearchPanel/step-option.ts';
import {toListed} from '../../src/components/SearchPanel/to-listed.ts';
import type {SearchHit, SearchState} from '../../src/plugins/search/props.ts';

describe('stepping through options with arrow keys', () => {
  /** The places that a key leads to, one after the other, from the field on. */
  const walk = (key: string, count: number, steps: number): number[] => {
    const places = [-1];
    while (places.length <= steps) places.push(stepOption(key, places.at(-1) ?? -1, count) ?? Number.NaN);
    return places;
  };

  test('goes down from the field to the last, back to the field, and round', () => {
    expect(walk('ArrowDown', 3, 5)).toEqual([-1, 0, 1, 2, -1, 0]);
  });

  test('goes up from the field to the last, and round', () => {
    expect(walk('ArrowUp', 3, 5)).toEqual([-1, 2, 1, 0, -1, 2]);
  });

  test.each(['Home', 'End', 'ArrowLeft', 'Tab', 'a', 'toString'])('leaves %s alone', (key) => {
    expect(stepOption(key, 0, 3)).toBeUndefined();
  });

  test('leaves arrow keys alone where there is no option', () => {
    expect(stepOption('ArrowDown', -1, 0)).toBeUndefined();
  });
});

describe('filters', () => {
  const one = [{id: 'value', label: 'Value', count: 3}];
  const two = [...one, {id: 'job', label: 'Job', count: 1}];

  test('are those that tell some results from others, in one order', () => {
    expect(listUseful({...NO_FACETS, state: two, level: one, kind: two}, EVERYTHING)).toEqual(['kind', 'state']);
  });

  test('are also those in use, whatever was found', () => {
    expect(listUseful(NO_FACETS, {...EVERYTHING, team: 'ovens'})).toEqual(['team']);
  });

  test('narrow a search, and so does a folder', () => {
    expect(isNarrowed(EVERYTHING)).toBe(false);
    expect(isNarrowed({...EVERYTHING, state: 'open'})).toBe(true);
    expect(isNarrowed({...EVERYTHING, scope: 'jobs'})).toBe(true);
  });
});

describe('what is listed', () => {
  const [found, near] = ['found', 'near'].map(
    (address): SearchHit => ({
      kind: 'page',
      label: 'Page',
      address,
      title: [],
      alias: null,
      section: null,
      excerpt: [],
      proposed: false,
      state: null,
    }),
  ) as [SearchHit, SearchHit];
  const none: SearchState = {
    face: 'answered',
    query: 'bread',
    hits: [],
    facets: NO_FACETS,
    suggestion: null,
    nearest: [near],
    fullText: 'answered',
  };

  test('is what was found', () => {
    expect(toListed({...none, hits: [found]})).toEqual({hits: [found], isNearest: false});
  });

  test('is what is nearest by name, where nothing was found', () => {
    expect(toListed(none)).toEqual({hits: [near], isNearest: true});
    expect(toListed({...none, fullText: 'failed'})).toEqual({hits: [near], isNearest: true});
  });

  test('is nothing yet while the text may still have an answer', () => {
    expect(toListed({...none, fullText: 'loading'})).toEqual({hits: [], isNearest: false});
  });

  test('is nothing without an answer', () => {
    for (const face of ['idle', 'loading', 'failed'] as const)
      expect(toListed({face})).toEqual({hits: [], isNearest: false});
  });
});
