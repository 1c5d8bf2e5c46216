import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {ContentGraph, Entry} from '../../../src/content/graph.ts';
import {getTitle} from '../../../src/content/graph.ts';
import {localize} from '../../../src/content/localize.ts';
import type {Vocabulary} from './find-foreign-words.ts';

type Words = Record<'names' | 'abbreviations' | 'feminine' | 'words', string[]>;

const committed: Words = parse(readFileSync('tests/support/french/words.yaml', 'utf8'));

/** Kinds whose titles are names: the company may have them in another language. */
const NAMED: ReadonlyArray<Entry['kind']> = ['department', 'team', 'value', 'job'];

/**
 * What French texts of a handbook may say beside the words of the dictionary: the terms of its glossary as the French
 * glossary has them, the names that it knows, and the committed list.
 */
export const listVocabulary = (graph: ContentGraph): Vocabulary => {
  const {company, entries} = graph;
  const terms = entries.flatMap((entry) => {
    if (entry.kind !== 'glossary') return [];
    const {term, aliases = []} = localize(entry, 'fr');
    return [term, ...aliases];
  });
  const titles = entries.filter(({kind}) => NAMED.includes(kind)).map((entry) => getTitle(localize(entry, 'fr')));
  const facts = entries.flatMap((entry) => (entry.kind === 'facts' ? entry.data.facts.map(({id}) => id) : []));
  const words = [...(company.channels ?? []).map(({name}) => name), ...Object.values(company.roles)];
  return {
    terms: [...terms, ...words.flatMap(({fr = ''}) => fr.split(' / ')), ...committed.feminine, ...committed.words],
    names: [company.name, ...titles, ...facts, ...committed.names, ...committed.abbreviations],
  };
};
