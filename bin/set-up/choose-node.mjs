/**
 * The machine's own Node that can stand in for the pinned one: the first of the same major version.
 * @param {string} pinned the pinned version, without `v`
 * @param {{program: string, version: string | undefined}[]} candidates versions as `node --version` prints them
 * @returns {{program: string, version: string | undefined} | undefined}
 */
export function chooseNode(pinned, candidates) {
  const [major] = pinned.split('.');
  return candidates.find(({version}) => version?.startsWith(`v${major}.`));
}
