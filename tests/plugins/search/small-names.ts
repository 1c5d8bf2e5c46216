import {stemmer as stemEnglish} from '@orama/stemmers/english';
import {stemmer as stemFrench} from '@orama/stemmers/french';
import {stopwords as englishStopWords} from '@orama/stopwords/english';
import {stopwords as frenchStopWords} from '@orama/stopwords/french';
import {indexNames, type NamesIndex} from '../../../src/plugins/search/names/index-names.ts';
import type {Language} from '../../../src/plugins/search/words/language.ts';
import type {NamedThing, Names} from '../../../src/publish/search/named-thing.ts';

export const english: Language = {code: 'en', stem: stemEnglish, stopWords: englishStopWords};
export const french: Language = {code: 'fr', stem: stemFrench, stopWords: frenchStopWords};

/** Names as a site is built with them. */
export const toSmallNames = (
  things: readonly NamedThing[],
  {language = 'en', ...others}: Partial<Omit<Names, 'things'>> = {},
): Names => ({
  language,
  kinds: {
    value: 'Value',
    skill: 'Skill',
    job: 'Job',
    glossary: 'Term',
    facts: 'Facts',
    policy: 'Policy',
    page: 'Page',
    level: 'Level',
    team: 'Team',
  },
  levels: {},
  teams: {},
  ...others,
  things: [...things],
});

/** An index of a few named things, with the stemmer and the stop words of a reader's language. */
export const indexThings = (things: readonly NamedThing[], language: Language = english): NamesIndex =>
  indexNames(toSmallNames(things, {language: language.code}), language);
