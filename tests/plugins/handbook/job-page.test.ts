import {describe, expect, test} from 'vitest';
import {type EntryOf, withoutDrafts} from '../../../src/content/graph.ts';
import {findSimilarJobs} from '../../../src/plugins/handbook/headers/similar-jobs.ts';
import {toApply} from '../../../src/plugins/handbook/headers/to-apply.ts';
import {toCandidateTime} from '../../../src/plugins/handbook/headers/to-candidate-time.ts';
import {toEnd} from '../../../src/plugins/handbook/headers/to-end.ts';
import type {JobProps} from '../../../src/plugins/handbook/props.ts';
import {withPosting} from '../../publish/larkspur.ts';
import {getEntry, handbook} from '../../support/handbook.ts';
import {postings} from '../../support/postings.ts';
import {propsOf} from '../village.ts';

describe('the time asked of a candidate', () => {
  const stage = (title: string, minutes: number | null) => ({title, minutes});

  test.each([
    [[stage('Talk', 45), stage('Trial', 240)], 'en', {published: '4 hours, 45 minutes', unpublished: []}],
    [[stage('Talk', 45), stage('Trial', null)], 'en', {published: '45 minutes', unpublished: ['Trial']}],
    [[stage('Talk', 60)], 'fr', {published: '1 heure', unpublished: []}],
    [[stage('Talk', 90)], 'fr', {published: '1 heure et 30 minutes', unpublished: []}],
    [[stage('Talk', null)], 'en', {published: null, unpublished: ['Talk']}],
    [[], 'en', {published: null, unpublished: []}],
  ])('of %o is, in %s, %o', (stages, locale, time) => {
    const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
    const {published, unpublished} = toCandidateTime(stages, locale);
    expect({published: plain(published), unpublished}).toEqual(time);
  });
});

describe('the way to apply', () => {
  test('by letter names the job in its subject, whatever is in its title', () => {
    const apply = toApply('baker', {title: 'Baker & “seller” 100 %? #1', apply: {email: 'jobs+new@larkspur.example'}});
    expect(apply?.address).toBe('jobs+new@larkspur.example');
    const [, subject = ''] = String(apply?.href).split('?subject=');
    expect(decodeURIComponent(subject)).toBe('[baker] Baker & “seller” 100 %? #1');
    expect(subject).not.toMatch(/[ &?#+"]/);
  });

  test('by address is the address itself, and not published is nothing', () => {
    const url = 'https://larkspur.example/apply/1';
    expect(toApply('baker', {title: 'Baker', apply: {url}})).toEqual({href: url, address: url});
    expect(toApply('baker', {title: 'Baker'})).toBeNull();
  });
});

test('the employer comes with the website and the sign that structured data name', () => {
  const files = withPosting();
  const withSign = {...files, 'company.yaml': `${files['company.yaml']}logo: /img/sign.png\n`};
  const employer = {name: 'Larkspur', website: 'https://larkspur.example/company', logo: '/img/sign.png'};
  expect(propsOf(withSign, 'docs/jobs/baker.md').header).toMatchObject({employer});
});

describe('the end of a posting', () => {
  test('is that of its last day where the company is', () => {
    expect(toEnd({hiring: 'open', expires: '2027-03-28'}, 'Europe/Paris')).toBe('2027-03-28T23:59:59+02:00');
    expect(toEnd({hiring: 'paused', expires: '2027-03-27'}, 'Europe/Paris')).toBe('2027-03-27T23:59:59+01:00');
  });

  test('is not there where no day ends it, or where it has ended', () => {
    expect(toEnd({hiring: 'open', expires: undefined}, 'UTC')).toBeNull();
    expect(toEnd({hiring: 'closed', expires: '2027-03-28'}, 'UTC')).toBeNull();
  });
});

describe('similar jobs', () => {
  const files = postings(60);
  const graph = withoutDrafts(handbook(files).graph);
  const jobs = graph.entries.filter((entry): entry is EntryOf<'job'> => entry.kind === 'job');

  test.each(jobs.slice(0, 12))('of $id are open, other, at most three, and share something', (job) => {
    const similar = findSimilarJobs(graph, job);
    expect(similar).toHaveLength(3);
    for (const {job: other, skills, team, level} of similar) {
      expect(other.data.hiring).toBe('open');
      expect(other).not.toBe(job);
      expect(skills.length > 0 || team || level).toBe(true);
    }
  });

  test('come with the most shared skills first, then those in the same team', () => {
    const rank = jobs.flatMap((job) =>
      findSimilarJobs(graph, job)
        .map(({skills, team, level}) => skills.length * 4 + Number(team) * 2 + Number(level))
        .map((score, place, all) => score <= (all[place - 1] ?? score)),
    );
    expect(rank).not.toContain(false);
  });

  test('say in words what they share', () => {
    const path = Object.keys(files).find((name) => /^docs\/jobs\/\w+-0\.md$/.test(name)) ?? '';
    expect(getEntry(graph, path).kind).toBe('job');
    const {similar} = propsOf(files, path).header as JobProps;
    expect(similar[0]).toMatchObject({skills: expect.stringMatching(/^Kneading/), team: expect.any(Boolean)});
  });
});

test('a handbook without jobs has an empty list and a home that says so', () => {
  expect(propsOf(postings(0), 'docs/jobs/index.md').header).toMatchObject({kind: 'jobs', jobs: []});
});

test('an ended posting ends by no day, a closed one says when', () => {
  const files = postings(12);
  const path = Object.keys(files).find((name) => /^docs\/jobs\/\w+-3\.md$/.test(name)) ?? '';
  expect(propsOf(files, path).header).toMatchObject({hiring: 'filled', ends: null, closed: {iso: expect.any(String)}});
});
