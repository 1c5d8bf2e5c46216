import {describe, expect, test} from 'vitest';
import type {Pay} from '../../src/content/kinds/job.ts';
import {toCountries, toDate, toPay} from '../../src/publish/in-words.ts';

describe('a day', () => {
  test.each([
    ['en', 'November 1, 2026'],
    ['fr', '1er novembre 2026'],
    ['de', '1. November 2026'],
  ])('is written as the language %s writes it', (locale, text) => {
    expect(toDate('2026-11-01', locale)).toEqual({iso: '2026-11-01', text});
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the same day on a machine in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(toDate('2026-12-31', 'en').text).toBe('December 31, 2026');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('that is not published is null', () => {
    expect(toDate(undefined, 'en')).toBeNull();
  });
});

describe('pay', () => {
  const range: Pay = {min: 30000, max: 36000, currency: 'EUR', unit: 'MONTH'};

  // Languages separate thousands and ends of a range with spaces of several widths.
  const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

  test.each([
    ['en', '€30,000 – €36,000'],
    ['fr', '30 000–36 000 €'],
    ['de', '30.000–36.000 €'],
  ])('is a range in the language %s', (locale, expected) => {
    const pay = toPay(range, locale);
    expect(pay).toMatchObject({unit: 'MONTH'});
    expect(plain((pay as {range: string}).range)).toBe(expected);
  });

  test('that is told before the first interview is a promise and no figure', () => {
    expect(toPay({disclosure: 'before-first-interview'}, 'en')).toBe('before-first-interview');
  });

  test('that is not published is null', () => {
    expect(toPay(undefined, 'en')).toBeNull();
  });
});

describe('countries', () => {
  test('are called by their names', () => {
    expect(toCountries(['FR', 'DE'], 'en')).toEqual(['France', 'Germany']);
    expect(toCountries(['FR', 'DE'], 'fr')).toEqual(['France', 'Allemagne']);
  });

  test('that are not published are null', () => {
    expect(toCountries(undefined, 'en')).toBeNull();
  });
});
