import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {toOfferTags} from '../../../src/plugins/languages/to-offer-tags.ts';

const settings = {storage: 'localStorage' as const, key: 'language-offer-/handbook/', languages: ['fr', 'de']};

/** What the script in the head leaves on a page, given what a browser knows. */
const run = ({
  lang = 'en',
  alternates = ['en', 'fr', 'x-default'],
  languages = ['fr-CA', 'en'],
  getItem = (_: string): string | null => null,
}) => {
  const script = toOfferTags(settings).find(({tagName}) => tagName === 'script')?.innerHTML ?? '';
  const documentElement = {lang, dataset: {} as Record<string, string>};
  const querySelectorAll = () => alternates.map((hreflang) => ({hreflang}));
  runInNewContext(script, {
    document: {documentElement, querySelectorAll},
    navigator: {languages},
    window: {localStorage: {getItem}},
  });
  return documentElement.dataset;
};

test('marks the page with the language to offer, by itself', () => {
  expect(run({})).toEqual({languageOffer: 'fr'});
});

test.each([
  ['the page is in the reader’s language', {languages: ['en', 'fr']}],
  ['the page is in no other language', {alternates: ['en', 'x-default']}],
  ['there are no words for the language', {alternates: ['en', 'it', 'x-default'], languages: ['it']}],
])('leaves the page alone where %s', (_, browser) => {
  expect(run(browser)).toEqual({});
});

test('leaves the page alone where the reader has answered, on this site', () => {
  expect(run({getItem: (key) => (key === settings.key ? 'answered' : null)})).toEqual({});
  expect(run({getItem: (key) => (key === settings.key ? null : 'answered')})).toEqual({languageOffer: 'fr'});
});

test('asks where nothing may be remembered', () => {
  const getItem = () => {
    throw new Error('Storage is blocked.');
  };
  expect(run({getItem})).toEqual({languageOffer: 'fr'});
});

test('shows the offer that the page is marked with, and no other', () => {
  expect(toOfferTags(settings)[0]).toEqual({
    tagName: 'style',
    innerHTML:
      '@media screen{[data-language-offer="fr"] [data-offers="fr"],[data-language-offer="de"] [data-offers="de"]{display:flex}}',
  });
});

test('puts nothing into the head of a site in one language', () => {
  expect(toOfferTags({...settings, languages: []})).toEqual([]);
});
