import {describe, expect, test} from 'vitest';
import {isStopWord} from '../../../src/plugins/search/load-index.ts';
import {searchPages} from '../../../src/plugins/search/search-pages.ts';
import {smallIndex} from './small-index.ts';

const label = 'Avantage';

/** Pages of one sentence each. */
const search = (texts: Record<string, string>, query: string): string[] => {
  const built = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/${name}`, {title: name, text}]));
  const pages = Object.fromEntries(Object.keys(built).map((address) => [address, {kind: 'benefit' as const, label}]));
  return searchPages(smallIndex(built, pages, {language: 'fr'}), query).map(({address}) => address.slice(1));
};

const others = {four: 'Le pain cuit la nuit.', vente: 'La boutique ouvre tôt.'};

describe('finds, in French,', () => {
  test.each([
    ['a word after an elision', 'équipement', 'On range l’équipement.'],
    ['a word after a straight elision', 'équipement', "On range l'équipement."],
    ['an elision, looked for with it', 'l’équipement', 'Ranger un équipement.'],
    ['an elision, looked for with it, straight', "l'équipement", 'Ranger un équipement.'],
    ['one elision by the other', "l'équipement", 'On range l’équipement.'],
    ['a long elision', 'apprenti', 'Jusqu’apprenti et lorsqu’apprentie.'],
    ['a word with accents by one without', 'equipe', 'Toute une équipe.'],
    ['a word without accents by one with', 'équipe', 'Toute une equipe.'],
    ['capitals with accents', 'etat', 'L’État du fournil.'],
    ['a capital without its accent', 'état', 'ETAT du fournil.'],
    ['a cedilla', 'facon', 'La façon de faire.'],
    ['a ligature by two letters', 'oeuvre', 'La main-d’œuvre du fournil.'],
    ['two letters by a ligature', 'œuvre', 'La main-d’oeuvre du fournil.'],
    ['a capital ligature', 'oeuvres', 'Œuvre de bouche.'],
    ['a plural by its singular', 'compétence', 'Des compétences.'],
    ['a singular by its plural', 'compétences', 'Une compétence.'],
    ['a plural in -x by its singular', 'bureau', 'Les bureaux du fournil.'],
    ['a singular by its plural in -x', 'bureaux', 'Un bureau au fournil.'],
    ['a plural in -aux by its singular', 'journal', 'Les journaux du matin.'],
    ['a singular by its plural in -aux', 'journaux', 'Le journal du matin.'],
    ['a plural without accents', 'competences', 'Une compétence.'],
    ['a feminine by its masculine', 'boulanger', 'La boulangère du matin.'],
    ['a masculine by its feminine', 'boulangère', 'Le boulanger du matin.'],
    ['the beginning of a word with an accent', 'équi', 'Toute une équipe.'],
    ['the beginning of it without', 'equi', 'Toute une équipe.'],
    ['the beginning of a ligature', 'oeuv', 'La main-d’œuvre du fournil.'],
  ])('%s', (_, query, text) => {
    expect(search({...others, page: text}, query)[0]).toBe('page');
  });

  test('what is meant, whatever little words stand around it', () => {
    expect(search({...others, page: 'Le four de l’atelier.'}, "le four de l'atelier")[0]).toBe('page');
    for (const word of ['de', 'la', 'les', 'une', 'qu']) expect(isStopWord(word, 'fr')).toBe(true);
  });
});
