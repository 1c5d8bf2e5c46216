import * as z from 'zod';
import {expected, items, minutes, pageFields, references, slug, standingFields, text, texts} from './fields.ts';

/** How one thing that the stage assesses is told apart when it is weak, good or outstanding. */
export const RubricSchema = z.strictObject({
  /** What is assessed: the last part of its id under `assesses`. */
  id: slug(),
  /** What is looked at, in one sentence; candidate and interviewer both read it. */
  looks_at: text(),
  /** The shape of the question that brings it up, not its wording; none where nobody is asked. */
  ask: text().optional(),
  /** What a weak showing looks like. */
  weak: text(),
  /** What a good one looks like. */
  good: text(),
  /** What an outstanding one looks like. */
  outstanding: text(),
});

/** One part of what an interviewer does in the stage, in order. */
export const AgendaItemSchema = z.strictObject({
  /** Stable through every rewording. */
  id: slug(),
  /** What happens, in one sentence. */
  does: text(),
  /** Minutes it takes, where that is published. */
  minutes: minutes().optional(),
});

/** A stage of a process; the folder it lies in is its process, `sidebar_position` its place: `docs/interview-process/engineering/screening.md`. */
export const StageSchema = z.strictObject({
  ...pageFields,
  ...standingFields,
  /** Its place in the process, from 1. */
  sidebar_position: z.int().positive(),
  /** What the stage is for, in one sentence. */
  purpose: text(),
  /** The roles that meet or read the candidate: ids under `roles` in company.yaml. */
  who: expected(z.array(slug()).min(1)),
  /** How it is held: in writing, by phone, as a conversation. */
  format: expected(text()),
  /** Minutes asked of the candidate in the stage itself. */
  minutes: expected(minutes()),
  /** Whether it is held at a time that the candidate agrees to: a call, a visit. Default: it is not. */
  scheduled: z.boolean().optional(),
  /** Whether the candidate may use AI here, in one sentence. */
  ai: expected(text()),
  /** Whether the company uses AI here, and for what, in one sentence. */
  company_ai: expected(text()),
  /** The roles that decide how the stage ends: ids under `roles` in company.yaml. */
  decides: expected(z.array(slug()).min(1)),
  /** What is decided, and on what, in one sentence. */
  decision: expected(text()),
  /** Days, at most, until the candidate hears how the stage ended; a promise. */
  reply: expected(z.int().positive().max(90)),
  /** What a candidate does to prepare, in order. */
  prepare: texts().optional(),
  /** What helps a candidate here, beyond what is assessed. */
  helps: texts().optional(),
  /** What happens inside the company meanwhile, in order. */
  inside: texts().optional(),
  /** What the interviewer does, in order. */
  agenda: items(AgendaItemSchema).optional(),
  /** What the stage assesses; each thing shows the stage on its own page. */
  assesses: z
    .strictObject({
      skills: references('skill').optional(),
      values: references('value').optional(),
      criteria: references('criterion').optional(),
    })
    .optional(),
  /** How each thing assessed is told apart; complete or absent. */
  rubric: items(RubricSchema).optional(),
});

export type Rubric = z.infer<typeof RubricSchema>;
export type Stage = z.infer<typeof StageSchema>;
