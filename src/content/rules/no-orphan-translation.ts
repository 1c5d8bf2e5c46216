import type {Rule} from '../rule.ts';

export const noOrphanTranslation: Rule = {
  name: 'no-orphan-translation',
  description: 'Every translation has an original, in a language that the company publishes.',
  severity: 'error',
  keptBy: 'build',
};
