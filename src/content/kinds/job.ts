import * as z from 'zod';
import {HIRING_STATES} from '../hiring.ts';
import {date, expected, pageFields, reference, references, standingFields, texts} from './fields.ts';

/** A country by its ISO 3166-1 alpha-2 code, `FR`. */
const country = () => z.string().regex(/^[A-Z]{2}$/, {error: 'expected a country such as FR'});

/** What the work pays. A range, or the promise to name it before the first interview (Directive (EU) 2023/970, art. 5(1)). */
export const PaySchema = z.union(
  [
    z
      .strictObject({
        /** Lower end, in whole units of the currency, gross. */
        min: z.int().positive(),
        /** Upper end, in whole units of the currency, gross. */
        max: z.int().positive(),
        /** ISO 4217, `EUR`. */
        currency: z.string().regex(/^[A-Z]{3}$/, {error: 'expected a currency such as EUR'}),
        /** The time the figures cover (schema.org unitText). */
        unit: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
      })
      .refine(({min, max}) => min <= max, {error: 'expected the lower end first'}),
    z.strictObject({disclosure: z.literal('before-first-interview')}),
  ],
  {error: 'expected min, max, currency and unit, or disclosure: before-first-interview'},
);

/** How to apply: one address, of one of two kinds. */
export const ApplySchema = z.union(
  [
    z.strictObject({url: z.url({protocol: /^https$/, error: 'expected an address that begins with https://'})}),
    z.strictObject({email: z.email({error: 'expected an e-mail address'})}),
  ],
  {error: 'expected either url: https://… or email: name@example.org'},
);

/** Where work is done that is not done from home alone. */
export const PlaceSchema = z.strictObject({
  /** The city or town, as its inhabitants write it. */
  city: z.string().trim().min(1, {error: 'expected the name of a city'}),
  /** The region, where the address needs one. */
  region: z.string().trim().min(1).optional(),
  /** The postal code. */
  postcode: z.string().trim().min(1).optional(),
  /** ISO 3166-1 alpha-2: `FR`. */
  country: country(),
});

/** A job posting: `docs/jobs/senior-backend-engineer.md`. */
export const JobSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** Where the posting is in its life; a draft is built in no language. */
  hiring: z.enum(HIRING_STATES),
  /** The day it was first published; never bumped. */
  posted: expected(date()),
  /** The last day on which applications are read, to its end; none where the posting stays open. */
  expires: date().optional(),
  /** The day since which no applications are read for now. */
  paused: date().optional(),
  /** The day it was filled or closed. */
  closed: date().optional(),
  /** The level hired at. */
  level: reference('level'),
  /** The team hired into. */
  team: reference('team'),
  /** The interview process candidates go through. */
  process: reference('process'),
  /** Skills asked for, most important first. */
  requires: references('skill').min(1),
  /** Where the work is done (schema.org: TELECOMMUTE is `remote`). */
  workplace: z.enum(['remote', 'hybrid', 'office']),
  /** The places the work is done at, where it is not fully remote. */
  places: z.array(PlaceSchema).min(1).optional(),
  /** The kind of contract. */
  contract: expected(z.enum(['permanent', 'fixed-term', 'internship', 'apprenticeship', 'freelance'])),
  /** How much of a week the work takes. */
  hours: expected(z.enum(['full-time', 'part-time'])),
  /** What it pays. */
  pay: expected(PaySchema),
  /** Countries the work may be done from, ISO 3166-1 alpha-2: `[FR]`. */
  countries: expected(z.array(country()).min(1)),
  /** What comes with the job. */
  benefits: references('benefit').optional(),
  /** Questions about this job that are worth asking the company. */
  questions: texts().optional(),
  /** Where applications go. */
  apply: expected(ApplySchema),
});

export type Pay = z.infer<typeof PaySchema>;
export type Place = z.infer<typeof PlaceSchema>;
export type Apply = z.infer<typeof ApplySchema>;
export type Job = z.infer<typeof JobSchema>;
