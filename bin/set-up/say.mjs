/**
 * Tells the person at the keyboard what is going on.
 * On stderr, because the output of `npm run handbook` may be read by a machine.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
