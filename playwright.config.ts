import {defineConfig, devices} from '@playwright/test';
import {type Site, sites, toHome} from './tests/e2e/support/sites.ts';

const serve = ([name, site]: [string, Site]) => ({
  name,
  command: `node --disable-warning=MODULE_TYPELESS_PACKAGE_JSON tests/e2e/support/serve-site.mts ${name}`,
  url: toHome(site),
  // A server that somebody forgot would show another day's site.
  reuseExistingServer: false,
  gracefulShutdown: {signal: 'SIGTERM' as const, timeout: 5_000},
  timeout: 300_000,
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  // Approved pictures hold on every system: they are compared with letters shrunk to grey lines.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  // Tests of one file run on both processors too.
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // `npm test` names its own.
  reporter: 'list',
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    viewport: {width: 1280, height: 800},
    baseURL: toHome(sites.published),
    locale: 'en',
    colorScheme: 'light',
    // Recording every step would take longer than the tests; `--trace on` records one that fails on this computer.
    trace: 'on-first-retry',
    launchOptions: {
      // Without CHROMIUM_PATH, Playwright's own browser.
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium's sandbox refuses to work for root, and nothing here visits a foreign site.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: Object.entries(sites).map(serve),
});
