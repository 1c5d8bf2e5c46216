import {type ContentGraph, type EntryOf, getSourceLocale, listEntries} from '../content/graph.ts';
import type {Job} from '../content/kinds/job.ts';
import {type Confirmed, toConfirmed} from './confirmed.ts';

type Field = keyof Job;

/** Where a candidate has to be: a fully remote job names countries, any other one places. */
const LOCATION = ({workplace}: Pick<Job, 'workplace'>): Field => (workplace === 'remote' ? 'countries' : 'places');

const ALWAYS = ['hiring', 'posted', 'title'] as const;

// Google asks for these, and for a description that tells skills and hours. Whoever cannot apply is misled.
const SEARCH = [...ALWAYS, 'workplace', LOCATION, 'requires', 'hours', 'apply'] as const;

/** What must be confirmed of an open posting before an output may offer it. */
const REQUIRED = {
  feeds: ALWAYS,
  'structured-data': SEARCH,
  // Indeed files jobs by their type.
  indeed: [...SEARCH, 'contract'],
} as const satisfies Record<string, ReadonlyArray<Field | typeof LOCATION>>;

/** An output that follows from an open posting. */
export type Output = keyof typeof REQUIRED;

// An object's keys are those of its type, as nothing is added to it.
const OUTPUTS = Object.keys(REQUIRED) as Output[];

/** The fields that keep a posting out of an output; none, and it is in. */
export const listMissing = ({data}: Pick<EntryOf<'job'>, 'data'>, confirmed: Confirmed, output: Output): Field[] =>
  REQUIRED[output]
    .map((field) => (typeof field === 'function' ? field(data) : field))
    .filter((field) => confirmed[field] === undefined);

/** An output that says nothing of an open posting, and the facts it waits for. */
export type Withheld = {entry: EntryOf<'job'>; output: Output; fields: Field[]};

/** Every output that is withheld from an open posting, sorted by posting. */
export const listWithheld = (graph: ContentGraph): Withheld[] =>
  listEntries(graph, 'job')
    .filter(({data}) => data.hiring === 'open')
    .flatMap((entry) => {
      const confirmed = toConfirmed(entry, getSourceLocale(graph.company));
      return OUTPUTS.map((output) => ({entry, output, fields: listMissing(entry, confirmed, output)}));
    })
    .filter(({fields}) => fields.length > 0);
