import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';

const QueriesSchema = z.array(
  z.strictObject({
    kind: z.string().min(1),
    query: z.string().min(1),
    /** Addresses without the language; finding any of them is right. */
    expect: z.array(z.string().startsWith('/')).min(1),
  }),
);

/** What somebody types, and where a sensible reader would want to end. */
export type Query = z.infer<typeof QueriesSchema>[number];

/** The queries of a set in a language; none where the set has no such file. */
export const readQueries = (set: string, language: string): Query[] => {
  const file = join(import.meta.dirname, `${set}.${language}.yaml`);
  return existsSync(file) ? QueriesSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
};
