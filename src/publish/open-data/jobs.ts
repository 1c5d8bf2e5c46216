import * as z from 'zod';
import {type ContentGraph, type EntryOf, edgesFrom, listEntries} from '../../content/graph.ts';
import {ApplySchema, PaySchema, PlaceSchema} from '../../content/kinds/job.ts';
import type {Site} from '../page-url.ts';
import {defineFile} from './define-file.ts';
import {
  byId,
  getStandingData,
  id,
  ids,
  listTargets,
  pageShape,
  standingShape,
  toKnownWords,
  toPageData,
  wordLists,
} from './fields.ts';

/** Every fact may be missing: `unconfirmed` names those that the company has not confirmed. */
const JobData = z.strictObject({
  id: id(),
  ...pageShape,
  hiring: z.enum(['open', 'paused']).optional().describe('paused: no applications are read for now.'),
  posted: z.iso.date().optional().describe('The day it was first published.'),
  expires: z.iso.date().optional().describe('The last day on which applications are read.'),
  paused: z.iso.date().optional().describe('The day since which no applications are read.'),
  level: id().optional().describe('The level hired at, by its id in levels.json.'),
  team: id().optional(),
  department: id().optional().describe('The department that the team is part of.'),
  process: id().optional().describe('The interview process, by its id in interview-process.json.'),
  requires: ids().describe('Skills asked for, by their ids in skills.json, most important first.'),
  workplace: z.enum(['remote', 'hybrid', 'office']).optional(),
  places: z.array(PlaceSchema).optional(),
  contract: z.enum(['permanent', 'fixed-term', 'internship', 'apprenticeship', 'freelance']).optional(),
  hours: z.enum(['full-time', 'part-time']).optional(),
  pay: PaySchema.optional().describe('Gross, in whole units of the currency; or when it is disclosed.'),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .optional()
    .describe('Countries the work may be done from, ISO 3166-1 alpha-2.'),
  benefits: ids(),
  apply: ApplySchema.optional(),
  questions: wordLists().optional().describe('Questions about the job that are worth asking.'),
  ...standingShape,
});

const toJobData = (graph: ContentGraph, site: Site, job: EntryOf<'job'>): z.infer<typeof JobData> => {
  const {hiring, posted, expires, paused, workplace, places, contract, hours, pay, countries, apply} = job.data;
  const team = edgesFrom(graph, job).find(({relation}) => relation === 'in-team')?.to.entry;
  return {
    id: job.id,
    ...toPageData(graph, site, job),
    hiring: hiring === 'open' || hiring === 'paused' ? hiring : undefined,
    posted,
    expires,
    paused: hiring === 'paused' ? paused : undefined,
    level: listTargets(graph, job, 'at-level')[0],
    team: team?.id,
    department: team && listTargets(graph, team, 'part-of')[0],
    process: listTargets(graph, job, 'hires-through')[0],
    requires: listTargets(graph, job, 'requires'),
    workplace,
    places,
    contract,
    hours,
    pay,
    countries,
    benefits: listTargets(graph, job, 'offers'),
    apply,
    questions: toKnownWords(graph, job, ({questions}) => questions),
    ...getStandingData(job),
  };
};

/** Postings that have not ended. */
export const jobs = defineFile({
  name: 'jobs',
  version: 1,
  description: 'Job postings that are open or paused. One that was filled or closed is left out.',
  shape: {jobs: z.array(JobData)},
  project: (graph, site) => ({
    jobs: listEntries(graph, 'job')
      .map((job) => toJobData(graph, site, job))
      .sort(byId),
  }),
});
