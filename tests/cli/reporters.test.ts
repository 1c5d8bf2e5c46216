import {expect, test} from 'vitest';
import {toGithub} from '../../src/cli/reporters/github.ts';
import {toJson} from '../../src/cli/reporters/json.ts';
import type {Note, Problem} from '../../src/content/problem.ts';
import {summarise, toText} from '../../src/content/report.ts';

const problem: Problem = {
  path: 'docs/a, b: 100%.md',
  line: 7,
  column: 5,
  rule: 'known-references',
  severity: 'error',
  message: 'Unexpected skill "50%\n::error::x".',
  fix: 'Did you mean "a"?',
};
const {fix: _, ...short} = problem;
const warning: Problem = {...short, severity: 'warning', path: 'docs/b.md', message: 'Unexpected words.'};

const note: Note = {path: 'docs/a, b.md', line: 9, column: 1, message: 'Not confirmed: 100%.'};

test('writes for people the place, the sentence, the fix and the page', () => {
  expect(toText([{...problem, message: 'Unexpected skill.'}, warning], 3, [note])).toMatchInlineSnapshot(`
    "docs/a, b: 100%.md:7:5  known-references  Unexpected skill.
        Did you mean "a"?
        docs/contributing/rules/known-references.md

    docs/b.md:7:5  known-references (warning)  Unexpected words.
        docs/contributing/rules/known-references.md

    3 pages, 1 error, 1 warning

    Notes for HR:
    docs/a, b.md:9:1  Not confirmed: 100%.
    "
  `);
});

test('writes for GitHub one command a problem, which no text can break out of', () => {
  expect(toGithub([problem, warning], 3, [note])).toMatchInlineSnapshot(`
    "::error file=docs/a%2C b%3A 100%25.md,line=7,col=5,title=known-references::Unexpected skill "50%25%0A::error::x". Did you mean "a"?
    ::warning file=docs/b.md,line=7,col=5,title=known-references::Unexpected words.
    ::notice file=docs/a%2C b.md,line=9,col=1,title=For HR::Not confirmed: 100%25.
    3 pages, 1 error, 1 warning
    "
  `);
});

test('writes for programs what was found, unchanged', () => {
  expect(JSON.parse(toJson([problem, warning], 3, [note]))).toEqual({
    pages: 3,
    errors: 1,
    warnings: 1,
    problems: [problem, warning],
    notes: [note],
  });
});

test.each([
  [[], 0, '0 pages, 0 errors, 0 warnings'],
  [[problem], 1, '1 page, 1 error, 0 warnings'],
  [[problem, problem, warning], 2, '2 pages, 2 errors, 1 warning'],
])('sums up (%#)', (problems, pages, summary) => {
  expect(summarise(problems, pages)).toBe(summary);
});
