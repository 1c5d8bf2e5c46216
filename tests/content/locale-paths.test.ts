import {expect, test} from 'vitest';
import {toAddress} from '../../src/content/address.ts';
import {findTranslated, toTranslatedPath} from '../../src/content/locale-paths.ts';

test.each([
  ['docs/values/care.md', 'i18n/fr/docusaurus-plugin-content-docs/current/values/care.md'],
  ['docs/index.md', 'i18n/fr/docusaurus-plugin-content-docs/current/index.md'],
  ['blog/hello.md', 'i18n/fr/docusaurus-plugin-content-blog/hello.md'],
])('finds the translation of %s, and back', (source, path) => {
  expect(toTranslatedPath(source, 'fr')).toBe(path);
  expect(findTranslated(path)).toEqual({locale: 'fr', source});
});

test.each(['docs/values/care.md', 'i18n/fr/code.json', 'i18n/fr/docusaurus-theme-classic/navbar.json'])(
  'sees no translation in %s',
  (path) => {
    expect(findTranslated(path)).toBeUndefined();
  },
);

test.each([
  ['docs/index.md', '/'],
  ['docs/values/index.md', '/values'],
  ['docs/values/care.md', '/values/care'],
  ['docs/index/index.md', '/index'],
])('gives the file %s the address %s', (path, address) => {
  expect(toAddress(path)).toBe(address);
});
