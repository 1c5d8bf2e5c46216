/**
 * A failure that one sentence explains; `runMain` prints the sentence alone, without a stack trace.
 * @param {string} sentence what went wrong and what to do about it
 * @param {number} [exitCode] 2 = the set-up failed, as opposed to 1 = the work itself found something
 * @returns {Error & {sentence: string, exitCode: number}}
 */
export function failure(sentence, exitCode = 2) {
  return Object.assign(new Error(sentence), {sentence, exitCode});
}
