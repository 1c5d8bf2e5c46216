import {mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {fingerprint} from '../../bin/site/fingerprint.mjs';

const now = {commit: 'c1', today: '2026-01-01'};
let root = '';
const file = (name: string) => path.join(root, name);

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'fingerprint-'));
  mkdirSync(file('docs/values'), {recursive: true});
  writeFileSync(file('docs/values/care.md'), 'Care');
  writeFileSync(file('company.yaml'), 'name: Acme');
});
afterEach(() => rmSync(root, {recursive: true}));

describe('fingerprint', () => {
  test.each<[string, () => void]>([
    ['the text of a page, at the same length', () => writeFileSync(file('docs/values/care.md'), 'cARE')],
    ['a new page', () => writeFileSync(file('docs/new.md'), '')],
    ['the name of a page', () => renameSync(file('docs/values/care.md'), file('docs/values/kindness.md'))],
    ['a page that is gone', () => rmSync(file('docs/values/care.md'))],
    ['a link', () => symlinkSync('values', file('docs/link'))],
    ['the company', () => writeFileSync(file('company.yaml'), 'name: Other')],
    ['the configuration', () => writeFileSync(file('docusaurus.config.ts'), '')],
    ['the first picture', () => mkdirSync(file('static'))],
  ])('changes with %s', (_, change) => {
    const before = fingerprint(root, {}, now);
    change();
    expect(fingerprint(root, {}, now)).not.toBe(before);
  });

  test('stays when only the time of a file changes', () => {
    const before = fingerprint(root, {}, now);
    utimesSync(file('docs/values/care.md'), new Date(0), new Date(0));
    expect(fingerprint(root, {}, now)).toBe(before);
  });

  test('stays when something changes that is not part of the site', () => {
    const before = fingerprint(root, {}, now);
    writeFileSync(file('README.md'), 'Read me');
    expect(fingerprint(root, {HOME: '/elsewhere'}, now)).toBe(before);
  });

  test.each(['SITE_URL', 'BASE_URL', 'PUBLISH', 'REPOSITORY_URL'])('changes with the setting %s', (name) => {
    const values = [{}, {[name]: ''}, {[name]: 'x'}].map((env) => fingerprint(root, env, now));
    expect(new Set(values).size).toBe(3);
  });

  test.each([
    ['the commit, whose date the pages show', {...now, commit: 'c2'}],
    ['the day, on which postings expire', {...now, today: '2026-01-02'}],
  ])('changes with %s', (_, later) => {
    expect(fingerprint(root, {}, later)).not.toBe(fingerprint(root, {}, now));
  });
});
