import {compareSections, listUntranslated} from '../compare-translation.ts';
import {listEntries} from '../graph.ts';
import {toTranslatedPath} from '../locale-paths.ts';
import type {Rule} from '../rule.ts';

/** The least share of the original's words that a translation can do with. */
const LEAST = 0.6;

// French Labour Code, L5331-4: a public offer of employment must not need a foreign language to be read.
export const frenchForOpenJobs: Rule = {
  name: 'french-for-open-jobs',
  description: 'An open job has a complete French version.',
  severity: 'error',
  check: (graph) =>
    graph.company.locales.includes('fr') && graph.company.locales[0] !== 'fr'
      ? listEntries(graph, 'job')
          .filter(({data, path}) => data.hiring === 'open' && !graph.unread.has(toTranslatedPath(path, 'fr')))
          .flatMap((job) => {
            const french = job.translations.find(({locale}) => locale === 'fr');
            const at = {path: job.path, ...job.locate(['hiring'])};
            const fix = `Complete ${toTranslatedPath(job.path, 'fr')}; until then leave it a draft, or paused if readers have seen it.`;
            if (!french) return [{...at, message: 'This job is open and has no French version.', fix}];
            const missing = [
              ...compareSections(job, french).missing.map((id) => `the section "${id}"`),
              ...listUntranslated(job, french).map((field) => `the field "${field}"`),
            ];
            const short = french.prose.words < job.prose.words * LEAST;
            return [
              ...missing.map((what) => ({
                ...at,
                message: `This job is open and its French version lacks ${what}.`,
                fix,
              })),
              ...(short
                ? [
                    {
                      ...at,
                      message: `This job is open and its French version has ${french.prose.words} words of ${job.prose.words}.`,
                      fix,
                    },
                  ]
                : []),
            ];
          })
      : [],
};
