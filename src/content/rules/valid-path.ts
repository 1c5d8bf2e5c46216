import type {Rule} from '../rule.ts';

export const validPath: Rule = {
  name: 'valid-path',
  description: 'Every page lies in a folder that is published, under a name that can be an address.',
  severity: 'error',
  keptBy: 'validate',
};
