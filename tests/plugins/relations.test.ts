import {describe, expect, test} from 'vitest';
import {relations} from '../../src/content/relations.ts';
import type {Files} from '../support/handbook.ts';
import {relationCases, removeReference} from '../support/relation-cases.ts';
import {inBothLanguages, propsOf, translatedVillage, village} from './village.ts';

/** Every address that the props of a page name, without those that a moved page has only because it moved. */
const listAddresses = (files: Files, path: string, locale: string): string[] =>
  [...JSON.stringify(propsOf(files, path, locale)).matchAll(/"address":"([^"]+)"/g)].map(
    ([, address]) => address ?? '',
  );

const toAddress = (path: string): string => path.replace(/^docs/, '').replace(/(\/index)?\.md$/, '');

describe.each(['en', 'fr'])('in the language %s', (locale) => {
  describe.each(relations.map(({id}) => id))('%s', (relation) => {
    const {from, to} = relationCases[relation];

    test('stands on both pages', () => {
      expect(listAddresses(translatedVillage, from, locale).join(' ')).toContain(toAddress(to));
      expect(listAddresses(translatedVillage, to, locale).join(' ')).toContain(toAddress(from));
    });

    test('is gone from both pages once its reference is gone', () => {
      const removed = removeReference(village, relationCases[relation]);
      const before = translatedVillage;
      const after = inBothLanguages(removed.files);
      expect(propsOf(after, removed.from, locale)).not.toEqual(propsOf(before, from, locale));
      expect(propsOf(after, to, locale)).not.toEqual(propsOf(before, to, locale));
      expect(countLinks(after, removed.from, to, locale)).toBeLessThan(countLinks(before, from, to, locale));
      expect(countLinks(after, to, removed.from, locale)).toBeLessThan(countLinks(before, to, from, locale));
    });
  });
});

/** How often the props of one page name another, or a part of it. */
const countLinks = (files: Files, path: string, other: string, locale: string): number =>
  listAddresses(files, path, locale).filter((address) => address.split('#')[0] === toAddress(other)).length;
