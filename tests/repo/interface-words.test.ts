import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {I18nLocaleConfig} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {type Collection, collections} from '../../src/content/collections.ts';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {relations} from '../../src/content/relations.ts';
import {readWords} from '../../src/plugins/languages/read-words.ts';
import {OFFER, toOffers} from '../../src/plugins/languages/to-offers.ts';
import {CARD_WORDS} from '../../src/publish/card-words.ts';
import {dataFiles} from '../../src/publish/open-data/data-files.ts';
import {wordIds} from '../../src/publish/twin/twin-words.ts';
import {ROOT} from '../support/repository.ts';

/** Ids of the words in components: `<Translate id="…">` and `translate({id: '…'})`. */
const listIds = (source: string): string[] =>
  [...source.matchAll(/<Translate\s+id="([^"]+)"|translate\(\{\s*id: '([^']+)'/g)].map(
    ([, tag, call]) => tag ?? call ?? '',
  );

const sources = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'}).filter((path) =>
  /\.tsx?$/.test(path),
);

const ids = [
  ...sources.flatMap((path) => listIds(readFileSync(join(ROOT, 'src', path), 'utf8'))),
  ...(collections as readonly Collection[]).map(({kind}) => `kind.${kind}`),
  ...Object.keys(CARD_WORDS),
  ...wordIds,
  ...dataFiles.map(({name}) => `data.${name}`),
  ...relations.flatMap(({id}) => [`relation.${id}`, `relation.${id}.inverse`]),
];

const {company} = loadHandbook(ROOT).graph;
const [, ...locales] = company.locales;

// Facts rest on nothing, and what pages rest on stands in their banners.
const UNSEEN = ['relation.rests-on', 'relation.rests-on.inverse'];

test.each(locales)('says every word of the interface in the language %s too', (locale) => {
  const words = JSON.parse(readFileSync(join(ROOT, `i18n/${locale}/code.json`), 'utf8')) as Record<string, object>;
  expect(ids.length).toBeGreaterThan(80);
  const missing = [...new Set(ids)].filter((id) => !(id in words) && !UNSEEN.includes(id));
  expect(missing, `Add these ids to i18n/${locale}/code.json.`).toEqual([]);
});

// Whoever adds a language gives it this one sentence, or nobody is ever told that the site has it.
test.skipIf(company.locales.length === 1).each(company.locales)(
  'offers %s to its readers in words of its own',
  async (locale) => {
    const words = await readWords(ROOT, locale);
    const elsewhere = {currentLocale: '', localeConfigs: {[locale]: {htmlLang: locale} as I18nLocaleConfig}};
    const offer = toOffers(elsewhere, {[locale]: words})[locale];
    expect(offer?.text, `Add "${OFFER}" to i18n/${locale}/code.json.`).toBeDefined();
  },
);
