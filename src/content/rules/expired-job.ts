import {listEntries} from '../graph.ts';
import {isExpired} from '../hiring.ts';
import type {Rule} from '../rule.ts';

export const expiredJob: Rule = {
  name: 'expired-job',
  description: 'A posting whose last day has passed says that it is closed.',
  severity: 'warning',
  check: (graph, {today}) =>
    listEntries(graph, 'job')
      .filter(({data}) => isExpired(data, today))
      .map(({path, id, locate, data: {hiring, expires}}) => ({
        path,
        ...locate(['expires']),
        message: `This job is ${hiring} and its last day has passed: the page shows it as closed since ${expires}.`,
        fix: `Run "npm run handbook -- job close ${id}", or write a later day.`,
      })),
};
