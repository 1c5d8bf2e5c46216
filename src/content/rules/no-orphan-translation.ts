import type {Rule} from '../rule.ts';

export const noOrphanTranslation: Rule = {
  name: 'no-orphan-translation',
  description:
    'Every translation has an original, in a language that the company publishes, and says nothing that it does not.',
  severity: 'error',
  keptBy: 'build',
};
