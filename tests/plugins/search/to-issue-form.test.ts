import {expect, test} from 'vitest';
import {fillForm} from '../../../src/components/SearchMissing/fill-form.ts';
import {toIssueForm} from '../../../src/plugins/search/to-issue-form.ts';

const words = {title: 'Not found: “crumpets & {body}”', body: 'Language: English\n'};

test.each([
  ['https://github.com/larkspur/handbook', 'https://github.com/larkspur/handbook/issues/new', 'title', 'body'],
  ['https://github.com/larkspur/handbook.git', 'https://github.com/larkspur/handbook/issues/new', 'title', 'body'],
  ['https://github.larkspur.example/a/b/', 'https://github.larkspur.example/a/b/issues/new', 'title', 'body'],
  [
    'https://gitlab.com/larkspur/people/handbook',
    'https://gitlab.com/larkspur/people/handbook/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
  [
    'https://gitlab.larkspur.example:8443/a/b',
    'https://gitlab.larkspur.example:8443/a/b/-/issues/new',
    'issue[title]',
    'issue[description]',
  ],
])('leads from %s to its form for what is missing, filled in', (repository, form, title, body) => {
  const {origin, pathname, searchParams} = new URL(fillForm(toIssueForm(repository) ?? '', words));
  expect(`${origin}${pathname}`).toBe(form);
  expect(Object.fromEntries(searchParams)).toEqual({[title]: words.title, [body]: words.body});
});

test.each([
  ['nobody says where the source lies', undefined],
  ['the host is unknown', 'https://code.example/handbook'],
  ['only the path speaks of a known host', 'https://code.example/github.com/handbook'],
  ['only the end of a name does', 'https://code.github/handbook'],
  ['the address is none', 'github.com/larkspur/handbook'],
  ['no browser opens the address', 'ssh://git@github.com/larkspur/handbook'],
])('leads nowhere where %s', (_, repository) => {
  expect(toIssueForm(repository)).toBeNull();
});
