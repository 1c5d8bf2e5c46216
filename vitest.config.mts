import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/fixtures/**'],
    environment: 'node',
    // A test that asserts nothing cannot fail.
    expect: {requireAssertions: true},
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // Some tests start a program; two busy processors must not make them fail.
    testTimeout: 20_000,
  },
});
