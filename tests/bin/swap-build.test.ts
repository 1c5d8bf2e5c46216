import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {swapBuild} from '../../bin/site/swap-build.mjs';

let root = '';
const at = (name: string) => path.join(root, name);
const write = (name: string) => {
  mkdirSync(path.dirname(at(name)), {recursive: true});
  writeFileSync(at(name), name);
};

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'swap-'));
  write('.build/next/index.html');
});
afterEach(() => rmSync(root, {recursive: true}));

describe('swapBuild', () => {
  test('puts the new site in the place of the old one and leaves nothing of it', () => {
    write('build/gone.html');
    swapBuild(at('.build/next'), at('build'));
    expect(readdirSync(at('build'))).toEqual(['index.html']);
    expect(readdirSync(at('.build'))).toEqual([]);
  });

  test('needs no old site', () => {
    swapBuild(at('.build/next'), at('build'));
    expect(readFileSync(at('build/index.html'), 'utf8')).toBe('.build/next/index.html');
  });

  test('gets past what an interrupted swap left', () => {
    write('.build/previous/old.html');
    write('build/index.html');
    swapBuild(at('.build/next'), at('build'));
    expect(existsSync(at('.build/previous'))).toBe(false);
  });
});
