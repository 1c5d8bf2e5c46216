import {failure} from './failure.mjs';

/** The names under which Linux systems install Chromium or Chrome. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * @typedef {object} BrowserProbes what `chooseBrowser` may ask and do; a test hands in its own
 * @property {string | undefined} named the value of CHROMIUM_PATH
 * @property {(name: string) => string[]} find programs on PATH
 * @property {(program: string) => Promise<boolean>} works whether it starts; Ubuntu has a `chromium-browser` that does not
 * @property {() => string} playwrights where Playwright keeps, or would keep, its own
 * @property {() => Promise<void>} download lets Playwright download its own; may fail silently
 * @property {boolean} mayInstall whether this is a Debian and we are its administrator
 * @property {() => Promise<void>} install installs Debian's; may fail silently
 */

/**
 * The browser for the tests, in the order that costs least: the system's, Playwright's, Debian's.
 * @param {BrowserProbes} probes
 * @returns {Promise<string | undefined>} its path; undefined for Playwright's own, which Playwright finds itself
 */
export async function chooseBrowser({named, find, works, playwrights, download, mayInstall, install}) {
  if (named) {
    if (await works(named)) return named;
    throw failure(`CHROMIUM_PATH is ${named}, which does not start: correct it, or unset it to have one found.`);
  }
  const system = await findSystems();
  if (system) return system;
  if (await works(playwrights())) return undefined;
  await download();
  if (await works(playwrights())) return undefined;
  if (mayInstall) {
    await install();
    const installed = await findSystems();
    if (installed) return installed;
  }
  throw failure(
    'No browser for the tests: install Chromium (Debian, Ubuntu: sudo apt-get install chromium), then try again.',
  );

  async function findSystems() {
    for (const program of names.flatMap(find)) {
      if (await works(program)) return program;
    }
    return undefined;
  }
}
