/**
 * @typedef {import('./count.mjs').Count} Count
 * @typedef {Count & {part: string, seconds: number}} Result
 */

/**
 * The sum of several counts.
 * @param {Count[]} counts
 * @returns {Count}
 */
export function addUp(counts) {
  return counts.reduce(
    (sum, {passed, failed, skipped}) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    {passed: 0, failed: 0, skipped: 0},
  );
}

/**
 * The last line of `npm test`, which programs read too.
 * @param {Count} count
 * @returns {string}
 */
export function toSummaryLine({passed, failed, skipped}) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * One row for each part, in columns.
 * @param {Result[]} results
 * @returns {string}
 */
export function toTable(results) {
  const rows = [
    ['part', 'passed', 'failed', 'skipped', 'seconds'],
    ...results.map(({part, passed, failed, skipped, seconds}) => [part, passed, failed, skipped, seconds.toFixed(1)]),
  ];
  return rows
    .map(([part, ...cells]) => [String(part).padEnd(8), ...cells.map((c) => String(c).padStart(8))].join(''))
    .join('\n');
}
