import type {Rule} from '../rule.ts';

export const knownReferences: Rule = {
  name: 'known-references',
  description:
    'Every id in front matter, and every address and picture in company.yaml, leads to something that exists.',
  severity: 'error',
  keptBy: 'build',
};
