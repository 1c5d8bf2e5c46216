import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {describe, expect, test} from 'vitest';
import {quietPostings} from '../../../src/plugins/handbook/quiet-postings.ts';

const job = (id: string, hiring: string, links: object = {}) => ({
  id,
  permalink: `/jobs/${id}`,
  frontMatter: {page: {header: {kind: 'job', hiring}}},
  ...links,
});
const link = (id: string) => ({title: id, permalink: `/jobs/${id}`});
const guide = {id: 'guide', permalink: '/guide', frontMatter: {page: {header: null}}, previous: link('sold')};

const quiet = (docs: object[]) => {
  const items = docs.map((doc) => ({type: 'doc', id: (doc as {id: string}).id}));
  const menu = [{type: 'category', label: 'Jobs', collapsible: true, items}];
  // Docusaurus hands over far more of both; the rest is not looked at.
  const content = {loadedVersions: [{docs, sidebars: {handbook: menu}}]} as unknown as LoadedContent;
  quietPostings(content);
  return {menu, docs: content.loadedVersions[0]?.docs};
};

describe('the side menu', () => {
  test('leaves postings that have ended to the list of jobs, and so do the pages beside them', () => {
    const {menu, docs} = quiet([
      job('baker', 'open', {next: link('seller')}),
      job('seller', 'paused', {previous: link('baker'), next: link('sold')}),
      job('sold', 'filled'),
      job('gone', 'closed'),
      guide,
    ]);
    expect(menu[0]?.items).toEqual([
      {type: 'doc', id: 'baker'},
      {type: 'doc', id: 'seller'},
      {type: 'doc', id: 'sold', customProps: {quiet: true}},
      {type: 'doc', id: 'gone', customProps: {quiet: true}},
      {type: 'doc', id: 'guide'},
    ]);
    expect(menu[0]?.collapsible).toBe(true);
    expect(docs?.map(({next, previous}) => [previous?.title, next?.title])).toEqual([
      [undefined, 'seller'],
      ['baker', undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('leaves all of them to it where they are too many, and does not unfold to nothing', () => {
    const {menu} = quiet(Array.from({length: 21}, (_, index) => job(`job-${index}`, 'open')));
    expect(menu[0]?.items.every((item) => 'customProps' in item)).toBe(true);
    expect(menu[0]?.collapsible).toBe(false);
  });
});
