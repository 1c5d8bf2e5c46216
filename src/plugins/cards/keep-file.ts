import {randomUUID} from 'node:crypto';
import {rename, writeFile} from 'node:fs/promises';

/**
 * Puts a file into the cache. Under its name a file is whole, whatever interrupts the build, and whichever other build
 * writes it too; where another has cleared it away meanwhile, the cache lacks it until the next build.
 */
export const keepFile = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
};
