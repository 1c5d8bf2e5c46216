import {expect, test} from 'vitest';
import {restoreSpaces} from '../../../src/plugins/search/restore-spaces.ts';

test.each([
  ['Le mot « pain » : frais', 'Le mot «\u00A0pain\u00A0»\u00A0: frais'],
  ['Frais ? Oui ; vraiment !', 'Frais\u202F? Oui\u202F; vraiment\u202F!'],
  ['60 % de 1 962 pains en 2026', '60\u202F% de 1\u202F962 pains en 2026'],
  ['Quoi :', 'Quoi\u00A0:'],
  ['à 10 h :30', 'à 10 h :30'],
])('sets %j as French is set', (text, expected) => {
  expect(restoreSpaces(text, 'fr')).toBe(expected);
});

test('leaves other languages alone', () => {
  expect(restoreSpaces('Wait : what ?', 'en')).toBe('Wait : what ?');
});
