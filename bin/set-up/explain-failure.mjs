import os from 'node:os';

/** @type {{seen: RegExp, explain: () => string}[]} */
const anywhere = [
  {
    // Linux reports its limit on watched files with the code of a full disk, so this row comes first.
    seen: /file watchers/i,
    explain: () => 'This system allows too few watched files: raise fs.inotify.max_user_watches, then try again.',
  },
  {
    seen: /\b(ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i,
    explain: () =>
      `The disk is full: free some space for this folder, the npm cache and ${os.tmpdir()}, then try again.`,
  },
];

const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E(NET|HOST)UNREACH)\b/;

/**
 * The sentence for a failure that may happen at any time, found in what a program printed or an error says.
 * @param {string} text
 * @returns {string | undefined} undefined when the failure is of another kind
 */
export function explainFailure(text) {
  return anywhere.find(({seen}) => seen.test(text))?.explain();
}

/**
 * The same for a program that downloads. A build that mentions ECONNREFUSED has another problem than an installer
 * that does, which is why the network is asked about only here.
 * @param {string} text
 * @returns {string | undefined}
 */
export function explainDownloadFailure(text) {
  if (explainFailure(text)) return explainFailure(text);
  if (unreachable.test(text)) {
    return 'The package registry cannot be reached: the first start downloads packages, so connect to the internet (or check the proxy), then try again.';
  }
  return undefined;
}
