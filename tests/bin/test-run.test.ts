import {describe, expect, test} from 'vitest';
import {countExit, countPlaywright, countVitest, judge} from '../../bin/test-run/count.mjs';
import {selectParts} from '../../bin/test-run/parts.mjs';
import {addUp, toSummaryLine, toTable} from '../../bin/test-run/summary.mjs';

describe('selectParts', () => {
  test('runs everything by default', () => {
    expect(selectParts([])).toEqual({selected: ['types', 'lint', 'unit', 'browser'], rest: []});
  });

  test('runs the named parts, in their own order', () => {
    expect(selectParts(['unit', 'lint']).selected).toEqual(['lint', 'unit']);
  });

  test('keeps what follows one part for its program', () => {
    expect(selectParts(['unit', 'tests/bin', '-u'])).toEqual({selected: ['unit'], rest: ['tests/bin', '-u']});
  });

  test.each([[['units']], [['unit', 'lint', 'extra']]])('refuses %j', (args) => {
    expect(() => selectParts(args)).toThrow(/^Unexpected "(units|extra)", expected one or more of: types, lint, unit/);
  });
});

describe('countVitest', () => {
  const report = {numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, testResults: []};

  test('counts tests, and those to do as skipped', () => {
    expect(countVitest(report)).toEqual({passed: 5, failed: 2, skipped: 2});
  });

  test('counts a file that does not load as failed', () => {
    const testResults = [
      {status: 'failed', assertionResults: []},
      {status: 'failed', assertionResults: [{}]},
    ];
    expect(countVitest({...report, testResults}).failed).toBe(3);
  });
});

test('countPlaywright counts a test that passed at the second attempt as passed', () => {
  const stats = {expected: 3, unexpected: 1, flaky: 1, skipped: 2};
  expect(countPlaywright({stats})).toEqual({passed: 4, failed: 1, skipped: 2});
});

test.each([
  [0, {passed: 1, failed: 0, skipped: 0}],
  [1, {passed: 0, failed: 1, skipped: 0}],
  [2, {passed: 0, failed: 1, skipped: 0}],
])('countExit counts exit code %d as one test', (code, count) => {
  expect(countExit(code)).toEqual(count);
});

describe('judge', () => {
  const passed = {passed: 3, failed: 0, skipped: 1};

  test('leaves a count alone that the exit code agrees with', () => {
    expect(judge(passed, 0)).toEqual(passed);
    expect(judge({...passed, failed: 2}, 1)).toEqual({...passed, failed: 2});
  });

  test('counts a part without a report as one failed', () => {
    expect(judge(undefined, 0)).toEqual({passed: 0, failed: 1, skipped: 0});
  });

  test('counts a part that ran no test as failed, were all of them skipped', () => {
    expect(judge({passed: 0, failed: 0, skipped: 4}, 0)).toEqual({passed: 0, failed: 1, skipped: 4});
  });

  test('counts an exit code that no test accounts for', () => {
    expect(judge(passed, 1)).toEqual({...passed, failed: 1});
  });
});

describe('the summary', () => {
  const results = [
    {part: 'types', passed: 1, failed: 0, skipped: 0, seconds: 3.21},
    {part: 'unit', passed: 120, failed: 2, skipped: 1, seconds: 10},
  ];

  test('names skipped tests only when there are some', () => {
    expect(toSummaryLine({passed: 12, failed: 0, skipped: 0})).toBe('12 passed, 0 failed');
    expect(toSummaryLine(addUp(results))).toBe('121 passed, 2 failed, 1 skipped');
  });

  test('is a table with a row for each part', () => {
    expect(toTable(results)).toMatchInlineSnapshot(`
      "part      passed  failed skipped seconds
      types          1       0       0     3.2
      unit         120       2       1    10.0"
    `);
  });
});
