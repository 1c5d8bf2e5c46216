import type {Rule} from '../rule.ts';

export const validFrontMatter: Rule = {
  name: 'valid-front-matter',
  description: 'Front matter is YAML, and says what its kind of page must say, no more and no less.',
  severity: 'error',
  keptBy: 'validate',
};
