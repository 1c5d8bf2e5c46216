import {describe, expect, test} from 'vitest';
import {frenchSite, getPosting, site, withPosting} from './larkspur.ts';

describe('a day becomes a moment where the company is, on the days on which clocks change too', () => {
  test.each([
    ['2026-03-28', '2026-03-28T12:00:00+01:00', '2026-03-28T23:59:59+01:00'],
    ['2026-03-29', '2026-03-29T12:00:00+02:00', '2026-03-29T23:59:59+02:00'],
    ['2026-10-24', '2026-10-24T12:00:00+02:00', '2026-10-24T23:59:59+02:00'],
    ['2026-10-25', '2026-10-25T12:00:00+01:00', '2026-10-25T23:59:59+01:00'],
  ])('%s', (day, postedAt, expiresAt) => {
    const posting = getPosting(withPosting({posted: day, expires: day}), site, '2026-01-01');
    expect(posting).toMatchObject({posted: day, postedAt, expires: day, expiresAt});
  });
});

test('its words are those of the page, in the language of the page', () => {
  const {facts} = getPosting(withPosting(), frenchSite);
  expect(facts.map(({name, value}) => `${name} = ${value}`)).toEqual([
    'Lieu de travail = À distance',
    'Pays = France, Belgique',
    'Contrat = CDI',
    'Temps de travail = Temps plein',
    expect.stringMatching(/^Salaire = 30\s000\s?–\s?36\s000\s€ par an$/),
    'Compétences = Kneading',
    'Ce qui va avec le poste = Breakfast',
    expect.stringMatching(/ = 31 janvier 2027$/),
  ]);
});
