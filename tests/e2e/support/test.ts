import {test as base, expect} from '@playwright/test';
import {listCookies, watchFaults} from './faults.ts';
import {type Site, sites, toHome, toOrigin} from './sites.ts';

type Options = {
  /** The site a test reads; `page.goto('jobs')` is relative to its home page. */
  site: Site;
  /** Faults that the test provokes. */
  allowedFaults: RegExp[];
};

/** A test that fails on any console warning or error, page error, request to another origin and cookie. */
export const test = base.extend<Options & {faults: undefined}>({
  site: [sites.published, {option: true}],
  allowedFaults: [[], {option: true}],
  baseURL: async ({site}, use) => use(toHome(site)),
  faults: [
    async ({context, site, allowedFaults}, use) => {
      const faults = watchFaults(context, toOrigin(site), allowedFaults);
      await use(undefined);
      expect([...faults.list(), ...(await listCookies(context))], 'the browser has nothing to complain of').toEqual([]);
    },
    {auto: true},
  ],
});

export {expect};
