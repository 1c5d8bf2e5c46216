/**
 * @typedef {{version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean}} LockedPackage
 * @typedef {{packages?: Record<string, LockedPackage>}} Lock
 */

/**
 * Says whether the installed packages are the locked ones.
 * npm writes its own record (`node_modules/.package-lock.json`) at the very end of an install and removes it first of
 * all, so it is the stamp: after a half-finished install it is missing, and an install by hand is recognised too.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} record npm's record; undefined when there is none
 * @returns {boolean}
 */
export function isInstalledFromLock(lock, record) {
  if (!record?.packages) return false;
  const installed = record.packages;
  const locked = Object.entries(lock.packages ?? {}).filter(([folder]) => folder !== '');
  const names = new Set(locked.map(([folder]) => folder));
  return (
    locked.every(([folder, wanted]) => {
      const found = installed[folder];
      // Packages for other systems are locked here and installed there.
      if (!found) return Boolean(wanted.optional || wanted.devOptional);
      return found.version === wanted.version && found.integrity === wanted.integrity;
    }) && Object.keys(installed).every((folder) => names.has(folder))
  );
}
