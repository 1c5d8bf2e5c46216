import {describe, expect, test} from 'vitest';
import {loadHandbook} from '../../src/content/load-handbook.ts';
import {toWordCheck, type WordCheck} from '../support/french/find-foreign-words.ts';
import {findLetterFaults} from '../support/french/find-letter-faults.ts';
import {listFrenchTexts} from '../support/french/list-french-texts.ts';
import {listVocabulary} from '../support/french/vocabulary.ts';
import type {WrittenText} from '../support/list-texts.ts';
import {ROOT, readText} from '../support/repository.ts';

const {graph} = loadHandbook(ROOT);
const texts = graph.company.locales.includes('fr') ? listFrenchTexts(graph) : [];
const findForeignWords = toWordCheck(listVocabulary(graph));

const pages = [...Map.groupBy(texts, ({path}) => path).values()];

const report = (find: WordCheck, isMeant: (text: WrittenText) => boolean = () => true): string[] =>
  pages.flatMap((all) => {
    const page = all.filter(isMeant);
    const found = find(page.map(({text}) => text));
    return page.flatMap(({path, line}, at) => (found[at] ?? []).map((fault) => `${path}:${line}: ${fault}`));
  });

describe.skipIf(texts.length === 0)('the French of this handbook', () => {
  test('is read wherever it is written', () => {
    const folders = new Set(pages.map(([text]) => text?.path.replace(/\/docusaurus-plugin-content-(\w+).*/, ' $1')));
    for (const folder of ['company.yaml', 'i18n/fr docs', 'i18n/fr blog', 'i18n/fr/code.json']) {
      expect(folders).toContain(folder);
    }
  });

  test('says nothing in English but names, and terms that its glossary has', () => {
    // What readers type is theirs: other words for a page may be anybody's.
    expect(report(findForeignWords, ({field}) => field !== 'aliases')).toEqual([]);
  });

  test('is set as French is', () => {
    expect(report((page) => page.map(findLetterFaults))).toEqual([]);
  });
});

describe('finds foreign words', () => {
  const find = toWordCheck({
    terms: ['pitch', 'voice of the customer'],
    names: ['Larkspur', 'Aim', 'work-1', 'Pitch of Aim'],
  });

  test.each([
    ['Le pain the équipe', ['the']],
    ['Une fournée for vous', ['for']],
    ['l’équipe d’engineering', ['d’engineering']],
    ["L'équipe, aujourd'hui, qu’elle soit là", []],
    ['Veut-elle un rendez-vous ? Celle-ci, peut-être.', []],
    ['À Paris, 1er étage, 2026', []],
    ['Les pitchs de Larkspur, Pitch of Aim', []],
    ['larkspur, aim', ['larkspur', 'aim']],
    ['La Voice of the\u00A0Customer, et the customer', ['the', 'customer']],
    ['Le fait work-1 est sur https://bread.example/the/oven et larkspur.example.', []],
    ['Un oven\u00ADs', ['ovens']],
  ])('in %j', (text, found) => {
    expect(find([text])).toEqual([found]);
  });

  test('but not in quotations, nor in what a page has quoted before', () => {
    expect(find(['L’ownership', 'Le mot « ownership » veut dire', 'que l’ownership'])).toEqual([
      ['L’ownership'],
      [],
      [],
    ]);
    expect(find(['ownership'])).toEqual([['ownership']]);
  });
});

describe('finds faults of the letters', () => {
  test.each([
    "l'équipe",
    'le "pain"',
    'le “pain”',
    '« pain\u00A0»',
    '«\u00A0pain »',
    'le pain : frais',
    'le pain: frais',
    'le pain\u202F: frais',
    'frais ?',
    'frais?',
    'frais\u00A0!',
    'frais; bon',
    '50 %',
    '50%',
    '50\u00A0%',
    '12 €',
    '20 Go',
    '1,962 pains',
    '1 962 pains',
    'le 2026-11-23',
    'le 23/11/2026',
    'novembre 23, 2026',
    'les boulanger·ères',
    'A chaque fois. Oui.',
    'Oui. A chaque fois.',
  ])('in %j', (text) => {
    expect(findLetterFaults(text)).toHaveLength(1);
  });

  test.each([
    'Le pain\u00A0: «\u00A0frais\u00A0», dit l’équipe\u202F; bon\u202F! Vraiment\u202F?!',
    '50\u202F% de 1\u202F962\u202F€, le 23 novembre 2026, à 10:30 (voir https://bread.example/?a=b;c)',
    'A-t-elle fini\u202F? Vue 2.7, version 0.1.27, en 2026, 3 fours.',
    '«\u00A0dit “oui” à tous\u00A0»',
  ])('but not in %j', (text) => {
    expect(findLetterFaults(text)).toEqual([]);
  });

  test('by the rule that readers of the French follow', () => {
    const rule = readText('docs/contributing/reading-in-french.md');
    for (const example of [
      '23 novembre 2026',
      '1\u202F962',
      '60\u202F%',
      'Ingénieur / Ingénieure backend',
      'l’équipe',
    ]) {
      expect(rule).toContain(`“${example}”`);
      expect(findLetterFaults(example)).toEqual([]);
    }
  });
});
