import {type Company, CompanySchema} from './company.ts';
import {decodeText} from './decode-text.ts';
import {explainIssues} from './explain-issues.ts';
import {type FieldPath, parseYaml} from './front-matter.ts';
import type {Position, Problem} from './problem.ts';
import type {SourceFile} from './read-files.ts';

/** Stands in for a company.yaml that cannot be read, so that everything else is still checked. */
const UNREADABLE: Company = {
  name: 'Company',
  site: {en: 'Handbook'},
  tagline: {en: 'Handbook'},
  locales: ['en', 'fr'],
  timezone: 'UTC',
  roles: {},
  navbar: [],
  footer: [],
};

/** Reads company.yaml. Where it is missing or wrong, problems say so and a stand-in is returned. */
export const parseCompany = (
  file: SourceFile | undefined,
): {company: Company; problems: Problem[]; locate: (path: FieldPath) => Position} => {
  const locate = () => ({line: 1, column: 1});
  const fail = (issues: Array<Position & {message: string; fix: string}>) => ({
    company: UNREADABLE,
    locate,
    problems: issues.map(
      (issue): Problem => ({path: 'company.yaml', rule: 'valid-front-matter', severity: 'error', ...issue}),
    ),
  });
  if (!file?.bytes) {
    return fail([
      {
        line: 1,
        column: 1,
        message: 'company.yaml is missing.',
        fix: 'Put it back: it holds the company’s name and languages.',
      },
    ]);
  }
  const decoded = decodeText(file.bytes);
  if (decoded.issues.length > 0) return fail(decoded.issues);
  const parsed = parseYaml(decoded.text, 0);
  if (parsed.issues.length > 0) return fail(parsed.issues);
  const result = CompanySchema.safeParse(parsed.data, {reportInput: true});
  if (result.success) return {company: result.data, problems: [], locate: parsed.locate};
  return fail(explainIssues(CompanySchema, result.error.issues, parsed));
};
