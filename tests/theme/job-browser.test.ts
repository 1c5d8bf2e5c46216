import {describe, expect, test} from 'vitest';
import type {FacetProps, JobLinkProps} from '../../src/plugins/handbook/props.ts';
import {countOptions, filterJobs, indexJobs, toUsefulFacets} from '../../src/theme/JobBrowser/filter-jobs.ts';
import {parseJobAddress, toJobSearch} from '../../src/theme/JobBrowser/job-address.ts';
import {propsOf} from '../plugins/village.ts';
import {postings} from '../support/postings.ts';

const {header} = propsOf(postings(40), 'docs/jobs/index.md');
if (header?.kind !== 'jobs') throw new Error('The page does not list jobs.');
const {jobs, facets} = header;
const open = jobs.filter(({hiring}) => hiring === 'open');
const index = indexJobs(open, facets);
const titles = (list: readonly JobLinkProps[]) => list.map(({title}) => title);

describe('narrowing a list of jobs down', () => {
  test('leaves every job where nothing is asked for', () => {
    expect(filterJobs(index, {text: '  ', chosen: {}})).toEqual(open);
  });

  test('leaves those that have every property chosen', () => {
    const left = filterJobs(index, {text: '', chosen: {department: 'shop', workplace: 'remote'}});
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(
      open.filter(({facets: of, workplace}) => of.department.includes('shop') && workplace === 'remote'),
    );
  });

  test.each(['BAKER ovens', 'ovèns  bäker'])('finds "%s" in any order, case and marks', (text) => {
    const left = filterJobs(index, {text, chosen: {}});
    expect(left.length).toBeGreaterThan(0);
    for (const title of titles(left)) expect(title).toMatch(/^Baker for the ovens/);
  });

  test('finds a job by the names of its skills and countries', () => {
    const left = filterJobs(index, {text: 'kneading germany', chosen: {}});
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({facets: of}) => of.skill.includes('kneading') && of.country.includes('DE'))).toBe(true);
  });

  test('counts for every choice exactly what it would leave', () => {
    const selection = {text: 'for', chosen: {department: 'kitchen', workplace: 'hybrid'}} as const;
    const counts = countOptions(index, facets, selection);
    for (const {id, options} of facets) {
      for (const {value} of options) {
        const left = filterJobs(index, {...selection, chosen: {...selection.chosen, [id]: value}});
        expect(counts[id].get(value) ?? 0, `${id}: ${value}`).toBe(left.length);
      }
    }
  });
});

test('offers only what can tell some of the jobs from others', () => {
  const kitchen = open.filter(({facets: of}) => of.department.includes('kitchen'));
  const useful = toUsefulFacets(facets, kitchen);
  expect(useful.map(({id}) => id)).not.toContain('department');
  expect(useful.find(({id}) => id === 'team')?.options).toEqual([
    {value: 'kitchen/ovens', name: 'Ovens'},
    {value: 'kitchen/pastry', name: 'Pastry'},
  ]);
});

describe('the address of a narrowed list', () => {
  test.each([
    {text: '', chosen: {}},
    {text: 'pain & sel', chosen: {team: 'kitchen/ovens', country: 'FR'}},
  ] as const)('leads back to the same: %o', (selection) => {
    expect(parseJobAddress(toJobSearch(selection), facets)).toEqual(selection);
  });

  test('says nothing where everything is shown', () => {
    expect(toJobSearch({text: ' ', chosen: {}})).toBe('');
  });

  test('is taken for everything where it names what there is not', () => {
    const facet: FacetProps[] = [{id: 'workplace', options: [{value: 'remote'}]}];
    expect(parseJobAddress('?workplace=moon&team=x&utm_source=y', facet)).toEqual({text: '', chosen: {}});
  });
});
