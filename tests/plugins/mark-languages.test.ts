import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {expect, test} from 'vitest';
import {markLanguages} from '../../src/plugins/handbook/mark-languages.ts';

const doc = (id: string, locale: string | null, links: object = {}) => ({
  id,
  title: id,
  permalink: `/fr/${id}`,
  frontMatter: {page: {fallback: locale ?? null}},
  ...links,
});

const link = (id: string) => ({title: id, permalink: `/fr/${id}`});

const mark = (docs: object[], sidebar: object[]) => {
  // Docusaurus hands over far more of both; the rest is not looked at.
  const content = {loadedVersions: [{docs, sidebars: {handbook: sidebar}}]} as unknown as LoadedContent;
  markLanguages(content);
  return content.loadedVersions[0];
};

test('marks what names an untranslated page, in the side menu and on the pages beside it', () => {
  const version = mark(
    [
      doc('pain', null, {next: link('writing')}),
      doc('writing', 'en', {previous: link('pain'), next: link('rules')}),
      doc('rules', 'en', {previous: link('writing')}),
    ],
    [
      {type: 'doc', id: 'pain'},
      {type: 'doc', id: 'writing'},
      {type: 'category', label: 'rules', link: {type: 'doc', id: 'rules'}, items: []},
    ],
  );
  expect(version?.sidebars.handbook).toMatchObject([{}, {customProps: {lang: 'en'}}, {customProps: {lang: 'en'}}]);
  expect(version?.sidebars.handbook?.[0]).not.toHaveProperty('customProps');
  expect(version?.docs.map(({previous, next}) => [previous, next])).toMatchObject([
    [undefined, {lang: 'en'}],
    [{}, {lang: 'en'}],
    [{lang: 'en'}, undefined],
  ]);
  expect(version?.docs[1]?.previous).not.toHaveProperty('lang');
});

test('leaves a section alone that has a name in the reader’s language, and marks what is in it', () => {
  const version = mark(
    [doc('contributing', 'en'), doc('writing', 'en')],
    [
      {
        type: 'category',
        label: 'Contribuer',
        link: {type: 'doc', id: 'contributing'},
        items: [{type: 'doc', id: 'writing', label: 'writing'}],
      },
    ],
  );
  const [section] = version?.sidebars.handbook ?? [];
  expect(section).not.toHaveProperty('customProps');
  expect(section).toMatchObject({items: [{customProps: {lang: 'en'}}]});
});
