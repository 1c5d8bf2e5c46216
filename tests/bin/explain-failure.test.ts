import {describe, expect, test} from 'vitest';
import {explainDownloadFailure, explainFailure} from '../../bin/set-up/explain-failure.mjs';

describe('explainFailure', () => {
  test.each([
    'npm error code ENOSPC',
    "Error: ENOSPC: no space left on device, write '.build/next/index.html'",
    'thread panicked: Os { code: 28, kind: StorageFull, message: "No space left on device" }',
    'Error: EDQUOT: disk quota exceeded, open',
  ])('calls a full disk a full disk: %s', (text) => {
    expect(explainFailure(text)).toMatch(/^The disk is full: free some space .+, then try again\.$/);
  });

  test('does not take the limit on watched files for a full disk', () => {
    const text = "Error: ENOSPC: System limit for number of file watchers reached, watch 'docs'";
    expect(explainFailure(text)).toMatch(/watched files/);
  });

  test.each(['', 'npm error code ERESOLVE', 'connect ECONNREFUSED 127.0.0.1:9'])(
    'leaves the rest alone: "%s"',
    (text) => {
      expect(explainFailure(text)).toBeUndefined();
    },
  );
});

describe('explainDownloadFailure', () => {
  test.each([
    'npm error code ENOTFOUND',
    'request failed, reason: getaddrinfo EAI_AGAIN registry.example',
    'connect ECONNREFUSED 127.0.0.1:9',
    'npm error code ETIMEDOUT',
  ])('says that the registry cannot be reached: %s', (text) => {
    expect(explainDownloadFailure(text)).toMatch(/^The package registry cannot be reached/);
  });

  test('prefers the full disk, after which downloads fail too', () => {
    expect(explainDownloadFailure('npm warn ENOSPC\nnpm error ETIMEDOUT')).toMatch(/^The disk is full/);
  });

  test('does not read ENOENT or ENOTFOUNDATION as a network failure', () => {
    expect(explainDownloadFailure('ENOENT: no such file, open ENOTFOUNDATION')).toBeUndefined();
  });
});
