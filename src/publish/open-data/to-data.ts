import * as z from 'zod';
import type {ContentGraph} from '../../content/graph.ts';
import {type Site, toRoot} from '../page-url.ts';
import {withoutEnded} from '../without-ended.ts';
import {withoutUnconfirmed} from '../without-unconfirmed.ts';
import {toSchemaPath} from './data-files.ts';
import type {DataFile} from './define-file.ts';
import {words} from './fields.ts';

const toSchemaUrl = (file: DataFile, site: Site): string => `${toRoot(site, site.source)}${toSchemaPath(file)}`;

/** The schema of a whole file: what every file says of itself, and its own fields. */
const toFileSchema = (file: DataFile, site: Site) =>
  z.strictObject({
    $schema: z.literal(toSchemaUrl(file, site)),
    version: z.literal(file.version).describe('Raised when a field is removed, renamed or means something else.'),
    site: z.strictObject({
      company: z.string().min(1),
      name: words(),
      url: z.url(),
      languages: z.array(z.string()).min(1).describe('The language that every page is written in comes first.'),
    }),
    ...file.shape,
  });

/** One file of open data. `graph` is what readers may see; postings that ended and unconfirmed facts are left out here. */
export const toData = (file: DataFile, graph: ContentGraph, site: Site): Record<string, unknown> => ({
  $schema: toSchemaUrl(file, site),
  version: file.version,
  site: {
    company: graph.company.name,
    name: graph.company.site,
    url: toRoot(site, site.source),
    languages: graph.company.locales,
  },
  // In this order: what ended is known by a fact that may be unconfirmed.
  ...file.project(withoutUnconfirmed(withoutEnded(graph)), site),
});

/** The published JSON Schema of a file (2020-12), made from the same schema as its type. */
export const toJsonSchema = (file: DataFile, site: Site): Record<string, unknown> => {
  const {$schema, ...schema} = z.toJSONSchema(toFileSchema(file, site), {target: 'draft-2020-12'});
  return {$schema, $id: toSchemaUrl(file, site), title: file.name, description: file.description, ...schema};
};
