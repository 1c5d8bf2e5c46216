import {type Browser, chromium} from '@playwright/test';

/** The browser that the tests use: CHROMIUM_PATH names it, else it is Playwright's own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || undefined,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
