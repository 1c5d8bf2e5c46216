import * as z from 'zod';
import {date, pageFields, slug, standingFields} from './fields.ts';

const {sidebar_label: _, sidebar_position: __, ...fields} = pageFields;

/** A blog post: `blog/2026-11-23-opening.md`. */
export const PostSchema = z.strictObject({
  ...fields,
  ...standingFields,
  /** The day it was published; compulsory, so that it never depends on the file's history. */
  date: date(),
  /** The address below /blog. */
  slug: slug(),
  /** Ids in blog/authors.yml. */
  authors: z.array(slug()).min(1),
  /** Ids in blog/tags.yml. */
  tags: z.array(slug()).optional(),
});

export type Post = z.infer<typeof PostSchema>;
