import {type ContentGraph, listEntries} from '../content/graph.ts';
import {hasEnded} from '../content/hiring.ts';
import type {Note} from '../content/problem.ts';
import {listWithheld, type Output} from './requirements.ts';

/** Where an output stands, in running text. */
const PLACES: Record<Output, string> = {
  feeds: 'the feeds',
  'structured-data': 'the structured data for search engines',
  indeed: 'the file for Indeed',
};

/**
 * What the company has not confirmed of the postings that readers see, and what follows from that: nothing is wrong, but
 * somebody may know more. Of a draft nothing follows, and of a posting that has ended nothing any more.
 */
export const listNotes = (graph: ContentGraph): Note[] => {
  const withheld = listWithheld(graph);
  return listEntries(graph, 'job')
    .filter(({data: {hiring}}) => hiring !== 'draft' && !hasEnded(hiring))
    .flatMap((job) => {
      const {unconfirmed = []} = job.data;
      const at = {path: job.path, ...job.locate(['unconfirmed'])};
      return [
        ...(unconfirmed.length > 0 ? [{...at, message: `Not confirmed: ${unconfirmed.join(', ')}.`}] : []),
        ...withheld
          .filter(({entry}) => entry === job)
          .map(({output, fields}) => ({...at, message: explainWithheld(output, fields)})),
      ];
    });
};

/** `Not in the feeds until hiring and posted are confirmed.` */
export const explainWithheld = (output: Output, fields: readonly string[]): string =>
  `Not in ${PLACES[output]} until ${enumerate(fields)} ${fields.length === 1 ? 'is' : 'are'} confirmed.`;

const enumerate = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
