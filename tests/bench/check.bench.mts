// Times `handbook check` over many postings, from disk to report: `node tests/bench/check.bench.mts [postings]`.
// The postings lie in a repository with a past: each was opened in one commit and changed in another.
// Not a test: a busy machine must not fail a change. `node --cpu-prof` beside it shows where the time goes.
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {main} from '../../src/cli/main.ts';
import {postings} from '../support/postings.ts';

const TARGET_MS = 1000;
const POSTINGS = Number(process.argv[2] ?? 500);
const RUNS = 5;

const toList = (times: readonly number[]): string => `${times.map((time) => time.toFixed(0)).join(', ')} ms`;

const siteDir = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Baker', '-c', 'user.email=baker@example.org', ...args], {cwd: siteDir});
const write = (edit: (path: string, text: string) => string): void => {
  for (const [path, text] of Object.entries(postings(POSTINGS))) {
    mkdirSync(dirname(join(siteDir, path)), {recursive: true});
    writeFileSync(join(siteDir, path), edit(path, String(text)));
  }
};

try {
  git('init', '--quiet');
  for (const words of ['To be written.', 'To be read again.', '']) {
    write((path, text) => (path.startsWith('docs/jobs/') && words ? `${text}\n${words}\n` : text));
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Bake');
  }
  // As in a clone: one file of many objects.
  git('gc', '--quiet');
  const times: number[] = [];
  const cpu: number[] = [];
  let summary = '';
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const spent = process.cpuUsage();
    const io = {
      stdout: (text: string) => {
        summary = /^\d+ pages.*$/m.exec(text)?.[0] ?? '';
      },
      stderr: (text: string) => process.stderr.write(text),
      siteDir,
      today: () => '2026-11-23',
    };
    await main(['check'], io);
    times.push(performance.now() - started);
    const {user, system} = process.cpuUsage(spent);
    cpu.push((user + system) / 1000);
  }
  console.log(`${POSTINGS} postings: ${summary}`);
  console.log(`clock ${toList(times)}; processor ${toList(cpu)}`);
  // The first run is what an editor waits for after start-up: nothing is warm yet.
  const [first = Number.NaN] = times;
  console.log(`first ${first.toFixed(0)} ms, target ${TARGET_MS} ms: ${first <= TARGET_MS ? 'kept' : 'MISSED'}`);
} finally {
  rmSync(siteDir, {recursive: true});
}
