import {explainFailure} from './explain-failure.mjs';
import {failure} from './failure.mjs';
import {say} from './say.mjs';

/**
 * Runs a command's main function and turns its result, or its failure, into an exit code and at most one sentence.
 * @param {(args: string[]) => Promise<number>} main
 */
export async function runMain(main) {
  try {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < 20) {
      throw failure(`Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org.`);
    }
    process.exitCode = await main(process.argv.slice(2));
  } catch (thrown) {
    const error = /** @type {Error & {code?: string, sentence?: string, exitCode?: number}} */ (thrown);
    // A sentence may be empty: whoever pressed Ctrl+C knows what happened. Anything unforeseen keeps its stack.
    const sentence = error.sentence ?? explainFailure(`${error.code} ${error.message}`) ?? error.stack ?? String(error);
    if (sentence) say(sentence);
    process.exitCode = error.exitCode ?? 2;
  }
}
