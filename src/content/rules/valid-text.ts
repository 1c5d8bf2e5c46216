import type {Rule} from '../rule.ts';

export const validText: Rule = {
  name: 'valid-text',
  description: 'Every file is plain UTF-8 text of a readable size, with LF line endings and no invisible characters.',
  severity: 'error',
  keptBy: 'validate',
};
