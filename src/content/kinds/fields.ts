import * as z from 'zod';

/** Marks of a field that its type alone cannot say. */
type FieldMark = {
  /** Words a reader reads: the French file repeats them, nothing else. */
  text?: true;
  /** The field holds ids of pages or parts of this kind. */
  refersTo?: string;
  /** May be missing only where `unconfirmed` names it. */
  expected?: true;
};

/** What is known about a field beyond its type. Filled while the schemas are built, never afterwards. */
export const fieldMarks = z.registry<FieldMark>();

/** Marks a schema and returns it, keeping its type. */
const mark = <T extends z.ZodType>(schema: T, marks: FieldMark): T => {
  fieldMarks.add(schema, marks);
  return schema;
};

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const REFERENCE = /^[a-z0-9]+(?:[-/#][a-z0-9]+)*$/;

/** A lower-case name with hyphens, unique among its siblings: `multiplies-impact`. */
export const slug = () => z.string().regex(SLUG, {error: 'expected lower-case letters, digits and single hyphens'});

/** One line of words that a reader reads; translatable. */
export const text = () => mark(z.string().trim().min(1, {error: 'expected some words'}), {text: true});

/** A list of lines that a reader reads. */
export const texts = () => mark(z.array(z.string().trim().min(1, {error: 'expected some words'})), {text: true});

/** The id of one page or part of `kind`; its last segment will do while it is unambiguous. */
export const reference = (kind: string) =>
  mark(z.string().regex(REFERENCE, {error: 'expected an id such as "databases"'}), {refersTo: kind});

/** Several ids of one kind, in the order in which readers see them. */
export const references = (kind: string) => z.array(reference(kind));

/** A field the company is expected to publish: absent only where `unconfirmed` names it. */
export const expected = <T extends z.ZodType>(schema: T) => mark(schema.optional(), {expected: true});

/** A list of things that are told apart by their `id`; a second one of the same id is refused. */
export const items = <T extends z.ZodType<{id: string}>>(schema: T) =>
  z
    .array(schema)
    .min(1, {error: 'expected at least one item'})
    .superRefine((list, context) => {
      const ids = list.map(({id}) => id);
      for (const [position, id] of ids.entries()) {
        if (ids.indexOf(id) === position) continue;
        context.addIssue({
          code: 'custom',
          path: [position, 'id'],
          input: id,
          message: 'expected another id: an item above has this one',
        });
      }
    });

const isCalendarDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
};

const DATE = 'expected a date, year first, such as 2026-11-23';

/** A day, `2026-11-23`, read in the company's time zone. Impossible days are refused. */
export const date = () =>
  z
    .string({error: DATE})
    .regex(/^\d{4}-\d{2}-\d{2}$/, {error: DATE, abort: true})
    .refine(isCalendarDate, {error: 'expected a day that exists in the calendar'});

/** A whole number of minutes; never proposed, only published. */
export const minutes = () => z.int().positive().max(480);

/** What every page carries. */
export const pageFields = {
  /** The page's heading and its name in lists. */
  title: text(),
  /** One sentence for lists, search results and link previews; at most 180 characters. */
  description: mark(z.string().trim().min(1, {error: 'expected one sentence'}).max(180), {text: true}),
  /** Other words that readers search the page by: abbreviations, older names, everyday words. */
  aliases: texts().optional(),
  /** A shorter name for the side menu; default the title. */
  sidebar_label: text().optional(),
  /** Place among siblings in the side menu, smallest first; default after those that have one. */
  sidebar_position: z.number().optional(),
};

/** What every page outside `contributing/` carries: whose word it is, and how sure. */
export const standingFields = {
  /** `adopted`: the company's own statement. `proposed`: text open for comment. */
  status: z.enum(['adopted', 'proposed']),
  /** The role that answers for the page (an id under `roles` in company.yaml), or `unassigned`. Never a person. */
  owner: slug(),
  /** The day by which somebody reads the page again. */
  review: date(),
  /** The numbered facts that the page stands on; compulsory on a proposed page. */
  basis: references('fact').optional(),
  /** On an adopted page: the fields and heading ids that are only proposed. */
  proposed: z.array(z.string()).optional(),
  /** Fields whose value the company has not published. */
  unconfirmed: z.array(z.string()).optional(),
};
