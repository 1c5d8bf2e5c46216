import * as z from 'zod';
import {pageFields, slug, standingFields, text} from './fields.ts';

/** One of the ways in from the home page, named after who takes it. */
export const DoorSchema = z.strictObject({
  id: slug(),
  /** In the reader's own voice: "I'm a candidate". */
  title: text(),
  /** What lies behind it, in a sentence. */
  summary: text(),
  /** Where it leads, most wanted first; each link is named by its page's title unless it says otherwise. */
  links: z
    .array(
      z.strictObject({
        id: slug(),
        to: z.string().startsWith('/', {error: 'expected an address such as /values'}),
        label: text().optional(),
      }),
    )
    .min(1),
});

/** The home page: `docs/index.md`. */
export const HomeSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** The ways in, each named after who takes it. */
  doors: z.array(DoorSchema).min(1),
});

export type Door = z.infer<typeof DoorSchema>;
export type Home = z.infer<typeof HomeSchema>;
