/**
 * @typedef {{passed: number, failed: number, skipped: number}} Count
 * @typedef {{assertionResults?: unknown[], status?: string}} VitestFile
 * @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[]}} VitestReport
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}}} PlaywrightReport
 */

/**
 * Counts a part that is one test in itself, such as the type check.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countExit(exitCode) {
  return exitCode === 0 ? {passed: 1, failed: 0, skipped: 0} : {passed: 0, failed: 1, skipped: 0};
}

/**
 * @param {VitestReport} report what Vitest's reporter `json` writes
 * @returns {Count}
 */
export function countVitest(report) {
  // A file that does not even load has no tests to fail, and must not pass for that.
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults?.length);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {PlaywrightReport} report what Playwright's reporter `json` writes
 * @returns {Count}
 */
export function countPlaywright({stats}) {
  return {passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped};
}

/**
 * The count of a part whose program writes a report. Silence is no success: no report, no test that ran, or an exit
 * code that no test accounts for is one failure.
 * @param {Count | undefined} counted undefined when there is no report
 * @param {number} exitCode
 * @returns {Count}
 */
export function judge(counted, exitCode) {
  const count = counted ?? {passed: 0, failed: 0, skipped: 0};
  const ran = count.passed + count.failed > 0;
  return count.failed === 0 && (!ran || exitCode !== 0) ? {...count, failed: 1} : count;
}
