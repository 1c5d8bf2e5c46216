import {listEntries} from '../graph.ts';
import type {Finding, Rule} from '../rule.ts';

export const jobPlaces: Rule = {
  name: 'job-places',
  description: 'A job names the places it is done at, unless it is fully remote.',
  severity: 'error',
  check: (graph) =>
    listEntries(graph, 'job').flatMap(({path, locate, data}): Finding[] => {
      const {workplace, places, unconfirmed = []} = data;
      // Search engines take a job for fully remote only where it has no place at all.
      if (workplace === 'remote' && places) {
        return [
          {
            path,
            ...locate(['places']),
            message: 'Unexpected field "places": this job is fully remote.',
            fix: 'Remove it and name "countries", or set "workplace: hybrid".',
          },
        ];
      }
      if (workplace === 'remote' || places || unconfirmed.includes('places')) return [];
      return [
        {
          path,
          ...locate(['workplace']),
          message: `The field "places" is missing: the workplace is "${workplace}".`,
          fix: 'Add "places: [{city: Paris, country: FR}]", or add "places" to "unconfirmed".',
        },
      ];
    }),
};
