import {expect, test} from 'vitest';
import {toMachineProps} from '../../src/plugins/handbook/to-machine-props.ts';
import {publish, withPosting} from '../publish/larkspur.ts';
import {getEntry} from '../support/handbook.ts';

const graph = publish(withPosting());

const propsOf = (path: string, noIndex = false, currentLocale = 'en') =>
  toMachineProps(graph, getEntry(graph, path), {
    baseUrl: '/handbook/',
    codeTranslations: currentLocale === 'fr' ? {'feed.jobs': 'Offres chez {company}'} : {},
    i18n: {currentLocale},
    siteConfig: {url: 'https://larkspur.example', noIndex},
  });

test.each([
  ['docs/index.md', '/jobs/rss.xml'],
  ['docs/jobs/index.md', '/jobs/rss.xml'],
  ['docs/departments/kitchen/index.md', '/departments/kitchen/jobs.rss'],
  ['docs/departments/kitchen/ovens.md', '/departments/kitchen/ovens/jobs.rss'],
])('%s names what can be followed of it', (path, address) => {
  const {feeds = []} = propsOf(path);
  expect(feeds.map(({format}) => format)).toEqual(['RSS', 'Atom', 'JSON']);
  expect(feeds[0]).toMatchObject({address, type: 'application/rss+xml'});
});

test('in the language of the page', () => {
  expect(propsOf('docs/jobs/index.md', false, 'fr').feeds?.[0]?.title).toBe('Offres chez Larkspur (RSS)');
});

test.each(['docs/jobs/baker.md', 'docs/skills/kneading.md'])('%s names none', (path) => {
  expect(propsOf(path).feeds).toBeUndefined();
});

test('search engines are told of the company and of its open jobs, and only where they may come', () => {
  expect(propsOf('docs/index.md').structuredData).toMatchObject({'@type': 'Organization'});
  expect(propsOf('docs/jobs/baker.md').structuredData).toMatchObject({
    '@type': 'JobPosting',
    url: 'https://larkspur.example/handbook/jobs/baker',
  });
  for (const path of ['docs/index.md', 'docs/jobs/baker.md']) {
    expect(propsOf(path, true).structuredData).toBeUndefined();
  }
});
