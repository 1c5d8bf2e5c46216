import type {Kind} from '../content/collections.ts';
import {collections} from '../content/collections.ts';

/**
 * The words on cards that are no page's own, in English. Other languages: the same ids in their code.json. Those that
 * pages say too have the pages' ids.
 */
export const CARD_WORDS = {
  'card.job': 'Job at {company}',
  'card.proposed': 'Proposal',
  'card.paused': 'Applications paused',
  'hiring.filled': 'Filled',
  'hiring.filled.on': 'Filled on {date}',
  'hiring.closed': 'Closed',
  'hiring.closed.on': 'Closed on {date}',
  'workplace.remote': 'Remote',
  'workplace.hybrid': 'Partly remote',
  'workplace.office': 'At the office',
  'job.pay.hour': 'an hour',
  'job.pay.day': 'a day',
  'job.pay.week': 'a week',
  'job.pay.month': 'a month',
  'job.pay.year': 'a year',
} as const;

/** A language's own words, by id: its code.json. */
export type Messages = Readonly<Record<string, string>>;

/** A word in a language, with its gaps filled. */
export const sayOnCard = (
  messages: Messages,
  id: keyof typeof CARD_WORDS,
  values: Readonly<Record<string, string>> = {},
): string => (messages[id] ?? CARD_WORDS[id]).replaceAll(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);

/** What a reader calls a page of a kind. */
export const nameKind = (messages: Messages, kind: Kind): string =>
  messages[`kind.${kind}`] ?? collections.find((collection) => collection.kind === kind)?.label ?? kind;
