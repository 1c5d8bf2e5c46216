import {translate} from '@docusaurus/Translate';
import type {OutlineWords} from './to-outline.ts';

/** What the outline for a job says in the reader's language. */
export const toOutlineWords = (job: OutlineWords['job']): OutlineWords => ({
  title: translate({id: 'selfCheck.outline.title', message: 'Cover letter: {job}'}, {job: job.title}),
  note: translate({
    id: 'selfCheck.outline.note',
    message: 'This is an outline: write it out in your own words before you send it.',
  }),
  job,
  missing: translate({id: 'selfCheck.outline.missing', message: 'Still without evidence'}),
  toMissing: (title, stages) =>
    stages.length === 0
      ? translate({id: 'selfCheck.outline.nowhere', message: '{title}: in no stage that is published'}, {title})
      : translate(
          {id: 'selfCheck.outline.asked', message: '{title}: comes up in {stages}'},
          {title, stages: stages.join(', ')},
        ),
});
