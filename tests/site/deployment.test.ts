import {describe, expect, test} from 'vitest';
import {readDeployment} from '../../src/site/deployment.ts';

test('stands on this computer, unlisted, where nothing is said', () => {
  expect(readDeployment({})).toEqual({
    url: 'http://localhost:3000',
    baseUrl: '/',
    publish: false,
    repository: undefined,
  });
});

test('takes empty settings for settings that are not there', () => {
  expect(readDeployment({SITE_URL: '', BASE_URL: '', PUBLISH: '', REPOSITORY_URL: ''})).toEqual(readDeployment({}));
});

test.each([
  ['https://handbook.example.org', 'https://handbook.example.org'],
  ['https://handbook.example.org/', 'https://handbook.example.org'],
])('reads SITE_URL=%s', (url, expected) => {
  expect(readDeployment({SITE_URL: url}).url).toBe(expected);
});

test.each(['handbook', '/handbook/', 'handbook/', '//handbook//'])('reads BASE_URL=%s', (baseUrl) => {
  expect(readDeployment({BASE_URL: baseUrl}).baseUrl).toBe('/handbook/');
});

test('says in one sentence that SITE_URL is no address', () => {
  expect(() => readDeployment({SITE_URL: 'handbook.example.org'})).toThrowErrorMatchingInlineSnapshot(
    `[Error: SITE_URL is "handbook.example.org", expected an address such as https://handbook.example.org.]`,
  );
});

test('says where the path of SITE_URL belongs', () => {
  expect(() => readDeployment({SITE_URL: 'https://example.org/handbook'})).toThrowErrorMatchingInlineSnapshot(
    `[Error: SITE_URL is "https://example.org/handbook", expected no path: the path goes into BASE_URL.]`,
  );
});

test.each([
  ['true', true],
  ['false', false],
  ['1', false],
  ['yes', false],
])('is published on PUBLISH=%s: %s', (publish, expected) => {
  expect(readDeployment({PUBLISH: publish}).publish).toBe(expected);
});

describe('the repository', () => {
  const github = {GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'larkspur/handbook'};

  test('is the one a build on GitHub runs for', () => {
    expect(readDeployment(github).repository).toBe('https://github.com/larkspur/handbook');
  });

  test('is rather the one that REPOSITORY_URL names', () => {
    expect(readDeployment({...github, REPOSITORY_URL: 'https://code.example/handbook'}).repository).toBe(
      'https://code.example/handbook',
    );
  });
});
